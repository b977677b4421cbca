import type { BundledEntry, EntriesBundle, LoadReport } from '@metiers-numeriques/content-schemas/entries-bundle'
import { referenceEntries } from '../seed/to-bundle.ts'
import type { Conversion } from './convert-source.ts'
import { RECORD_KINDS, type RecordKind } from './converted-record.ts'
import type { ReferenceLists } from './reference-lists.ts'
import type { ReportsByKind } from './summary.ts'

const SOURCE = 'betagouv'

/** Loads a bundle into the CMS; `lib/load-entries.ts` outside of tests. */
export type Load = (bundle: EntriesBundle, onProgress: (done: number, total: number) => void) => Promise<LoadReport>

export interface ImportReport {
  reference: LoadReport
  byKind: ReportsByKind
}

/** The reference lists under names of their own: an organisation may have the id of a service. */
export function referenceBundle(lists: ReferenceLists): BundledEntry[] {
  return referenceEntries(lists).map((entry) => ({ ...entry, reference: `reference/${entry.reference}` }))
}

const MODEL_OF_KIND: Readonly<Record<RecordKind, string>> = {
  organisations: 'service',
  incubators: '',
  startups: 'project',
  jobs: 'offer',
}

/**
 * Loads the reference lists, so that an empty CMS will do, then each kind of record on its own, so that the account is kept by kind.
 * What a load calls missing counts only when no part of this import holds it.
 */
export async function importSource(
  { records, absent }: Conversion,
  lists: ReferenceLists,
  load: Load,
  progress: (label: string) => (done: number, total: number) => void,
): Promise<ImportReport> {
  const references = referenceBundle(lists)
  const entriesOf = (kind: RecordKind) =>
    records.flatMap((record) => (record.kind === kind && record.outcome.type === 'entry' ? [record.outcome.entry] : []))
  const all = [...references, ...RECORD_KINDS.flatMap(entriesOf)]
  const present = new Set(all.map(({ model, reference }) => `${model} ${reference}`))
  const reference = await load({ source: SOURCE, entries: references }, progress('Reference lists'))
  const byKind: ReportsByKind = {}
  for (const kind of RECORD_KINDS) {
    const entries = entriesOf(kind)
    if (entries.length === 0) continue
    const report = await load({ source: SOURCE, entries }, progress(kind))
    byKind[kind] = { ...report, missing: [] }
  }
  const untold = new Set(absent.map((kind) => MODEL_OF_KIND[kind]))
  const missing = reference.missing.filter(({ model, reference: name }) => !present.has(`${model} ${name}`) && !untold.has(model))
  return { reference: { ...reference, missing }, byKind }
}
