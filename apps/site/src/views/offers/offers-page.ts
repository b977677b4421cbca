import type { Site, SiteOffer } from '../../cms/site-types.ts'
import { counted } from '../../copy/format.ts'
import type { CountedLink } from '../../dsfr/CountedLinks/counted-link.ts'
import { type OfferRow, toOfferRow } from '../../dsfr/OfferRow/offer-row.ts'
import type { Crumb, PageHead } from '../../layout/page-head.ts'
import { facetCounts } from '../../search/facet-counts.ts'
import type { FacetCounts } from '../../search/facets.ts'
import { perSite } from '../../site/per-site.ts'
import { type StaticPath, staticPaths } from '../paths.ts'
import { countedFacets, FACET_NAMES, type Facet, type FacetKind, facetPath, offerFacets } from './offer-facets.ts'

export const OFFERS_PER_PAGE = 20

export interface OffersPage {
  head: PageHead
  title: string
  lead: string
  total: number
  rows: OfferRow[]
  current: number
  pageCount: number
  /** Path of the first page; the others follow at `page/N/`, on the whole list alone. */
  basePath: string
  facetGroups: readonly { name: string; links: readonly CountedLink[] }[]
  /** Where to go from an empty facet. */
  neighbours: readonly CountedLink[]
  facet: { kind: FacetKind; slug: string } | null
  /** The search with this facet chosen. */
  refineHref: string
  /** Counts of the search's facets; null where the search isn't. */
  counts: FacetCounts | null
}

const FACET_KINDS: readonly FacetKind[] = ['metier', 'region', 'ministere', 'contrat']
const SECTION: Crumb = { label: 'Offres', href: '/offres/' }

const facetGroups = perSite((site) => FACET_KINDS.map((kind) => ({ name: FACET_NAMES[kind], links: countedFacets(site, kind) })))

interface PlaceInList {
  current: number
  pageCount: number
}

function rowsOf(site: Site, offers: readonly SiteOffer[]): OfferRow[] {
  return offers.map((offer) => toOfferRow(offer, site))
}

function listPage(site: Site, current: number, pageCount: number): OffersPage {
  const total = site.openOffers.length
  const path = current === 1 ? '/offres/' : `/offres/page/${current}/`
  const numbered = pageNumber(current, pageCount)
  return {
    head: {
      title: `Offres d’emploi du numérique dans l’État${numbered}`,
      description: `${counted(total, 'offre')} d’emploi du numérique dans les ministères : salaire, lieu, télétravail et date limite en un coup d’œil${numbered}.`,
      path,
      breadcrumb: [current === 1 ? { label: 'Offres' } : SECTION, ...(current === 1 ? [] : [{ label: `Page ${current}` }])],
    },
    title: `${counted(total, 'offre')} d’emploi`,
    lead: 'Développement, données, sécurité, design, produit : les postes ouverts dans les ministères et chez leurs opérateurs.',
    total,
    rows: rowsOf(site, site.openOffers.slice((current - 1) * OFFERS_PER_PAGE, current * OFFERS_PER_PAGE)),
    current,
    pageCount,
    basePath: '/offres/',
    facetGroups: facetGroups(site),
    neighbours: [],
    facet: null,
    refineHref: '/offres/',
    counts: facetCounts(site),
  }
}

/** The whole list, twenty offers a page. */
export function offersPages(site: Site): OffersPage[] {
  const pageCount = Math.max(1, Math.ceil(site.openOffers.length / OFFERS_PER_PAGE))
  return Array.from({ length: pageCount }, (_, index) => listPage(site, index + 1, pageCount))
}

/** "Page 2 sur 8", for what must tell a list's pages apart; nothing on the first. */
const pageNumber = (current: number, pageCount: number): string => (current === 1 ? '' : `, page ${current} sur ${pageCount}`)

/** The offers of one facet, twenty a page; an empty facet has one page, with its neighbours. */
export function facetPages(site: Site, facet: Facet): OffersPage[] {
  const offers = site.openOffers.filter(facet.matches)
  const pageCount = Math.max(1, Math.ceil(offers.length / OFFERS_PER_PAGE))
  return Array.from({ length: pageCount }, (_, index) => facetPage(site, facet, offers, { current: index + 1, pageCount }))
}

function facetPage(site: Site, facet: Facet, offers: readonly SiteOffer[], { current, pageCount }: PlaceInList): OffersPage {
  const total = offers.length
  const basePath = facetPath(facet)
  const numbered = pageNumber(current, pageCount)
  const count = counted(total, 'offre ouverte', { plural: 'offres ouvertes' })
  return {
    head: {
      title: `${facet.title}${numbered}`,
      description: `${count} : ${facet.label}. Salaire, lieu, télétravail et date limite de chaque poste${numbered}.`,
      path: current === 1 ? basePath : `${basePath}page/${current}/`,
      breadcrumb: [
        SECTION,
        current === 1 ? { label: facet.label } : { label: facet.label, href: basePath },
        ...(current === 1 ? [] : [{ label: `Page ${current}` }]),
      ],
    },
    title: facet.title,
    lead:
      total === 0
        ? 'Aucune offre ouverte pour le moment. De nouvelles offres paraissent chaque semaine.'
        : `${count} aujourd’hui${numbered}.`,
    total,
    rows: rowsOf(site, offers.slice((current - 1) * OFFERS_PER_PAGE, current * OFFERS_PER_PAGE)),
    current,
    pageCount,
    basePath,
    facetGroups: facetGroups(site).filter(({ name }) => name !== FACET_NAMES[facet.kind]),
    neighbours: total === 0 ? countedFacets(site, facet.kind).slice(0, 8) : [],
    facet: { kind: facet.kind, slug: facet.slug },
    refineHref: `/offres/?${new URLSearchParams({ [facet.kind]: facet.label })}`,
    counts: null,
  }
}

/** Paths of the facet pages of one kind, their further pages below them. */
export function facetPaths(site: Site, kind: FacetKind): StaticPath<OffersPage>[] {
  return offerFacets(site)
    .filter((facet) => facet.kind === kind)
    .flatMap((facet) =>
      facetPages(site, facet).map((page) => ({
        params: { slug: facet.slug, page: page.current === 1 ? undefined : `page/${page.current}` },
        props: { page },
      })),
    )
}

/** Paths of the list's pages after the first. */
export function furtherOffersPaths(site: Site): StaticPath<OffersPage>[] {
  return staticPaths(
    offersPages(site).slice(1),
    (page) => ({ page: String(page.current) }),
    (page) => page,
  )
}
