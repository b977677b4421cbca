import type { FacetName } from '../facets.ts'

/** The parts of Pagefind 1.6's browser API that the search uses. */
export interface PagefindData {
  url: string
  excerpt: string
  meta: Record<string, string>
}
export interface PagefindAnswer {
  results: { id: string; data(): Promise<PagefindData> }[]
  filters: Record<string, Record<string, number>>
}
export type PagefindFilters = Record<string, { any: string[] } | string>
interface PagefindApi {
  options(options: { excerptLength?: number; bundlePath?: string }): Promise<void>
  init(): Promise<void>
  filters(): Promise<Record<string, Record<string, number>>>
  search(
    text: string | null,
    options: { filters: PagefindFilters; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<PagefindAnswer>
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

/** Filters of a search of offers. Several values of one facet widen it; facets narrow one another. */
export function offerFilters(facets: Partial<Record<FacetName, string[]>>): PagefindFilters {
  const filters: PagefindFilters = { genre: 'Offre' }
  for (const [name, values] of Object.entries(facets)) filters[name] = { any: values }
  return filters
}
