/** The parts of Pagefind 1.6's browser API that the search uses. */
export interface PagefindData {
  url: string
  /** The words around those found, without markup. */
  plain_excerpt: string
  meta: Record<string, string>
}
export interface PagefindAnswer {
  results: { data(): Promise<PagefindData> }[]
}
interface PagefindApi {
  options(options: { excerptLength?: number; bundlePath?: string }): Promise<void>
  init(): Promise<void>
  search(text: string, options: { filters: { genre?: string } }): Promise<PagefindAnswer>
}

let loading: Promise<PagefindApi> | undefined

async function load(): Promise<PagefindApi> {
  const address = '/pagefind/pagefind.js'
  const api: PagefindApi = await import(/* @vite-ignore */ address)
  await api.options({ excerptLength: 24 })
  await api.init()
  return api
}

/** Pagefind, fetched on the first call and not before. A failed fetch is tried again at the next call. */
export function pagefind(): Promise<PagefindApi> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}
