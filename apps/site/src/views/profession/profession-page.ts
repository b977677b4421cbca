import type { Profession } from '@metiers-numeriques/content-schemas/domain/reference-data'
import { PROFESSION_FAMILIES } from '@metiers-numeriques/content-schemas/vocabulary/professions'
import { labelOf } from '@metiers-numeriques/content-schemas/vocabulary/vocabulary'
import type { Site, SiteOffer, SitePortrait } from '../../cms/site-types.ts'
import { frenchNumber } from '../../copy/format.ts'
import { type OfferRow, toOfferRow } from '../../dsfr/OfferRow/offer-row.ts'
import { type PortraitCard, toPortraitCard } from '../../dsfr/PortraitCard/portrait-card.ts'
import { type ProfessionTile, tellingSynonyms, toProfessionTile } from '../../dsfr/ProfessionTile/profession-tile.ts'
import { wordsOf } from '../../dsfr/Prose/prose-html.ts'
import type { PageHead } from '../../layout/page-head.ts'
import { type TechnologyTag, technologyTags } from '../technology/technology-tags.ts'
import { type HiringFacts, hiringFacts, openOffersText } from './hiring-facts.ts'
import { type PayTable, payTable } from './pay-table.ts'
import { openOffersByProfession } from './professions-page.ts'

const OFFERS_SHOWN = 3
const NEIGHBOURS_SHOWN = 3
const TECHNOLOGIES_SHOWN = 10

export interface ProfessionPage {
  head: PageHead
  profession: Profession
  family: { name: string; href: string }
  /** "dev back, développeur java"; null without any. */
  otherNames: string | null
  /** What its open offers say together, and the day they were read. */
  hiring: HiringFacts | null
  pay: PayTable | null
  technologies: TechnologyTag[]
  portrait: { title: string; card: PortraitCard } | null
  /** "3 offres ouvertes", for the link at the top; null without any. */
  offersLabel: string | null
  offers: { title: string; rows: OfferRow[]; more: { href: string; label: string } | null }
  /** Feed to follow for the offers to come. */
  feed: string
  neighbours: ProfessionTile[]
  /** "Voir les 37 métiers". */
  allProfessions: string
}

const ofProfession =
  (profession: Profession) =>
  (entry: { profession: Profession | null }): boolean =>
    entry.profession?.id === profession.id

function familyOf({ family }: Profession): ProfessionPage['family'] {
  const slug = PROFESSION_FAMILIES.find(({ id }) => id === family)?.slug ?? ''
  return { name: labelOf(PROFESSION_FAMILIES, family), href: `/metiers/#${slug}` }
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
    const label =
      own.length > OFFERS_SHOWN ? `Voir les ${own.length} offres : ${profession.title}` : `Les offres : ${profession.title}`
    return { title: openOffersText(own), rows: rowsOf(own), more: { href: `/offres/metier/${profession.slug}/`, label } }
  }
  const family = site.openOffers.filter((offer) => offer.profession.family === profession.family)
  const all = site.openOffers.length
  return {
    title: 'Aucune offre ouverte',
    rows: rowsOf(family),
    more:
      all === 0
        ? null
        : {
            href: '/offres/',
            label: all === 1 ? 'Voir la seule offre ouverte' : `Voir les ${frenchNumber(all)} offres ouvertes`,
          },
  }
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
    profession: { ...profession, daily: wordsOf(profession.daily) },
    family: familyOf(profession),
    otherNames: synonyms.length === 0 ? null : synonyms.join(', '),
    hiring: hiringFacts(site, own),
    pay: payTable(site, profession),
    technologies: technologiesOf(site, profession),
    portrait: portraitOf(site, profession),
    offersLabel: own.length === 0 ? null : openOffersText(own),
    offers: offersOf(site, profession, own),
    feed: `/offres/metier/${profession.slug}/flux.xml`,
    neighbours: neighboursOf(site, profession),
    allProfessions: site.professions.length > 1 ? `Voir les ${site.professions.length} métiers` : 'Voir tous les métiers',
  }
}
