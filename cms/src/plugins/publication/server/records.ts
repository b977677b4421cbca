import type {
  LeftOutEntry,
  PublicationCause,
  PublicationEnd,
  PublicationOverview,
  PublicationStart,
} from '@metiers-numeriques/content-schemas/publication'
import type { Core } from '@strapi/strapi'
import { actorsBetween, changesAfter, latestChange } from './changes'
import { nextChangeAt } from './next-change'

const PUBLICATION = 'plugin::publication.publication'
/** Records kept, some months of an ordinary site. */
const KEPT = 1_000

interface PublicationRow {
  id: number
  documentId: string
  releaseId: string | null
  sequence: number
  cause: PublicationCause
  actor: string | null
  startedAt: string
  finishedAt: string | null
  result: 'building' | 'interrupted' | PublicationEnd['result']
  message: string | null
  added: number | null
  changed: number | null
  removed: number | null
  leftOut: LeftOutEntry[] | null
}

function latest(strapi: Core.Strapi, where: Record<string, unknown>): Promise<PublicationRow | null> {
  return strapi.db.query(PUBLICATION).findOne({ where, orderBy: { id: 'desc' } })
}

const latestLive = (strapi: Core.Strapi) => latest(strapi, { result: { $in: ['released', 'rolled-back'] } })

/** Opens the record of a publication. One that was still open never ended: its publisher died. */
export async function startRecord(strapi: Core.Strapi, start: PublicationStart): Promise<string> {
  await strapi.db.query(PUBLICATION).updateMany({ where: { result: 'building' }, data: { result: 'interrupted' } })
  const live = await latestLive(strapi)
  const actor = await actorsBetween(strapi, live?.sequence ?? 0, start.sequence)
  const row: PublicationRow = await strapi.db.query(PUBLICATION).create({ data: { ...start, actor, result: 'building' } })
  await strapi.db.query(PUBLICATION).deleteMany({ where: { id: { $lt: row.id - KEPT } } })
  return String(row.id)
}

/** Closes the record of a publication. Answers whether there was one. */
export async function endRecord(strapi: Core.Strapi, id: string, end: PublicationEnd): Promise<boolean> {
  return (await strapi.db.query(PUBLICATION).update({ where: { id: Number(id) }, data: end })) !== null
}

const instant = (value: string | Date) => new Date(value).toISOString()

function summary(row: PublicationRow) {
  const { releaseId, cause, actor, message, added, changed, removed } = row
  const finishedAt = row.finishedAt === null ? null : instant(row.finishedAt)
  return { releaseId, cause, actor, message, added, changed, removed, startedAt: instant(row.startedAt), finishedAt }
}

/** What the admin's home page tells. */
export async function overview(strapi: Core.Strapi, may: PublicationOverview['may'], now: Date): Promise<PublicationOverview> {
  const [live, ended, building] = [
    await latestLive(strapi),
    await latest(strapi, { result: { $in: ['released', 'rolled-back', 'failed'] } }),
    await latest(strapi, { result: 'building' }),
  ]
  const sequence = (await latestChange(strapi))?.id ?? 0
  return {
    live: live === null ? null : summary(live),
    building: building === null ? null : { startedAt: instant(building.startedAt) },
    failure: ended?.result === 'failed' ? summary(ended) : null,
    waiting: await changesAfter(strapi, live?.sequence ?? 0),
    nextChangeAt: await nextChangeAt(strapi, sequence, now),
    leftOut: live?.leftOut ?? [],
    may,
  }
}
