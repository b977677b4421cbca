/** What the offers search shows of an answer: its rows and pages, or the ways out of an empty one. */
import { countText, element, painted } from './dom.ts'
import { type CountedState, type OffersAnswer, RESULTS_PER_PAGE } from './offers-query.ts'
import { emptyRowList, keepRows, putRows } from './row-template.ts'
import type { SearchState } from './search-state.ts'

/** Makes a link to a state of the search, which answers in place. */
export type StateLink = (label: string, target: SearchState, attributes?: Record<string, string>) => HTMLAnchorElement

function pagination(total: number, state: SearchState, stateLink: StateLink): HTMLElement | null {
  const pageCount = Math.ceil(total / RESULTS_PER_PAGE)
  if (pageCount < 2) return null
  const pages = Array.from({ length: pageCount }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === pageCount || Math.abs(page - state.page) <= 2,
  )
  const links = pages.map((page) => {
    const attributes = { class: 'fr-pagination__link', title: `Page ${page}` }
    const link =
      page === state.page
        ? element('a', { ...attributes, 'aria-current': 'page' }, String(page))
        : stateLink(String(page), { ...state, page }, attributes)
    return element('li', {}, link)
  })
  return element(
    'nav',
    { class: 'fr-pagination fr-mt-4w', 'aria-label': 'Pagination des résultats' },
    element('ul', { class: 'fr-pagination__list' }, ...links),
  )
}

const countedList = (ways: readonly CountedState[], labelOf: (way: CountedState) => string, stateLink: StateLink) =>
  element('ul', {}, ...ways.map((way) => element('li', {}, stateLink(labelOf(way), way.state))))

const offers = (count: number) => countText(count, 'offre', 'offres')

function nearby(ways: readonly CountedState[], stateLink: StateLink): Node[] {
  if (ways.length === 0) return []
  return [
    element('h2', { class: 'fr-h6 fr-mt-4w fr-mb-1w' }, 'Cherchez aussi tout près'),
    countedList(ways, ({ label, count }) => `Avec « ${label} » : ${offers(count)}`, stateLink),
  ]
}

function emptyAnswer({ exits }: OffersAnswer, stateLink: StateLink, all: string): Node[] {
  return [
    element('h2', { class: 'fr-h4 fr-mt-3w' }, 'Aucune offre ne correspond à tous vos critères'),
    ...(exits.length === 0 ? [] : [countedList(exits, ({ label, count }) => `Sans « ${label} » : ${offers(count)}`, stateLink)]),
    element(
      'ul',
      { class: 'mn-plain-list fr-mt-2w' },
      element('li', {}, element('a', { class: 'fr-link', href: '/offres/' }, `Voir ${all}`)),
      element('li', {}, element('a', { class: 'fr-link', href: '/offres/flux.xml' }, 'Suivre les nouvelles offres (flux RSS)')),
      element('li', {}, element('a', { class: 'fr-link', href: '/candidature/' }, 'Déposer une candidature spontanée')),
    ),
  ]
}

/**
 * The nodes of an answer, its first rows alone, and what adds the others. Rows go in the list of the answer before, if there is one, whose
 * further rows stay below until their turn. `all` names the whole list: "les 53 offres".
 */
export function answerNodes(
  answer: OffersAnswer,
  state: SearchState,
  { stateLink, before, all }: { stateLink: StateLink; before: Element | null; all: string },
): { found: Node[]; addFurtherRows(isCurrent: () => boolean): Promise<void> } {
  const further = nearby(answer.nearby, stateLink)
  if (answer.total === 0) return { found: [...emptyAnswer(answer, stateLink, all), ...further], addFurtherRows: async () => {} }
  const pages = pagination(answer.total, state, stateLink)
  const query = answer.corrected ?? state.text
  const shown = Math.min(RESULTS_PER_PAGE, answer.total - (answer.page - 1) * RESULTS_PER_PAGE)
  const list = before ?? emptyRowList()
  keepRows(list, shown)
  putRows(list, answer.rows, query, 0)
  return {
    found: [list, ...further, ...(pages === null ? [] : [pages])],
    addFurtherRows: async (isCurrent) => {
      const rows = answer.furtherRows()
      const late = await Promise.race([rows.then(() => false), painted().then(() => true)])
      // Rows of the answer before wait for a frame, not for the network.
      if (late && isCurrent()) keepRows(list, answer.rows.length)
      const further = await rows
      if (isCurrent()) putRows(list, further, query, answer.rows.length)
    },
  }
}

/** "Résultats pour « python ». Chercher « pyhton » exactement", when a word was corrected. */
export function correctionNodes(corrected: string | null, state: SearchState, stateLink: StateLink): (Node | string)[] {
  if (corrected === null) return []
  const exactly = stateLink(`Chercher « ${state.text} » exactement`, { ...state, exact: true, page: 1 })
  return ['Résultats pour ', element('strong', {}, `« ${corrected} »`), '. ', exactly]
}
