import { fieldLabel } from '@metiers-numeriques/content-schemas/field-labels'
import { brokenRules } from '@metiers-numeriques/content-schemas/rules/publish-rules'
import { publicTypeByUid } from '@metiers-numeriques/content-schemas/wire/collections'
import type { Core, UID } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { entryAfter } from './entry-after'
import { refuseDeletionWhileUsed } from './used-entries'
import { inFrench } from './validation-in-french'

type Entry = Record<string, unknown>
type Published = { uid: UID.ContentType; relations: readonly string[] }

/** Actions that make an entry public. A draft is never refused: an officer must be able to save what is half written. */
function publishes(context: { action: string; params: { status?: unknown } }, hasDrafts: boolean): boolean {
  if (context.action === 'publish') return true
  if (context.action !== 'create' && context.action !== 'update') return false
  return !hasDrafts || context.params.status === 'published'
}

function refuse(model: string, broken: { field: string; message: string }[]): never {
  const details = broken.map(({ field, message }) => ({ path: field.split('.'), message, name: 'ValidationError' }))
  const sentences = broken.map(({ field, message }) => `« ${fieldLabel(model, field.split('.')[0] ?? field)} » : ${message}`)
  throw new errors.ValidationError(sentences.join(' '), { errors: details })
}

/** What the entry will hold once published: what is stored (or nothing), under what the request changes. */
async function entryToPublish(
  strapi: Core.Strapi,
  { uid, relations }: Published,
  documentId: unknown,
  data: Entry,
): Promise<Entry> {
  if (typeof documentId !== 'string') return entryAfter(null, data, relations)
  return entryAfter(await strapi.documents(uid).findOne({ documentId, populate: '*' }), data, relations)
}

/** Holds every publication to the publish-time rules, whoever asks for it (admin, import, seed), and tells refusals in French. */
export function registerPublishRules(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const type = publicTypeByUid(context.uid)
    if (type === undefined) return next()
    if (context.action === 'delete') await refuseDeletionWhileUsed(strapi, context.uid, context.params.documentId)
    const params: { documentId?: unknown; data?: Entry; status?: unknown } = context.params
    const hasDrafts = context.contentType.options?.draftAndPublish === true
    if (!publishes({ action: context.action, params }, hasDrafts)) return next()
    const published = { uid: context.uid, relations: type.relations }
    const broken = brokenRules(type.model, await entryToPublish(strapi, published, params.documentId, params.data ?? {}))
    if (broken.length > 0) refuse(type.model, broken)
    try {
      return await next()
    } catch (error) {
      throw inFrench(type.model, error)
    }
  })
}
