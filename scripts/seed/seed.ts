import type { LoadReport } from '@metiers-numeriques/content-schemas/entries-bundle'
import { dayInParis } from '@metiers-numeriques/content-schemas/paris-day'
import { buildCms } from '../lib/cms-build.ts'
import { environment } from '../lib/environment.ts'
import { loadEntries } from '../lib/load-entries.ts'
import { step } from '../lib/step.ts'
import { readContent } from './read-content.ts'
import { seedBundle } from './to-bundle.ts'

/** Loads the demonstration content into the CMS. A second run writes only what changed in the content. */
export async function seed(): Promise<LoadReport> {
  await buildCms()
  const today = dayInParis(environment.MN_NOW === undefined ? new Date() : new Date(environment.MN_NOW))
  const bundle = seedBundle(readContent(), today)
  return step(`Loading ${bundle.entries.length} entries of demonstration content`, () => loadEntries(bundle))
}

/** The report in words, a line a failed entry. */
export function describeSeed({ created, updated, unchanged, kept, failed, missing }: LoadReport): string {
  return [
    `${created} created, ${updated} updated, ${unchanged} unchanged, ${kept} kept as they were, ${failed.length} failed`,
    ...failed.map(
      ({ model, reference, field, reason }) => `  failed: ${model} ${reference}${field === '' ? '' : `, ${field}`}: ${reason}`,
    ),
    ...missing.map(({ model, reference }) => `  no longer in the content, left in the CMS: ${model} ${reference}`),
  ].join('\n')
}
