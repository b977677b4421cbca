import type { Site, SiteOffer } from '../../cms/site-types.ts'
import { counted } from '../../copy/format.ts'
import { type OfferRow, toOfferRow } from '../../dsfr/OfferRow/offer-row.ts'
import type { PortraitCard } from '../../dsfr/PortraitCard/portrait-card.ts'
import type { Crumb, PageHead } from '../../layout/page-head.ts'
import { facetCounts } from '../../search/facet-counts.ts'
import type { FacetCounts } from '../../search/facets.ts'
import { perSite } from '../../site/per-site.ts'
import { type FeedAddresses, type FeedSource, feedAddresses, feedLinks, listFeed, wholeFeed } from '../feeds/feed-source.ts'
import { type StaticPath, staticPaths } from '../paths.ts'
import { type LinkGroup, linkGroups, linksFromEmpty, linksWithoutScript } from './list-links.ts'
import { listSummary, phraseOf, titleOf } from './list-words.ts'
import { countedFacets, FACET_KINDS, FACET_NAMES, type Facet, facetPath } from './offer-facets.ts'
import { type OfferList, offerLists } from './offer-lists.ts'
import { perOffer } from './per-offer.ts'
import { portraitOf, ROWS_BEFORE_BAND } from './portrait-band.ts'

export const OFFERS_PER_PAGE = 20

export interface OffersPage {
  head: PageHead
  title: string
  lead: string
  total: number
  rows: OfferRow[]
  current: number
  pageCount: number
  /** Path of the first page; the others follow at `page/N/`. */
  basePath: string
  /** A person met on the way down a long list. */
  portrait: PortraitCard | null
  /** What is narrower than the list, next to it or wider. */
  linkGroups: readonly LinkGroup[]
  /** Ways to narrow the list for who has no script to filter it with. */
  facetGroups: readonly LinkGroup[]
  /** Where to go from a list without offers. */
  wayOut: LinkGroup | null
  /** The search with the facets of this list chosen; null on the whole list, which has the search itself. */
  refineHref: string | null
  /** Counts of the search's facets; null where the search isn't. */
  counts: FacetCounts | null
  feeds: FeedAddresses
}

const SECTION: Crumb = { label: 'Offres', href: '/offres/' }
const LINKS_OF_WHOLE = 12

const rowOf = perOffer((site, offer) => toOfferRow(offer, site))

const groupsOfWhole = perSite((site): readonly LinkGroup[] =>
  FACET_KINDS.map((kind) => ({ name: FACET_NAMES[kind], links: countedFacets(site, kind).slice(0, LINKS_OF_WHOLE) })).filter(
    ({ links }) => links.length > 0,
  ),
)

/** What a page of a list shows by its number. */
interface Slice {
  current: number
  pageCount: number
  path: string
  basePath: string
  rows: OfferRow[]
  /** ", page 2 sur 8", for what must tell a list's pages apart; nothing on the first. */
  numbered: string
  feeds: FeedAddresses
}

/** A list of offers cut in pages of twenty; without any offer, one page. */
function slices(site: Site, source: FeedSource): Slice[] {
  const { path: basePath, offers } = source
  const pageCount = Math.max(1, Math.ceil(offers.length / OFFERS_PER_PAGE))
  return Array.from({ length: pageCount }, (_, index) => {
    const current = index + 1
    const shown: readonly SiteOffer[] = offers.slice(index * OFFERS_PER_PAGE, current * OFFERS_PER_PAGE)
    return {
      current,
      pageCount,
      path: current === 1 ? basePath : `${basePath}page/${current}/`,
      basePath,
      rows: shown.map((offer) => rowOf(site, offer)),
      numbered: current === 1 ? '' : `, page ${current} sur ${pageCount}`,
      feeds: feedAddresses(source),
    }
  })
}

const bandOf = (site: Site, { current, rows }: Slice, facets: readonly Facet[]): PortraitCard | null =>
  current === 1 && rows.length > ROWS_BEFORE_BAND ? portraitOf(site, facets) : null

/** The way to a list: its facets, the last one the page itself unless a page number follows. */
function crumbs(labels: readonly Crumb[], { current }: Slice): Crumb[] {
  const last = labels.at(-1)
  if (last === undefined) return []
  return current === 1 ? [...labels.slice(0, -1), { label: last.label }] : [...labels, { label: `Page ${current}` }]
}

/** The whole list, twenty offers a page. */
export const offersPages = perSite((site): readonly OffersPage[] => {
  const source = wholeFeed(site)
  const total = source.offers.length
  return slices(site, source).map((slice) => ({
    head: {
      title: `${source.title}${slice.numbered}`,
      description: `${counted(total, 'offre')} d’emploi du numérique dans les ministères : salaire, lieu, télétravail et date limite en un coup d’œil${slice.numbered}.`,
      path: slice.path,
      breadcrumb: crumbs([SECTION], slice),
      feeds: feedLinks(source),
    },
    title: `${counted(total, 'offre')} d’emploi`,
    lead: 'Développement, données, sécurité, design, produit : les postes des ministères et de leurs opérateurs.',
    total,
    rows: slice.rows,
    current: slice.current,
    pageCount: slice.pageCount,
    basePath: slice.basePath,
    portrait: bandOf(site, slice, []),
    linkGroups: [],
    facetGroups: groupsOfWhole(site),
    wayOut: null,
    refineHref: null,
    counts: facetCounts(site),
    feeds: slice.feeds,
  }))
})

/** The pages of a facet's offers or of a pair's, twenty offers each. */
function listPages(site: Site, list: OfferList): OffersPage[] {
  const { facets, offers, listed } = list
  const source = listFeed(list)
  const title = titleOf(facets)
  const summary = offers.length === 0 ? `Aucune offre ouverte ${phraseOf(facets)} pour le moment.` : listSummary(offers)
  const way = [SECTION, ...facets.map((facet): Crumb => ({ label: facet.label, href: facetPath(facet) }))]
  const chosen = new URLSearchParams(facets.map(({ kind, label }): [string, string] => [kind, label]))
  const around = {
    linkGroups: linkGroups(site, list),
    facetGroups: linksWithoutScript(site, list),
    wayOut: offers.length === 0 ? linksFromEmpty(site, list) : null,
  }
  return slices(site, source).map((slice) => ({
    head: {
      title: `${title}${slice.numbered}`,
      description: `${title}${slice.numbered}. ${summary}`,
      path: slice.path,
      breadcrumb: crumbs(slice.current === 1 ? way : [...way.slice(0, -1), wayTo(list)], slice),
      feeds: feedLinks(source),
      ...(listed ? {} : { noIndex: true }),
    },
    title,
    lead: slice.current === 1 ? summary : `${summary} Page ${slice.current} sur ${slice.pageCount}.`,
    total: offers.length,
    rows: slice.rows,
    current: slice.current,
    pageCount: slice.pageCount,
    basePath: slice.basePath,
    portrait: bandOf(site, slice, facets),
    ...around,
    refineHref: `/offres/?${chosen}`,
    counts: null,
    feeds: slice.feeds,
  }))
}

const wayTo = ({ facets, path }: OfferList): Crumb => ({ label: facets.at(-1)?.label ?? '', href: path })

/** Every page of every facet and pair. */
export function facetPages(site: Site): OffersPage[] {
  return offerLists(site).flatMap((list) => listPages(site, list))
}

/** Paths of the facets' and pairs' pages: the kind of their first facet, and what follows it. */
export function offerListPaths(site: Site): StaticPath<OffersPage>[] {
  return facetPages(site).map((page) => {
    const [kind, ...rest] = page.head.path.split('/').slice(2, -1)
    return { params: { kind, list: rest.join('/') }, props: { page } }
  })
}

/** Paths of the list's pages after the first. */
export function furtherOffersPaths(site: Site): StaticPath<OffersPage>[] {
  return staticPaths(
    offersPages(site).slice(1),
    (page) => ({ page: String(page.current) }),
    (page) => page,
  )
}
