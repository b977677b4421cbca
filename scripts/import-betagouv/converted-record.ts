import type { BundledEntry } from '@metiers-numeriques/content-schemas/entries-bundle'

export const RECORD_KINDS = ['organisations', 'incubators', 'startups', 'jobs'] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

/** What becomes of one record of the source. Each has exactly one of these. */
export type Outcome =
  | { type: 'entry'; entry: BundledEntry }
  /** The CMS's own lists hold it already, or it only serves to place others: nothing is written. */
  | { type: 'matched'; with: string }
  | { type: 'rejected'; field: string; reason: string }

export interface ConvertedRecord {
  kind: RecordKind
  id: string
  outcome: Outcome
  /** What was guessed, cut or given up, as "kind" or "kind: detail". */
  notes: string[]
}

export const rejected = (field: string, reason: string): Outcome => ({ type: 'rejected', field, reason })

/** One record converted on its own: whatever breaks is told of it, and never stops the others. */
export function convertRecord(kind: RecordKind, id: string, convert: (notes: string[]) => Outcome): ConvertedRecord {
  const notes: string[] = []
  try {
    return { kind, id, outcome: convert(notes), notes }
  } catch (error) {
    return { kind, id, outcome: rejected('', error instanceof Error ? error.message : String(error)), notes }
  }
}
