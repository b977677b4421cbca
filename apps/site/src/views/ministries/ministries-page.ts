import type { Site, SiteMinistry } from '../../cms/site-types.ts'
import { counted, joined } from '../../copy/format.ts'
import { type AccentSurface, accentSurface } from '../../dsfr/accents.ts'
import type { PageHead } from '../../layout/page-head.ts'

export interface MinistryTile {
  href: string
  name: string
  monogram: string
  accent: AccentSurface
  pitch: string
  /** "Paris, Lille, Rennes et 7 autres villes". */
  cities: string | null
  /** "12 offres, 4 projets". */
  counts: string
}

export interface MinistriesPage {
  head: PageHead
  lead: string
  tiles: MinistryTile[]
}

const SMALL_WORDS = /^(et|de|du|des|la|le|les)$/i
const CITIES_NAMED = 3

/** One or two letters that stand for a ministry: "AÉ" for "Affaires étrangères", "IN" for "Intérieur". */
export function monogram(shortName: string): string {
  const [first = '', second] = shortName.split(/[\s’'-]+/).filter((word) => !SMALL_WORDS.test(word) && word.length > 1)
  return (second === undefined ? first.slice(0, 2) : first.charAt(0) + second.charAt(0)).toLocaleUpperCase('fr')
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

function tile(site: Site, ministry: SiteMinistry): MinistryTile {
  const offers = site.openOffers.filter(({ ministryId }) => ministryId === ministry.id).length
  const projects = site.projects.filter(({ ministryId }) => ministryId === ministry.id).length
  return {
    href: `/ministeres/${ministry.slug}/`,
    name: ministry.name,
    monogram: monogram(ministry.shortName),
    accent: accentSurface(ministry),
    pitch: ministry.pitch,
    cities: citiesText(ministry.cities),
    counts: joined([counted(offers, 'offre'), projects > 0 && counted(projects, 'projet')]),
  }
}

/** Everything the list of ministries shows, from A to Z of their short names. */
export function getMinistriesPage(site: Site): MinistriesPage {
  const ministries = [...site.ministries].sort((a, b) => a.shortName.localeCompare(b.shortName, 'fr'))
  return {
    head: {
      title: 'Les ministères qui recrutent dans le numérique',
      description:
        'Qui fait du numérique dans l’État, et où : missions, services, villes, projets et offres ouvertes de chaque ministère.',
      path: '/ministeres/',
      breadcrumb: [{ label: 'Ministères' }],
    },
    lead: 'Qui fait quoi, dans quelles villes, et qui recrute aujourd’hui.',
    tiles: ministries.map((ministry) => tile(site, ministry)),
  }
}
