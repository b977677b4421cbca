/** The demonstration content as a site, without a CMS between: for tests of what it gives. */
import { dayInParis } from '@metiers-numeriques/content-schemas/paris-day'
import { type Site, toSite } from '@metiers-numeriques/site/cms'
import { wireEntry } from '../bench/wire-entry.ts'
import { readContent } from './read-content.ts'
import { seedBundle } from './to-bundle.ts'

const COLLECTIONS = {
  ministry: 'ministries',
  service: 'services',
  profession: 'professions',
  technology: 'technologies',
  offer: 'offers',
} as const

/** Its reference lists and its offers, as they stand on the first day. */
export function demonstrationSite(now: Date): Site {
  const { entries } = seedBundle(readContent(), dayInParis(now))
  const collections: Record<string, unknown[]> = { 'glossary-terms': [], projects: [], portraits: [] }
  for (const model of ['ministry', 'service', 'profession', 'technology', 'offer'] as const) {
    collections[COLLECTIONS[model]] = entries
      .filter((entry) => entry.model === model)
      .map(({ data, relations: { projects: _none, ...relations }, createdWith }) =>
        wireEntry(model, { data: { ...data, ...createdWith }, relations }, now),
      )
  }
  const snapshot = { collections, singles: { home: null, 'alert-banner': null } }
  return toSite(snapshot, { now, siteUrl: 'https://metiers.exemple.gouv.fr' }).site
}
