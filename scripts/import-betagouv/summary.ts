import type { LoadReport } from '@metiers-numeriques/content-schemas/entries-bundle'
import { type ConvertedRecord, RECORD_KINDS, type RecordKind } from './converted-record.ts'

/** What the CMS did with the entries of one kind of record. */
export type ReportsByKind = Partial<Record<RecordKind, LoadReport>>

export interface KindCount {
  read: number
  created: number
  updated: number
  unchanged: number
  kept: number
  failed: number
  rejected: number
  /** Entries that a dry run did not hand to the CMS. */
  pending: number
}

/** The account of one kind. `read` is the sum of the rest, or the import has lost a record: that is an error of ours. */
export function countKind(kind: RecordKind, records: readonly ConvertedRecord[], report: LoadReport | undefined): KindCount {
  const own = records.filter((record) => record.kind === kind)
  const matched = own.filter(({ outcome }) => outcome.type === 'matched').length
  const count = {
    read: own.length,
    created: report?.created ?? 0,
    updated: report?.updated ?? 0,
    unchanged: report?.unchanged ?? 0,
    kept: (report?.kept ?? 0) + matched,
    failed: report?.failed.length ?? 0,
    rejected: own.filter(({ outcome }) => outcome.type === 'rejected').length,
    pending: report === undefined ? own.filter(({ outcome }) => outcome.type === 'entry').length : 0,
  }
  const { read, ...fates } = count
  const told = Object.values(fates).reduce((sum, fate) => sum + fate, 0)
  if (told !== read) throw new Error(`${kind}: ${read} records were read but ${told} are accounted for`)
  return count
}

const COLUMNS = ['read', 'created', 'updated', 'unchanged', 'kept', 'failed', 'rejected'] as const

/** The summary of an import in plain lines: the account by kind, then what deserves a look, then the notes by their number. */
export function summarise(
  records: readonly ConvertedRecord[],
  reports: ReportsByKind,
  unknownTechnologies: ReadonlyMap<string, number>,
  reference?: LoadReport,
): string {
  const allReports = [...(reference === undefined ? [] : [reference]), ...Object.values(reports)]
  const rows = RECORD_KINDS.map((kind) => [kind, countKind(kind, records, reports[kind])] as const)
  const columns = rows.some(([, { pending }]) => pending > 0) ? ([...COLUMNS, 'pending'] as const) : COLUMNS
  return [
    ['', ...columns].map((column, i) => (i === 0 ? column.padEnd(14) : column.padStart(10))).join(''),
    ...rows.map(([kind, count]) => kind.padEnd(14) + columns.map((column) => String(count[column]).padStart(10)).join('')),
    '"kept": already in the CMS under the same address, in its reference lists, or used only to place other records.',
    ...section('Rejected', rejectedLines(records)),
    ...section('Failed', failedLines(allReports)),
    ...section('No longer in the source, left in the CMS', missingLines(allReports)),
    ...section('Notes', noteLines(records)),
    ...section('Technologies outside the controlled list', unknownLines(unknownTechnologies), unknownTechnologies.size),
  ].join('\n')
}

function section(title: string, lines: readonly string[], count = lines.length): string[] {
  return lines.length === 0 ? [] : ['', `${title} (${count})`, ...lines.map((line) => `  ${line}`)]
}

function rejectedLines(records: readonly ConvertedRecord[]): string[] {
  return records.flatMap(({ kind, id, outcome }) =>
    outcome.type === 'rejected' ? [`${kind} ${id}${outcome.field === '' ? '' : `, ${outcome.field}`}: ${outcome.reason}`] : [],
  )
}

function failedLines(reports: readonly LoadReport[]): string[] {
  return reports.flatMap(({ failed }) =>
    failed.map(({ model, reference, field, reason }) => `${model} ${reference}${field === '' ? '' : `, ${field}`}: ${reason}`),
  )
}

function missingLines(reports: readonly LoadReport[]): string[] {
  return reports.flatMap(({ missing }) => missing.map(({ model, reference }) => `${model} ${reference}`))
}

/** Notes by kind with their number and one example: a note reads "kind" or "kind: detail". */
function noteLines(records: readonly ConvertedRecord[]): string[] {
  const notes = new Map<string, { count: number; example: string }>()
  for (const { kind, id, notes: own } of records) {
    for (const note of own) {
      const [label = note] = note.split(': ')
      const key = `${kind}: ${label}`
      const known = notes.get(key)
      if (known !== undefined) known.count += 1
      else notes.set(key, { count: 1, example: `${id}${note === label ? '' : ` (${note.slice(label.length + 2)})`}` })
    }
  }
  const sorted = [...notes].sort(([a, { count: na }], [b, { count: nb }]) => nb - na || (a < b ? -1 : 1))
  return sorted.map(([key, { count, example }]) => `${String(count).padStart(4)} × ${key}, such as ${example}`)
}

function unknownLines(unknown: ReadonlyMap<string, number>): string[] {
  const sorted = [...unknown].sort(([a, na], [b, nb]) => nb - na || (a < b ? -1 : 1))
  const words = sorted.map(([name, count]) => (count === 1 ? name : `${name} ×${count}`))
  const lines: string[] = []
  for (let i = 0; i < words.length; i += 10) lines.push(words.slice(i, i + 10).join(', '))
  return lines
}
