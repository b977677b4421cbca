/** What the build writes for type-ahead and the browser reads. */
import type { FacetName } from '../facets.ts'

export const SUGGESTION_KINDS = ['metier', 'technologie', 'ville', 'departement', 'region', 'service', 'ministere'] as const
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number]

export const KIND_NAMES: Readonly<Record<SuggestionKind, string>> = {
  metier: 'Métier',
  technologie: 'Technologie',
  ville: 'Ville',
  departement: 'Département',
  region: 'Région',
  service: 'Service',
  ministere: 'Ministère',
}

/** Label, open offers, slug of its page ('' without one), then its other names. Short, since there are hundreds. */
export type SuggestionEntry = [label: string, offers: number, slug: string, ...otherNames: string[]]
export type SuggestionFile = Record<SuggestionKind, SuggestionEntry[]>

export interface Suggestion {
  kind: SuggestionKind
  label: string
  offers: number
  slug: string
  otherNames: string[]
}

/** What a form with suggestions leads to: offers, or any page of the site. */
export type SuggestionScope = 'offres' | 'site'

const OWN_PAGES: Partial<Record<SuggestionKind, string>> = {
  metier: '/metiers/',
  technologie: '/technologies/',
  ministere: '/ministeres/',
}
const LISTS: Partial<Record<SuggestionKind, string>> = {
  metier: '/offres/metier/',
  region: '/offres/region/',
  ministere: '/offres/ministere/',
}
const FACETS: Partial<Record<SuggestionKind, FacetName>> = {
  metier: 'metier',
  departement: 'departement',
  region: 'region',
  service: 'service',
  ministere: 'ministere',
}

/** The facet that a suggestion is a value of; null where it is searched by its name. */
export const facetOfSuggestion = ({ kind }: Suggestion): FacetName | null => FACETS[kind] ?? null

/** Where choosing a suggestion leads. */
export function addressOfSuggestion({ kind, label, slug }: Suggestion, scope: SuggestionScope): string {
  const folder = (scope === 'site' ? OWN_PAGES[kind] : undefined) ?? LISTS[kind]
  if (folder !== undefined && slug !== '') return `${folder}${slug}/`
  return `/offres/?${new URLSearchParams({ [FACETS[kind] ?? 'q']: label })}`
}
