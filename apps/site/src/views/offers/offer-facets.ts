import { CONTRACT_TYPES } from '@metiers-numeriques/content-schemas/vocabulary/employment'
import { DEPARTMENTS, REGIONS } from '@metiers-numeriques/content-schemas/vocabulary/places'
import type { Site, SiteOffer } from '../../cms/site-types.ts'
import type { CountedLink } from '../../dsfr/CountedLinks/counted-link.ts'
import { perSite } from '../../site/per-site.ts'
import { IN_CONTRACT, ofProfession } from './facet-phrases.ts'

export const FACET_KINDS = ['metier', 'region', 'departement', 'ministere', 'contrat'] as const
export type FacetKind = (typeof FACET_KINDS)[number]

/** One value by which offers have a page of their own. */
export interface Facet {
  kind: FacetKind
  slug: string
  /** "Bretagne": its name in links, and in the search. */
  label: string
  /** "en Bretagne": what a title says of it, after the offers. */
  phrase: string
}

export const FACET_NAMES: Readonly<Record<FacetKind, string>> = {
  metier: 'Métier',
  region: 'Région',
  departement: 'Département',
  ministere: 'Ministère',
  contrat: 'Contrat',
}

const contractSlugs = new Map(CONTRACT_TYPES.map(({ id, slug }) => [id, slug]))

/** The values of an offer, by kind; none where it has no place. */
export function facetSlugs(offer: SiteOffer): Readonly<Record<FacetKind, string | undefined>> {
  return {
    metier: offer.profession.slug,
    region: offer.region?.slug,
    departement: offer.department?.slug,
    ministere: offer.ministry.slug,
    contrat: contractSlugs.get(offer.contractType),
  }
}

/** Departments with offers, open or not; the only one of its region would say the same as the region. */
function departmentFacets(site: Site): Facet[] {
  const known = new Set(site.offers.map(({ department }) => department?.slug))
  return DEPARTMENTS.filter(
    ({ slug, region }) => known.has(slug) && DEPARTMENTS.some((other) => other.region === region && other.slug !== slug),
  ).map(({ slug, label, inName }) => ({ kind: 'departement', slug, label, phrase: inName }))
}

/** Every facet of the site, offers or not: the page of an empty one says so, and proposes its neighbours. */
export const offerFacets = perSite((site): readonly Facet[] => [
  ...site.professions.map(({ slug, title }): Facet => ({ kind: 'metier', slug, label: title, phrase: ofProfession(title) })),
  ...REGIONS.map(({ slug, name, inName }): Facet => ({ kind: 'region', slug, label: name, phrase: inName })),
  ...departmentFacets(site),
  ...site.ministries.map(({ slug, shortName, ofName }): Facet => ({ kind: 'ministere', slug, label: shortName, phrase: ofName })),
  ...CONTRACT_TYPES.map(({ id, slug, label }): Facet => ({ kind: 'contrat', slug, label, phrase: IN_CONTRACT[id] })),
])

export const facetPath = ({ kind, slug }: Pick<Facet, 'kind' | 'slug'>): string => `/offres/${kind}/${slug}/`

/** How many open offers each facet has, by its path. */
const countsByPath = perSite((site): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const offer of site.openOffers) {
    const slugs = facetSlugs(offer)
    for (const kind of FACET_KINDS) {
      const slug = slugs[kind]
      if (slug === undefined) continue
      const path = facetPath({ kind, slug })
      counts.set(path, (counts.get(path) ?? 0) + 1)
    }
  }
  return counts
})

/** Links with offers behind them, the most offers first. */
export function largestFirst(links: readonly CountedLink[]): CountedLink[] {
  return links.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'fr'))
}

const countedByKind = perSite((site) => {
  const counts = countsByPath(site)
  const linksOf = (kind: FacetKind) =>
    largestFirst(
      offerFacets(site)
        .filter((facet) => facet.kind === kind)
        .map((facet) => ({ href: facetPath(facet), label: facet.label, count: counts.get(facetPath(facet)) ?? 0 })),
    )
  return {
    metier: linksOf('metier'),
    region: linksOf('region'),
    departement: linksOf('departement'),
    ministere: linksOf('ministere'),
    contrat: linksOf('contrat'),
  }
})

/** The facets of a kind that have open offers, with their counts, largest first. */
export function countedFacets(site: Site, kind: FacetKind): readonly CountedLink[] {
  return countedByKind(site)[kind]
}
