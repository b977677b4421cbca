import { CONTRACT_TYPES } from '@metiers-numeriques/content-schemas/vocabulary/employment'
import { REGIONS } from '@metiers-numeriques/content-schemas/vocabulary/places'
import type { Site, SiteOffer } from '../../cms/site-types.ts'
import type { CountedLink } from '../../dsfr/CountedLinks/counted-link.ts'
import { perSite } from '../../site/per-site.ts'

export type FacetKind = 'metier' | 'region' | 'ministere' | 'contrat'

/** One value by which offers have a page of their own. */
export interface Facet {
  kind: FacetKind
  slug: string
  /** "Bretagne". */
  label: string
  /** "Offres d’emploi en Bretagne". */
  title: string
  matches(offer: SiteOffer): boolean
}

export const FACET_NAMES: Readonly<Record<FacetKind, string>> = {
  metier: 'Métier',
  region: 'Région',
  ministere: 'Ministère',
  contrat: 'Contrat',
}

/** Every facet page of the site, offers or not: an empty one says so, and proposes its neighbours. */
export function offerFacets(site: Site): Facet[] {
  return [
    ...site.professions.map(
      (profession): Facet => ({
        kind: 'metier',
        slug: profession.slug,
        label: profession.title,
        title: `Offres : ${profession.title}`,
        matches: (offer) => offer.profession.id === profession.id,
      }),
    ),
    ...REGIONS.map(
      (region): Facet => ({
        kind: 'region',
        slug: region.slug,
        label: region.name,
        title: `Offres d’emploi du numérique ${region.inName}`,
        matches: (offer) => offer.region?.slug === region.slug,
      }),
    ),
    ...site.ministries.map(
      (ministry): Facet => ({
        kind: 'ministere',
        slug: ministry.slug,
        label: ministry.shortName,
        title: `Offres d’emploi ${ministry.ofName}`,
        matches: (offer) => offer.ministry.id === ministry.id,
      }),
    ),
    ...CONTRACT_TYPES.map(
      (contract): Facet => ({
        kind: 'contrat',
        slug: contract.slug,
        label: contract.label,
        title: `Offres d’emploi du numérique : ${contract.label}`,
        matches: (offer) => offer.contractType === contract.id,
      }),
    ),
  ]
}

export const facetPath = (facet: Pick<Facet, 'kind' | 'slug'>): string => `/offres/${facet.kind}/${facet.slug}/`

const countsByKind = perSite((site) => {
  const counted = offerFacets(site).map((facet) => ({
    kind: facet.kind,
    link: { href: facetPath(facet), label: facet.label, count: site.openOffers.filter(facet.matches).length },
  }))
  const largestFirst = (a: CountedLink, b: CountedLink) => b.count - a.count || a.label.localeCompare(b.label, 'fr')
  const linksOf = (kind: FacetKind) =>
    counted.flatMap((facet) => (facet.kind === kind && facet.link.count > 0 ? [facet.link] : [])).sort(largestFirst)
  return { metier: linksOf('metier'), region: linksOf('region'), ministere: linksOf('ministere'), contrat: linksOf('contrat') }
})

/** The facets of a kind that have open offers, with their counts, largest first. */
export function countedFacets(site: Site, kind: FacetKind): readonly CountedLink[] {
  return countsByKind(site)[kind]
}
