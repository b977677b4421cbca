import { type FacetCounts, type FacetName, noCounts, SEARCH_FACETS } from '../facets.ts'
import { offerFilters, type PagefindAnswer, type PagefindData, pagefind } from './pagefind-api.ts'
import { activeFacets, type SearchState, toggled } from './search-state.ts'

export const RESULTS_PER_PAGE = 20

export interface OffersAnswer {
  total: number
  /** The page asked for, or the last one when there are fewer. */
  page: number
  rows: PagefindData[]
  counts: FacetCounts
  /** For an empty answer: what each facet alone keeps out, best first. */
  exits: { label: string; state: SearchState; count: number }[]
}

function sortOf(state: SearchState): Record<string, 'asc' | 'desc'> | undefined {
  const sort = state.sort ?? (state.text === '' ? 'date' : 'pertinence')
  if (sort === 'date') return { date: 'desc' }
  return sort === 'cloture' ? { cloture: 'asc' } : undefined
}

async function search(state: Pick<SearchState, 'text' | 'facets' | 'sort' | 'page'>): Promise<PagefindAnswer> {
  const api = await pagefind()
  const sort = sortOf(state)
  return api.search(state.text === '' ? null : state.text, {
    filters: offerFilters(state.facets),
    ...(sort === undefined ? {} : { sort }),
  })
}

/** Counts of each facet's values: with all other facets applied, and its own left aside, since its values widen one another. */
async function countsFor(state: SearchState, answer: PagefindAnswer): Promise<FacetCounts> {
  const countsOf = async (name: FacetName): Promise<Record<string, number>> => {
    if (state.facets[name] === undefined) return answer.filters[name] ?? {}
    const { [name]: _own, ...others } = state.facets
    return (await search({ ...state, facets: others })).filters[name] ?? {}
  }
  const entries = await Promise.all(SEARCH_FACETS.map(async ({ name }) => [name, await countsOf(name)] as const))
  const counts = noCounts()
  for (const [name, values] of entries) counts[name] = values
  return counts
}

async function exitsFrom(state: SearchState): Promise<OffersAnswer['exits']> {
  const withoutOne = activeFacets(state).map(({ name, value }) => ({ label: value, state: toggled(state, name, value) }))
  const candidates =
    state.text === '' ? withoutOne : [...withoutOne, { label: state.text, state: { ...state, text: '', page: 1 } }]
  const counted = await Promise.all(
    candidates.map(async (exit) => ({ ...exit, count: (await search(exit.state)).results.length })),
  )
  return counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
}

/** Answers one state of the offers search: its page of rows, its counts, and ways out of an empty answer. */
export async function queryOffers(state: SearchState): Promise<OffersAnswer> {
  // Pagefind counts only the filters it has fetched: without this, a facet that nobody chose from yet would count nothing.
  await (await pagefind()).filters()
  const answer = await search(state)
  const page = Math.max(1, Math.min(state.page, Math.ceil(answer.results.length / RESULTS_PER_PAGE)))
  const start = (page - 1) * RESULTS_PER_PAGE
  const [rows, counts, exits] = await Promise.all([
    Promise.all(answer.results.slice(start, start + RESULTS_PER_PAGE).map((result) => result.data())),
    countsFor(state, answer),
    answer.results.length === 0 ? exitsFrom(state) : [],
  ])
  return { total: answer.results.length, page, rows, counts, exits }
}
