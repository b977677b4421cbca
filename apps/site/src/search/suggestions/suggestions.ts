import { REGIONS } from '@metiers-numeriques/content-schemas/vocabulary/places'
import type { Site, SiteOffer } from '../../cms/site-types.ts'
import { technologiesWithPages } from '../../views/technology/technology-tags.ts'
import { SIGLES } from '../sigles.ts'
import type { SuggestionEntry, SuggestionFile } from './suggestions-format.ts'

/** Cities and technologies are many at scale: those with most offers are kept. */
const MOST_OF_A_KIND = 250

const mostOffersFirst = (a: SuggestionEntry, b: SuggestionEntry) => b[1] - a[1] || a[0].localeCompare(b[0], 'fr')

function countsOf(
  offers: readonly SiteOffer[],
  keysOf: (offer: SiteOffer) => readonly (string | undefined)[],
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const offer of offers) {
    for (const key of keysOf(offer)) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

const siglesOf = (label: string): string[] =>
  Object.entries(SIGLES).flatMap(([sigle, [first]]) => (first === label ? [sigle] : []))

const kept = (entries: SuggestionEntry[]) => entries.sort(mostOffersFirst).slice(0, MOST_OF_A_KIND)

/** What can be proposed while someone types: whatever has offers, and what has a page of its own. */
export function suggestions({ openOffers, ...site }: Site): SuggestionFile {
  const professions = countsOf(openOffers, (offer) => [offer.profession.id])
  const technologies = countsOf(openOffers, (offer) => offer.technologies.map(({ id }) => id))
  const cities = countsOf(openOffers, (offer) => [offer.city ?? undefined])
  const departments = countsOf(openOffers, (offer) => [offer.department?.label])
  const regions = countsOf(openOffers, (offer) => [offer.region?.slug])
  const services = countsOf(openOffers, (offer) => [offer.service?.id])
  const ministries = countsOf(openOffers, (offer) => [offer.ministry.id])
  const paged = new Set(technologiesWithPages({ openOffers, ...site }).map(({ id }) => id))
  return {
    metier: kept(site.professions.map((p) => [p.title, professions.get(p.id) ?? 0, p.slug, ...p.synonyms])),
    technologie: kept(
      site.technologies
        .filter(({ id }) => paged.has(id) || technologies.has(id))
        .map((t) => [t.name, technologies.get(t.id) ?? 0, paged.has(t.id) ? t.slug : '', ...t.synonyms]),
    ),
    ville: kept([...cities].map(([city, count]) => [city, count, ''])),
    departement: kept([...departments].map(([label, count]) => [label, count, ''])),
    region: kept(
      REGIONS.flatMap(({ slug, name }): SuggestionEntry[] => {
        const count = regions.get(slug)
        return count === undefined ? [] : [[name, count, slug, ...siglesOf(name)]]
      }),
    ),
    service: kept(
      site.services
        .filter(({ id }) => services.has(id))
        .map((s) => [s.name, services.get(s.id) ?? 0, '', ...(s.acronym === null ? [] : [s.acronym])]),
    ),
    ministere: kept(
      site.ministries.map((m) => [
        m.shortName,
        ministries.get(m.id) ?? 0,
        m.slug,
        ...(m.acronym === null ? [m.name] : [m.acronym, m.name]),
      ]),
    ),
  }
}
