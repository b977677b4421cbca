import type { Profession } from '@metiers-numeriques/content-schemas/domain/reference-data'
import { PROFESSION_FAMILIES } from '@metiers-numeriques/content-schemas/vocabulary/professions'
import { labelOf } from '@metiers-numeriques/content-schemas/vocabulary/vocabulary'
import type { Site, SiteOffer, SitePortrait } from '../../cms/site-types.ts'
import { counted, frenchDate, joined } from '../../copy/format.ts'
import { type OfferRow, toOfferRow } from '../../dsfr/OfferRow/offer-row.ts'
import { type PortraitCard, toPortraitCard } from '../../dsfr/PortraitCard/portrait-card.ts'
import { type ProfessionTile, tellingSynonyms, toProfessionTile } from '../../dsfr/ProfessionTile/profession-tile.ts'
import type { PageHead } from '../../layout/page-head.ts'
import { type TechnologyTag, technologyTags } from '../technology/technology-tags.ts'
import { amountRange, overallRange, type PayTable, payTable } from './pay-table.ts'
import { openOffersByProfession } from './professions-page.ts'

const OFFERS_SHOWN = 4
const NEIGHBOURS_SHOWN = 4
const TECHNOLOGIES_SHOWN = 12
const PLACES_SHOWN = 3

export interface ProfessionPage {
  head: PageHead
  profession: Profession
  family: { name: string; href: string }
  /** "dev back, développeur java"; null without any. */
  otherNames: string | null
  facts: { icon: string; label: string; value: string }[]
  /** The day the facts are true on, in full. */
  today: string
  pay: PayTable | null
  technologies: TechnologyTag[]
  portrait: { title: string; card: PortraitCard } | null
  openCount: number
  offers: { title: string; rows: OfferRow[]; more: { href: string; label: string } | null }
  neighbours: ProfessionTile[]
}

const ofProfession =
  (profession: Profession) =>
  (entry: { profession: Profession | null }): boolean =>
    entry.profession?.id === profession.id

function familyOf({ family }: Profession): ProfessionPage['family'] {
  const slug = PROFESSION_FAMILIES.find(({ id }) => id === family)?.slug ?? ''
  return { name: labelOf(PROFESSION_FAMILIES, family), href: `/metiers/#${slug}` }
}

/** "Dans 2 des 3 offres ouvertes". */
function remoteShare(offers: readonly SiteOffer[]): string {
  const remote = offers.filter((offer) => offer.remote !== 'none').length
  if (remote === 0) return 'Sur place pour le moment'
  if (remote === offers.length) return offers.length === 1 ? 'Oui' : `Dans les ${offers.length} offres ouvertes`
  return `Dans ${remote} des ${offers.length} offres ouvertes`
}

function placesOf(offers: readonly SiteOffer[]): string {
  const places = [...new Set(offers.map(({ city, department }) => city ?? department?.name ?? 'Partout en France'))]
  const others = places.length - PLACES_SHOWN
  return joined([
    ...places.slice(0, PLACES_SHOWN),
    others > 0 && `et ${counted(others, 'autre lieu', { plural: 'autres lieux', feminine: false })}`,
  ]).replace(', et ', ' et ')
}

/** What the open offers of a profession say together; nothing when there are none. */
function factsOf(offers: readonly SiteOffer[]): ProfessionPage['facts'] {
  if (offers.length === 0) return []
  const range = overallRange(offers)
  return [
    { icon: 'fr-icon-article-line', label: 'Offres ouvertes', value: String(offers.length) },
    ...(range === null
      ? []
      : [{ icon: 'fr-icon-money-euro-circle-line', label: 'Salaires annoncés', value: `${amountRange(range)} brut par an` }]),
    { icon: 'fr-icon-map-pin-2-line', label: 'Lieux', value: placesOf(offers) },
    { icon: 'fr-icon-home-4-line', label: 'Télétravail', value: remoteShare(offers) },
  ]
}

/** Technologies named in the offers and portraits of a profession, closed offers included, the most frequent first. */
function technologiesOf(site: Site, profession: Profession): TechnologyTag[] {
  const entries = [...site.offers, ...site.portraits].filter(ofProfession(profession))
  const counts = new Map<string, number>()
  for (const { id } of entries.flatMap(({ technologies }) => technologies)) counts.set(id, (counts.get(id) ?? 0) + 1)
  const ranked = site.technologies
    .filter(({ id }) => counts.has(id))
    .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
  return technologyTags(site, ranked.slice(0, TECHNOLOGIES_SHOWN))
}

function portraitOf(site: Site, profession: Profession): ProfessionPage['portrait'] {
  const own = site.portraits.find(ofProfession(profession))
  if (own !== undefined) return { title: 'Une personne du métier', card: toPortraitCard(own) }
  const isNear = (portrait: SitePortrait) => portrait.profession?.family === profession.family
  const near = site.portraits.find(isNear)
  return near === undefined ? null : { title: 'Dans la même famille', card: toPortraitCard(near) }
}

/** The profession's open offers; its family's when it has none. */
function offersOf(site: Site, profession: Profession, own: readonly SiteOffer[]): ProfessionPage['offers'] {
  const rowsOf = (offers: readonly SiteOffer[]) => offers.slice(0, OFFERS_SHOWN).map((offer) => toOfferRow(offer, site))
  if (own.length > 0) {
    const title = counted(own.length, 'offre ouverte', { plural: 'offres ouvertes' })
    const href = `/offres/metier/${profession.slug}/`
    const more = own.length > OFFERS_SHOWN ? { href, label: `Voir les ${own.length} offres : ${profession.title}` } : null
    return { title, rows: rowsOf(own), more }
  }
  const family = site.openOffers.filter((offer) => offer.profession.family === profession.family)
  return { title: 'Aucune offre ouverte', rows: rowsOf(family), more: { href: '/offres/', label: 'Voir toutes les offres' } }
}

/** Professions of the same family first, then those whose offers name the same technologies. */
function neighboursOf(site: Site, profession: Profession): ProfessionTile[] {
  const technologies = new Set(site.offers.filter(ofProfession(profession)).flatMap(({ technologyIds }) => technologyIds))
  const shared = new Map<string, number>()
  for (const offer of site.offers) {
    const common = offer.technologyIds.filter((id) => technologies.has(id)).length
    shared.set(offer.profession.id, (shared.get(offer.profession.id) ?? 0) + common)
  }
  const closeness = ({ id, family }: Profession) => (family === profession.family ? 1_000_000 : 0) + (shared.get(id) ?? 0)
  const counts = openOffersByProfession(site)
  return site.professions
    .filter((other) => other.id !== profession.id && closeness(other) > 0)
    .sort((a, b) => closeness(b) - closeness(a))
    .slice(0, NEIGHBOURS_SHOWN)
    .map((other) => toProfessionTile(other, counts.get(other.id) ?? 0))
}

function headOf(profession: Profession): PageHead {
  const { title, slug, summary, skills } = profession
  return {
    title: `${title} : quotidien, salaires et offres`,
    description: summary,
    path: `/metiers/${slug}/`,
    breadcrumb: [{ label: 'Métiers', href: '/metiers/' }, { label: title }],
    structuredData: [
      {
        '@context': 'https://schema.org',
        '@type': 'Occupation',
        name: title,
        description: summary,
        ...(skills.length === 0 ? {} : { skills: skills.join(', ') }),
        occupationLocation: { '@type': 'Country', name: 'France' },
      },
    ],
  }
}

/** Everything the page of one profession shows. */
export function getProfessionPage(site: Site, profession: Profession): ProfessionPage {
  const own = site.openOffers.filter(ofProfession(profession))
  const synonyms = tellingSynonyms(profession, 6)
  return {
    head: headOf(profession),
    profession,
    family: familyOf(profession),
    otherNames: synonyms.length === 0 ? null : synonyms.join(', '),
    facts: factsOf(own),
    today: frenchDate(site.today),
    pay: payTable(site, profession),
    technologies: technologiesOf(site, profession),
    portrait: portraitOf(site, profession),
    openCount: own.length,
    offers: offersOf(site, profession, own),
    neighbours: neighboursOf(site, profession),
  }
}
