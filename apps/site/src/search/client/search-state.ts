import { type FacetName, SEARCH_FACETS } from '../facets.ts'

export const SORTS = [
  { value: 'pertinence', label: 'Pertinence' },
  { value: 'date', label: 'Plus récentes' },
  { value: 'cloture', label: 'Clôture proche' },
] as const
export type Sort = (typeof SORTS)[number]['value']

/** What a reader asks for: all of it is in the page's address, so that it can be shared and survives Back and reload. */
export interface SearchState {
  text: string
  facets: Partial<Record<FacetName, string[]>>
  /** null: by relevance when there are words, else the latest first. */
  sort: Sort | null
  page: number
  /** True when the words are to be taken as they are written, mistakes and all. */
  exact: boolean
}

export function readState(parameters: URLSearchParams): SearchState {
  const facets: SearchState['facets'] = {}
  for (const { name } of SEARCH_FACETS) {
    const values = [...new Set(parameters.getAll(name).filter((value) => value !== ''))]
    if (values.length > 0) facets[name] = values
  }
  const page = Number(parameters.get('page') ?? '1')
  return {
    text: (parameters.get('q') ?? '').trim().slice(0, 200),
    facets,
    sort: SORTS.find(({ value }) => value === parameters.get('tri'))?.value ?? null,
    page: Number.isInteger(page) && page > 0 ? page : 1,
    exact: parameters.get('exact') === 'oui',
  }
}

export function writeState(state: SearchState): string {
  const parameters = new URLSearchParams()
  if (state.text !== '') parameters.set('q', state.text)
  for (const { name } of SEARCH_FACETS) for (const value of state.facets[name] ?? []) parameters.append(name, value)
  if (state.sort !== null) parameters.set('tri', state.sort)
  if (state.exact) parameters.set('exact', 'oui')
  if (state.page > 1) parameters.set('page', String(state.page))
  const query = parameters.toString()
  return query === '' ? '' : `?${query}`
}

/** True when nothing is asked: the page's own static list answers. */
export function isIdle(state: SearchState): boolean {
  return state.text === '' && Object.keys(state.facets).length === 0 && state.sort === null && state.page === 1
}

export function activeFacets(state: SearchState): { name: FacetName; value: string }[] {
  return SEARCH_FACETS.flatMap(({ name }) => (state.facets[name] ?? []).map((value) => ({ name, value })))
}

/** The state with a value of a facet added, or taken away when it is there. Back to the first page. */
export function toggled(state: SearchState, name: FacetName, value: string): SearchState {
  const values = state.facets[name] ?? []
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
  const { [name]: _changed, ...others } = state.facets
  return { ...state, page: 1, facets: next.length === 0 ? others : { ...others, [name]: next } }
}

/** The order that a state asks for: by relevance when there are words, else the latest first. */
export const sortOf = ({ sort, text }: SearchState): Sort => sort ?? (text === '' ? 'date' : 'pertinence')

/** The state with all choices of a facet taken away. */
export function withoutFacet(state: SearchState, name: FacetName): SearchState {
  const { [name]: _removed, ...others } = state.facets
  return { ...state, page: 1, facets: others }
}

/** The facets with a choice, each with its choices as one label. */
export function facetLabels(state: SearchState): { name: FacetName; label: string }[] {
  return SEARCH_FACETS.flatMap(({ name }) => {
    const values = state.facets[name]
    return values === undefined ? [] : [{ name, label: values.join(', ') }]
  })
}
