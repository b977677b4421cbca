import { REGIONS } from '@metiers-numeriques/content-schemas/vocabulary/places'
import type { Site } from '../../cms/site-types.ts'
import { counted, frenchDate, frenchNumber } from '../../copy/format.ts'
import type { PageHead } from '../../layout/page-head.ts'
import { payRange, remoteCount } from '../offers/list-words.ts'
import { offerFacets } from '../offers/offer-facets.ts'
import { offerListOf } from '../offers/offer-lists.ts'
import { MAP_SIZE, TILE_OUTLINE, type Tile, tileOf } from './region-tiles.ts'

/** How dark a tile is: none without offers, then three steps. */
export type Step = 'none' | 'few' | 'some' | 'many'

export interface MapRegion {
  name: string
  href: string
  count: number
  /** "Bretagne 2 offres", the name of its link: it starts with what is seen. */
  label: string
  pay: string
  remote: string
  step: Step
  tile: Tile | null
}

export interface OffersMapPage {
  head: PageHead
  title: string
  lead: string
  updated: string
  regions: readonly MapRegion[]
  /** Rows of the table: the regions with offers, the most offers first. */
  hiring: readonly MapRegion[]
  /** The others, by name. */
  idle: readonly MapRegion[]
  legend: readonly { step: Step; label: string }[]
  width: number
  height: number
  outline: string
}

/** First count of the second and third steps: equal ratios, since one region has half the offers. */
function thresholds(most: number): { some: number; many: number } {
  const some = Math.max(2, Math.ceil(most ** (1 / 3)))
  return { some, many: Math.max(some + 1, Math.ceil(most ** (2 / 3))) }
}

function stepOf(count: number, { some, many }: ReturnType<typeof thresholds>): Step {
  if (count === 0) return 'none'
  if (count < some) return 'few'
  return count < many ? 'some' : 'many'
}

function legendOf({ some, many }: ReturnType<typeof thresholds>, most: number): OffersMapPage['legend'] {
  const range = (from: number, to: number) =>
    from === to ? counted(from, 'offre') : `${frenchNumber(from)} à ${frenchNumber(to)} offres`
  const steps = [
    { step: 'none', label: 'Aucune offre', from: 0 },
    { step: 'few', label: range(1, some - 1), from: 1 },
    { step: 'some', label: range(some, many - 1), from: some },
    { step: 'many', label: `${frenchNumber(many)} offres ou plus`, from: many },
  ] as const
  return steps.filter(({ from }) => from <= most).map(({ step, label }) => ({ step, label }))
}

/** Open offers of each region, as a schematic map and as a table. */
export function getOffersMapPage(site: Site): OffersMapPage {
  const title = 'Carte des offres par région'
  const facets = offerFacets(site).filter(({ kind }) => kind === 'region')
  const lists = REGIONS.flatMap(({ slug, name }) => {
    const facet = facets.find((candidate) => candidate.slug === slug)
    const list = facet === undefined ? undefined : offerListOf(site, [facet])
    return list === undefined ? [] : [{ slug, name, href: list.path, offers: list.offers }]
  })
  const most = Math.max(0, ...lists.map(({ offers }) => offers.length))
  const limits = thresholds(most)
  const regions = lists.map(({ slug, name, href, offers }): MapRegion => {
    const count = offers.length
    const pay = payRange(offers)
    return {
      ...{ name, href, count },
      label: `${name} ${frenchNumber(count)} ${count > 1 ? 'offres' : 'offre'}`,
      pay: pay ?? 'Non communiqué',
      remote: frenchNumber(remoteCount(offers)),
      step: stepOf(count, limits),
      tile: tileOf(slug) ?? null,
    }
  })
  const placed = lists.reduce((sum, { offers }) => sum + offers.length, 0)
  const anywhere = site.openOffers.length - placed
  return {
    head: {
      title,
      description: `Où travailler dans le numérique public : ${counted(placed, 'offre ouverte', { plural: 'offres ouvertes' })} par région, avec les salaires affichés et le télétravail.`,
      path: '/offres/carte/',
      breadcrumb: [{ label: 'Offres', href: '/offres/' }, { label: title }],
    },
    title,
    lead:
      anywhere === 0
        ? `${counted(placed, 'offre ouverte', { plural: 'offres ouvertes' })} : choisissez votre région.`
        : `${counted(placed, 'offre ouverte', { plural: 'offres ouvertes' })} par région, et ${counted(anywhere, 'offre').toLocaleLowerCase('fr')} partout en France.`,
    updated: `Mise à jour le ${frenchDate(site.today)}.`,
    regions,
    hiring: regions.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'fr')),
    idle: regions.filter(({ count }) => count === 0).sort((a, b) => a.name.localeCompare(b.name, 'fr')),
    legend: legendOf(limits, most),
    ...MAP_SIZE,
    outline: TILE_OUTLINE,
  }
}
