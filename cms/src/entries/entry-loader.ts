import { createHash } from 'node:crypto'
import type { BundledEntry, BundledModel, EntriesBundle, LoadReport } from '@metiers-numeriques/content-schemas/entries-bundle'
import type { Core, UID } from '@strapi/strapi'
import { describeFailure } from './describe-failure'
import { RelatedEntries } from './related-entries'

const RECORD_UID = 'api::import-record.import-record'
const BATCH = 100

type Outcome = 'created' | 'updated' | 'unchanged' | 'kept'

interface ImportRecord {
  id: number
  reference: string
  contentType: string
  entryDocumentId: string
  contentHash: string
  reportedMissing: boolean
}

const keyOf = (model: string, reference: string) => `${model}\u0000${reference}`

export function uidOf(model: BundledModel): UID.ContentType {
  return `api::${model}.${model}`
}

/**
 * Upserts the entries of one source. What a source sent is remembered by its hash, so that an entry whose source did not
 * change is not written again, and what an officer changed since in the admin is not overwritten.
 */
export class EntryLoader {
  private readonly records = new Map<string, ImportRecord>()
  private readonly related: RelatedEntries
  private readonly report: LoadReport = { created: 0, updated: 0, unchanged: 0, kept: 0, failed: [], missing: [] }

  private readonly strapi: Core.Strapi
  private readonly bundle: EntriesBundle
  private readonly onProgress: (done: number, total: number) => void

  constructor(strapi: Core.Strapi, bundle: EntriesBundle, onProgress: (done: number, total: number) => void) {
    this.strapi = strapi
    this.bundle = bundle
    this.onProgress = onProgress
    this.related = new RelatedEntries(strapi)
  }

  async load(): Promise<LoadReport> {
    await this.related.read()
    const stored: ImportRecord[] = await this.strapi.db.query(RECORD_UID).findMany({ where: { source: this.bundle.source } })
    for (const record of stored) this.records.set(keyOf(record.contentType, record.reference), record)

    const { entries } = this.bundle
    for (let start = 0; start < entries.length; start += BATCH) {
      await this.loadBatch(entries.slice(start, start + BATCH))
      this.onProgress(Math.min(start + BATCH, entries.length), entries.length)
    }
    this.reportMissing()
    return this.report
  }

  /** One transaction a batch for speed; when an entry breaks it, the batch is undone and done again one by one. */
  private async loadBatch(entries: readonly BundledEntry[]): Promise<void> {
    try {
      const outcomes = await this.strapi.db.transaction(async () => {
        const done: Outcome[] = []
        for (const entry of entries) done.push(await this.upsert(entry))
        return done
      })
      for (const outcome of outcomes) this.report[outcome] += 1
    } catch {
      this.related.forgetUncommitted()
      for (const entry of entries) await this.loadOne(entry)
    }
    this.related.commit()
  }

  private async loadOne(entry: BundledEntry): Promise<void> {
    try {
      const outcome = await this.strapi.db.transaction(() => this.upsert(entry))
      this.report[outcome] += 1
      this.related.commit()
    } catch (error) {
      this.related.forgetUncommitted()
      this.report.failed.push({ model: entry.model, reference: entry.reference, ...describeFailure(error) })
    }
  }

  private async upsert(entry: BundledEntry): Promise<Outcome> {
    const uid = uidOf(entry.model)
    const contentHash = createHash('sha256')
      .update(JSON.stringify([entry.data, entry.relations]))
      .digest('hex')
    const record = this.records.get(keyOf(entry.model, entry.reference))
    if (record !== undefined && record.contentHash === contentHash) return 'unchanged'

    const slug = typeof entry.data.slug === 'string' ? entry.data.slug : undefined
    const sameSlug = slug === undefined ? undefined : this.related.find(entry.model, slug)
    if (record === undefined && entry.keepExisting && sameSlug !== undefined) return 'kept'

    const data = { ...entry.data, ...this.related.resolve(entry) }
    const documents = this.strapi.documents(uid)
    const existing = record?.entryDocumentId ?? (await this.existingSingle(entry, uid))
    const written = existing
      ? await documents.update({ documentId: existing, data, status: 'published' })
      : await documents.create({ data: { ...data, ...entry.createdWith }, status: 'published' })
    if (written === null) throw new Error(`The entry that was imported as ${entry.reference} has been deleted in the CMS`)
    if (slug !== undefined) this.related.remember(entry.model, slug, written.documentId)
    await this.remember(entry, written.documentId, contentHash, record)
    return record === undefined ? 'created' : 'updated'
  }

  private async existingSingle(entry: BundledEntry, uid: UID.ContentType): Promise<string | undefined> {
    if (entry.model !== 'home') return undefined
    return (await this.strapi.documents(uid).findFirst({}))?.documentId
  }

  private async remember(
    entry: BundledEntry,
    entryDocumentId: string,
    contentHash: string,
    record?: ImportRecord,
  ): Promise<void> {
    const query = this.strapi.db.query(RECORD_UID)
    if (record !== undefined) {
      await query.update({ where: { id: record.id }, data: { entryDocumentId, contentHash, reportedMissing: false } })
      return
    }
    const { model: contentType, reference } = entry
    await query.create({ data: { source: this.bundle.source, contentType, reference, entryDocumentId, contentHash } })
  }

  private reportMissing(): void {
    const present = new Set(this.bundle.entries.map((entry) => keyOf(entry.model, entry.reference)))
    for (const [key, record] of this.records) {
      if (!present.has(key)) this.report.missing.push({ model: record.contentType, reference: record.reference })
    }
  }
}
