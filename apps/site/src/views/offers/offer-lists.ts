import type { Site, SiteOffer } from '../../cms/site-types.ts'
import { perSite } from '../../site/per-site.ts'
import { FACET_KINDS, type Facet, type FacetKind, facetPath, facetSlugs, offerFacets } from './offer-facets.ts'

/** The offers of one facet, or of two crossed. */
export interface OfferList {
  /** `/offres/region/bretagne/`, `/offres/metier/data-analyst/region/bretagne/`. */
  path: string
  /** One facet, or the two of a pair in the order of their address. */
  facets: readonly Facet[]
  /** Open offers, latest first. */
  offers: readonly SiteOffer[]
  /** Worth finding: links and the sitemap name it. Otherwise its page stays for who knows it, and search engines leave it. */
  listed: boolean
}

/** Pairs of facets that people look for, in the order of their address. */
const PAIRS: readonly (readonly [FacetKind, FacetKind])[] = [
  ['metier', 'region'],
  ['metier', 'ministere'],
  ['metier', 'contrat'],
  ['ministere', 'region'],
  ['contrat', 'region'],
]

/** Contracts that people put in a question with a profession or a place; nobody looks for « CDI », which most offers are. */
const SOUGHT_CONTRACTS: ReadonlySet<string> = new Set(['apprentissage', 'stage', 'prestation'])

/** A page of fewer offers says less than the offers themselves. */
const LEAST_OFFERS = 2

/** The rule of pairs: a pair is useful when it holds several offers, and fewer than either of its facets alone. */
const isUseful = (pair: number, ...facets: readonly number[]): boolean =>
  pair >= LEAST_OFFERS && facets.every((facet) => pair < facet)

interface Counted {
  facets: readonly Facet[]
  /** Offers whatever their status. */
  known: number
  open: SiteOffer[]
}

/** One pass over the offers: those of each facet, and of each pair that any offer has. */
function countLists(site: Site): Map<string, Counted> {
  const lists = new Map<string, Counted>()
  const facets = new Map(offerFacets(site).map((facet) => [facetPath(facet), facet]))
  for (const [path, facet] of facets) lists.set(path, { facets: [facet], known: 0, open: [] })
  for (const offer of site.offers) {
    for (const found of listsOfOffer(offer, facets)) {
      const path = listPath(found)
      const list = lists.get(path) ?? { facets: found, known: 0, open: [] }
      list.known += 1
      if (offer.status === 'open') list.open.push(offer)
      lists.set(path, list)
    }
  }
  return lists
}

/** The facets that an offer belongs to, alone and in pairs. */
function listsOfOffer(offer: SiteOffer, facets: ReadonlyMap<string, Facet>): Facet[][] {
  const slugs = facetSlugs(offer)
  const facetOf = (kind: FacetKind): Facet[] => {
    const slug = slugs[kind]
    const facet = slug === undefined ? undefined : facets.get(facetPath({ kind, slug }))
    return facet === undefined ? [] : [facet]
  }
  const alone = FACET_KINDS.map(facetOf)
  const pairs = PAIRS.map(([first, second]) => [...facetOf(first), ...facetOf(second)]).filter((pair) => pair.length === 2)
  return [...alone.filter((facet) => facet.length === 1), ...pairs].filter(
    (found) => found.length === 1 || found.every(({ kind, slug }) => kind !== 'contrat' || SOUGHT_CONTRACTS.has(slug)),
  )
}

const listPath = (facets: readonly Facet[]): string => `/offres/${facets.map(({ kind, slug }) => `${kind}/${slug}/`).join('')}`

const listsByPath = perSite((site): ReadonlyMap<string, OfferList> => {
  const counted = countLists(site)
  const ofFacets = (facets: readonly Facet[]) => facets.flatMap((facet) => counted.get(facetPath(facet)) ?? [])
  const lists = [...counted].flatMap(([path, { facets, known, open }]): [string, OfferList][] => {
    const alone = facets.length === 1
    const parts = ofFacets(facets)
    // A closed offer keeps the page that it made, and the feed that somebody may follow.
    if (!alone && !isUseful(known, ...parts.map((part) => part.known))) return []
    const listed = alone ? open.length > 0 : isUseful(open.length, ...parts.map((part) => part.open.length))
    return [[path, { path, facets, offers: open, listed }]]
  })
  return new Map(lists.sort(([a], [b]) => (a < b ? -1 : 1)))
})

/** Every list of offers that has a page of its own beside the whole: each facet, and each pair worth one. */
export function offerLists(site: Site): readonly OfferList[] {
  return [...listsByPath(site).values()]
}

/** The list of a facet, or of a pair of them in whatever order, if it has a page. */
export function offerListOf(site: Site, facets: readonly Facet[]): OfferList | undefined {
  const lists = listsByPath(site)
  return lists.get(listPath(facets)) ?? lists.get(listPath(facets.toReversed()))
}
