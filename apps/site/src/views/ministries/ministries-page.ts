import type { Site, SiteMinistry } from '../../cms/site-types.ts'
import { counted, joined } from '../../copy/format.ts'
import { type AccentArtwork, type AccentSurface, accentArtwork, accentSurface } from '../../dsfr/accents.ts'
import type { CountedLink } from '../../dsfr/CountedLinks/counted-link.ts'
import type { PageHead } from '../../layout/page-head.ts'
import { latestUpdate } from '../../site/latest-update.ts'
import { countedFacets } from '../offers/offer-facets.ts'

const REGIONS_SHOWN = 8
/** From this many ministries on, the one that hires most leads the list. */
const ENOUGH_TO_FEATURE = 5

export interface MinistryTile {
  href: string
  name: string
  monogram: string
  accent: AccentSurface
  /** The first sentence of its pitch. */
  mission: string
  /** "Paris, Lille, Rennes et 7 autres villes". */
  cities: string | null
  /** "12 offres, 4 projets". */
  counts: string
}

export interface MinistriesPage {
  head: PageHead
  lead: string
  /** The ministry with the most open offers; null where nobody hires, or where the list is short. */
  featured: (MinistryTile & { slug: string; pitch: string; artwork: AccentArtwork }) | null
  tiles: MinistryTile[]
  /** Regions with open offers, for those who choose a place before an employer. */
  regions: readonly CountedLink[]
  updatedOn: string | null
}

const SMALL_WORDS = /^(et|de|du|des|la|le|les)$/i
const CITIES_NAMED = 3

/** One or two letters that stand for a ministry: "AÉ" for "Affaires étrangères", "IN" for "Intérieur". */
export function monogram(shortName: string): string {
  const [first = '', second] = shortName.split(/[\s’'-]+/).filter((word) => !SMALL_WORDS.test(word) && word.length > 1)
  return (second === undefined ? first.slice(0, 2) : first.charAt(0) + second.charAt(0)).toLocaleUpperCase('fr')
}

/** The first sentence of a text, if it has at least sixty signs; a shorter one comes with what follows. */
export function firstSentence(text: string): string {
  return /^.{59,}?[.!?…](?=\s+[\p{Lu}«])/su.exec(text)?.[0] ?? text
}

/** "Paris, Lille, Rennes et 7 autres villes", or null without any. */
export function citiesText(cities: readonly string[]): string | null {
  const named = cities.length === CITIES_NAMED + 1 ? cities : cities.slice(0, CITIES_NAMED)
  const others = cities.length - named.length
  if (others > 0) return `${named.join(', ')} et ${others} autres villes`
  const last = named.at(-1)
  if (last === undefined) return null
  return named.length === 1 ? last : `${named.slice(0, -1).join(', ')} et ${last}`
}

/** "12 des 15 ministères recrutent aujourd’hui : 53 offres ouvertes." */
function leadOf({ ministries, openOffers }: Site, hiring: number): string {
  const start = 'Les missions, les villes, les projets et les offres de chaque ministère.'
  if (hiring === 0) return start
  const offers = counted(openOffers.length, 'offre ouverte', { plural: 'offres ouvertes' })
  if (hiring === 1) return `${start} Un ministère propose ${offers} en ce moment.`
  const who =
    hiring === ministries.length
      ? `Les ${hiring} ministères proposent`
      : `${hiring} des ${ministries.length} ministères proposent`
  return `${start} ${who} ${offers} en ce moment.`
}

/** Open offers and projects of each ministry, by its id. */
function countsByMinistry(site: Site): ReadonlyMap<string, { offers: number; projects: number }> {
  const counts = new Map(site.ministries.map(({ id }) => [id, { offers: 0, projects: 0 }]))
  for (const { ministryId } of site.openOffers) {
    const count = counts.get(ministryId)
    if (count !== undefined) count.offers += 1
  }
  for (const { ministryId } of site.projects) {
    const count = counts.get(ministryId)
    if (count !== undefined) count.projects += 1
  }
  return counts
}

function toTile(ministry: SiteMinistry, { offers, projects }: { offers: number; projects: number }): MinistryTile {
  return {
    href: `/ministeres/${ministry.slug}/`,
    name: ministry.name,
    monogram: monogram(ministry.shortName),
    accent: accentSurface(ministry),
    mission: firstSentence(ministry.pitch),
    cities: citiesText(ministry.cities),
    counts: joined([counted(offers, 'offre'), projects > 0 && counted(projects, 'projet')]),
  }
}

/** Everything the list of ministries shows, from A to Z of their short names. */
export function getMinistriesPage(site: Site): MinistriesPage {
  const counts = countsByMinistry(site)
  const entries = [...site.ministries]
    .sort((a, b) => a.shortName.localeCompare(b.shortName, 'fr'))
    .map((ministry) => {
      const count = counts.get(ministry.id) ?? { offers: 0, projects: 0 }
      return { ministry, count, tile: toTile(ministry, count) }
    })
  const [busiest] = [...entries].sort((a, b) => b.count.offers - a.count.offers)
  const isFeatured = busiest !== undefined && busiest.count.offers > 0 && entries.length >= ENOUGH_TO_FEATURE
  return {
    head: {
      title: 'Les ministères qui recrutent dans le numérique',
      description:
        'Qui fait du numérique dans l’État, et où : missions, services, villes, projets et offres ouvertes de chaque ministère.',
      path: '/ministeres/',
      breadcrumb: [{ label: 'Ministères' }],
    },
    lead: leadOf(site, entries.filter(({ count }) => count.offers > 0).length),
    featured: isFeatured
      ? { ...busiest.tile, slug: busiest.ministry.slug, pitch: busiest.ministry.pitch, artwork: accentArtwork(busiest.ministry) }
      : null,
    tiles: entries.map(({ tile }) => tile),
    regions: countedFacets(site, 'region').slice(0, REGIONS_SHOWN),
    updatedOn: latestUpdate(site.ministries, site.openOffers, site.projects),
  }
}
