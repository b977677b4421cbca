async function load() {
  const [{ prepare, queryOffers, stateInWords }, { answerNodes, correctionNodes }] = await Promise.all([
    import('./offers-query.ts'),
    import('./answer-view.ts'),
  ])
  return { prepare, queryOffers, stateInWords, answerNodes, correctionNodes }
}

let loading: ReturnType<typeof load> | undefined

/** The code that answers a search of offers, fetched at the first question. A failed fetch is tried again at the next. */
export function answering(): ReturnType<typeof load> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}
