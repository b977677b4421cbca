import { plainText } from '@metiers-numeriques/content-schemas/blocks'
import type { Technology } from '@metiers-numeriques/content-schemas/domain/reference-data'
import {
  CATEGORIES,
  CONTRACT_TYPES,
  EXPERIENCE_LEVELS,
  REMOTE_POLICIES,
} from '@metiers-numeriques/content-schemas/vocabulary/employment'
import { labelOf } from '@metiers-numeriques/content-schemas/vocabulary/vocabulary'
import type { Site, SiteOffer } from '../cms/site-types.ts'
import { joined } from '../copy/format.ts'
import { toOfferRow } from '../dsfr/OfferRow/offer-row.ts'
import { technologiesWithPages, technologyCounts } from '../views/technology/technology-tags.ts'
import type { FacetName } from './facets.ts'

/** What Pagefind takes: see `addCustomRecord` of pagefind 1.6. */
export interface SearchRecord {
  url: string
  content: string
  language: 'fr'
  meta: Record<string, string>
  filters: Record<string, string[]>
  sort: Record<string, string>
}

const FAR = '9999-12-31'

/** Title, synonyms, summary, missions, skills, place: what people search, and no boilerplate. */
function offerText(offer: SiteOffer): string {
  return joined(
    [
      offer.title,
      offer.profession.title,
      ...offer.profession.synonyms,
      offer.summary,
      offer.service?.name,
      offer.service?.acronym,
      offer.ministry.name,
      offer.city,
      offer.department?.name,
      offer.region?.name,
      ...offer.technologies.flatMap((technology) => [technology.name, ...technology.synonyms]),
      ...offer.skillsRequired,
      plainText(offer.missions),
    ],
    '. ',
  )
}

const present = (value: string | null | undefined): string[] => (value === null || value === undefined ? [] : [value])

/** The values by which an offer can be filtered. */
export function offerFilters(offer: SiteOffer): Record<FacetName, string[]> {
  return {
    metier: [offer.profession.title],
    ministere: [offer.ministry.shortName],
    service: present(offer.service?.name),
    region: present(offer.region?.name),
    departement: present(offer.department?.label),
    contrat: [labelOf(CONTRACT_TYPES, offer.contractType)],
    categorie: offer.category === null ? [] : [labelOf(CATEGORIES, offer.category)],
    experience: offer.experience === null ? [] : [labelOf(EXPERIENCE_LEVELS, offer.experience)],
    teletravail: [labelOf(REMOTE_POLICIES, offer.remote)],
  }
}

function offerRecord(offer: SiteOffer, site: Site): SearchRecord {
  const { badge, payKnown, href, ...shown } = toOfferRow(offer, site)
  return {
    url: href,
    language: 'fr',
    content: offerText(offer),
    meta: {
      ...shown,
      kind: 'Offre',
      summary: offer.summary,
      ...(payKnown ? { payKnown: 'true' } : {}),
      ...(badge === null ? {} : { badge: badge.label, badgeKind: badge.kind }),
    },
    filters: { genre: ['Offre'], ...offerFilters(offer) },
    sort: { date: offer.opensOn, cloture: offer.closesOn ?? FAR },
  }
}

function pageRecord(
  kind: string,
  url: string,
  title: string,
  excerpt: string,
  content: readonly (string | null | undefined)[],
): SearchRecord {
  return {
    url,
    language: 'fr',
    content: joined([title, excerpt, ...content], '. '),
    meta: { kind, title, summary: excerpt },
    filters: { genre: [kind] },
    sort: { date: '0000-00-00', cloture: FAR },
  }
}

const technologySummary = (technology: Technology, site: Site): string =>
  technology.description ?? `${technologyCounts(site).get(technology.id) ?? 0} projets et offres ouvertes`

/** Everything that can be found, in a fixed order. Offers that are not open are left out: a result must never disappoint. */
export function searchRecords(site: Site): SearchRecord[] {
  return [
    ...site.openOffers.map((offer) => offerRecord(offer, site)),
    ...site.projects.map((p) =>
      pageRecord('Projet', `/projets/${p.slug}/`, p.name, p.pitch, [
        p.audience,
        p.ministry.name,
        ...p.technologies.map((t) => t.name),
        plainText(p.problem),
        plainText(p.solution),
      ]),
    ),
    ...site.portraits.map((p) =>
      pageRecord('Portrait', `/portraits/${p.slug}/`, `${p.name}, ${p.jobTitle}`, p.shortQuote, [
        p.lead,
        p.service?.name,
        p.profession?.title,
        ...p.story.map(({ answer }) => plainText(answer)),
      ]),
    ),
    ...site.ministries.map((m) =>
      pageRecord('Ministère', `/ministeres/${m.slug}/`, m.name, m.pitch, [
        m.acronym,
        ...m.cities,
        ...site.services.filter((s) => s.ministry.id === m.id).map((s) => joined([s.name, s.acronym], ' ')),
      ]),
    ),
    ...site.professions.map((p) => pageRecord('Métier', `/metiers/${p.slug}/`, p.title, p.summary, [...p.synonyms, ...p.skills])),
    ...technologiesWithPages(site).map((t) =>
      pageRecord('Technologie', `/technologies/${t.slug}/`, t.name, technologySummary(t, site), t.synonyms),
    ),
  ]
}
