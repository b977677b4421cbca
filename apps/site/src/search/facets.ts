/** The facets of the offers search: names of their URL parameters and Pagefind filters, and their titles. */
export const SEARCH_FACETS = [
  { name: 'metier', title: 'Métier' },
  { name: 'region', title: 'Région' },
  { name: 'teletravail', title: 'Télétravail' },
  { name: 'contrat', title: 'Contrat' },
  { name: 'ministere', title: 'Ministère' },
  { name: 'departement', title: 'Département' },
  { name: 'experience', title: 'Expérience' },
  { name: 'categorie', title: 'Catégorie' },
  { name: 'service', title: 'Service' },
] as const

/** Facets that are on the page from the start; the others come when they are asked for, or chosen in. */
export const FACETS_AT_ONCE = 5

export type FacetName = (typeof SEARCH_FACETS)[number]['name']

/** How many open offers each value of each facet has. */
export type FacetCounts = Record<FacetName, Record<string, number>>

/** No offer at all, for any facet: what counting starts from. */
export function noCounts(): FacetCounts {
  return {
    metier: {},
    region: {},
    departement: {},
    teletravail: {},
    contrat: {},
    experience: {},
    categorie: {},
    ministere: {},
    service: {},
  }
}
