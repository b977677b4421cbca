import {
  PublicationRequest,
  type PublicationState,
  type Reading,
  readPublicationEnd,
  readPublicationStart,
} from '@metiers-numeriques/content-schemas/publication'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { latestChange, noteChange } from './changes'
import { nextChangeAt } from './next-change'
import { endRecord, overview, startRecord } from './records'

/** What these routes use of Koa's context. */
interface Context {
  body: unknown
  request: { body?: unknown }
  params: { id: string }
  state: { userAbility: { can(action: string): boolean } }
}

/** `request-publish` → `publish`; undefined for an ordinary act. */
function requestOf(action: string): PublicationRequest | undefined {
  return PublicationRequest.options.find((kind) => action === `request-${kind}`)
}

function accepted<T>(read: Reading<T>): T {
  if (!read.ok) throw new errors.ValidationError(read.message)
  return read.value
}

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async state(context: Context) {
    const change = await latestChange(strapi)
    const kind = change === null ? undefined : requestOf(change.action)
    const sequence = change?.id ?? 0
    const state: PublicationState = {
      sequence,
      nextChangeAt: await nextChangeAt(strapi, sequence, new Date()),
      request: kind === undefined ? null : { kind, sequence },
    }
    context.body = state
  },

  async start(context: Context) {
    context.body = { id: await startRecord(strapi, accepted(readPublicationStart(context.request.body))) }
  },

  async end(context: Context) {
    const { id } = context.params
    const found = await endRecord(strapi, id, accepted(readPublicationEnd(context.request.body)))
    if (!found) throw new errors.NotFoundError(`No publication ${id} began.`)
    context.body = { id }
  },

  async overview(context: Context) {
    const { userAbility: ability } = context.state
    const may = {
      publish: ability.can('plugin::publication.publish'),
      rollback: ability.can('plugin::publication.rollback'),
    }
    context.body = await overview(strapi, may, new Date())
  },

  async publish(context: Context) {
    context.body = { sequence: await noteChange(strapi, 'request-publish') }
  },

  async rollback(context: Context) {
    context.body = { sequence: await noteChange(strapi, 'request-rollback') }
  },
})
