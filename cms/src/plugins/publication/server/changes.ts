import { publicTypeByUid } from '@metiers-numeriques/content-schemas/wire/collections'
import type { Core } from '@strapi/strapi'

const CHANGE = 'plugin::publication.change'
/** Rows kept: enough to name who changed what since the last release. */
const KEPT = 2_000

export interface Change {
  id: number
  action: string
  actor: string | null
}

/** The name of the signed-in officer behind the request, or null: a token, the clock or a script acts for nobody. */
function actorOf(strapi: Core.Strapi): string | null {
  const state = strapi.requestContext.get()?.state
  if (state?.auth?.strategy?.name !== 'admin') return null
  const { firstname, lastname } = state.user ?? {}
  return [firstname, lastname].filter((part) => typeof part === 'string' && part !== '').join(' ') || null
}

/** Notes an act. Its sequence is the row's own number: two instances on one database never give the same. */
export async function noteChange(strapi: Core.Strapi, action: string, entryType?: string, documentId?: string): Promise<number> {
  const row: { id: number } = await strapi.db.query(CHANGE).create({
    data: { action, entryType: entryType ?? null, entryDocumentId: documentId ?? null, actor: actorOf(strapi) },
  })
  if (row.id % 100 === 0) await strapi.db.query(CHANGE).deleteMany({ where: { id: { $lt: row.id - KEPT } } })
  return row.id
}

/** The latest act, or null before the first. */
export function latestChange(strapi: Core.Strapi): Promise<Change | null> {
  return strapi.db.query(CHANGE).findOne({ where: {}, orderBy: { id: 'desc' } })
}

/** How many acts came after a sequence. */
export function changesAfter(strapi: Core.Strapi, sequence: number): Promise<number> {
  return strapi.db.query(CHANGE).count({ where: { id: { $gt: sequence } } })
}

/** Who acted between two sequences, each once, the latest first; null when nobody did. */
export async function actorsBetween(strapi: Core.Strapi, after: number, upTo: number): Promise<string | null> {
  const rows: Change[] = await strapi.db
    .query(CHANGE)
    .findMany({ where: { id: { $gt: after, $lte: upTo }, actor: { $notNull: true } }, orderBy: { id: 'desc' }, limit: 50 })
  return [...new Set(rows.map(({ actor }) => actor))].slice(0, 3).join(', ') || null
}

const ALWAYS_PUBLIC = ['publish', 'unpublish', 'delete']

/** Whether an act changes what visitors may see: saving a draft does not. */
export function changesTheSite(action: string, hasDrafts: boolean, status: unknown): boolean {
  if (ALWAYS_PUBLIC.includes(action)) return true
  return ['create', 'update', 'clone'].includes(action) && (!hasDrafts || status === 'published')
}

/** Counts every act on public content once a document, after it succeeded, whoever did it. */
export function countChanges(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const result = await next()
    const params: { documentId?: unknown; status?: unknown } = context.params
    const hasDrafts = context.contentType.options?.draftAndPublish === true
    if (publicTypeByUid(context.uid) !== undefined && changesTheSite(context.action, hasDrafts, params.status)) {
      const documentId = typeof params.documentId === 'string' ? params.documentId : undefined
      await noteChange(strapi, context.action, context.uid, documentId)
    }
    return result
  })
}

/** A picture's alternative text, or the picture itself, changes without its entry. */
export function countMediaChanges(strapi: Core.Strapi): void {
  for (const event of ['media.update', 'media.delete'])
    strapi.eventHub.on(event, async () => void (await noteChange(strapi, event)))
}
