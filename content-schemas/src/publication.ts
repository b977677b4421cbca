/** What the publisher and the CMS tell each other: where the content stands, and what became of each publication. */
import * as z from 'zod'

/** Why a publication began. */
export const PublicationCause = z.enum(['start', 'change', 'clock', 'request', 'rollback', 'command'])
export type PublicationCause = z.infer<typeof PublicationCause>

/** What an administrator may ask for from the admin's home page. */
export const PublicationRequest = z.enum(['publish', 'rollback'])
export type PublicationRequest = z.infer<typeof PublicationRequest>

/** `GET /api/publication/state`. */
export const PublicationState = z.object({
  /** Grows by one at each act that changes what is published, and at each request. */
  sequence: z.number().int().nonnegative(),
  /** When an offer next opens or closes by its dates, or null. */
  nextChangeAt: z.iso.datetime({ offset: true }).nullable(),
  /** The latest request, if it is the latest act. */
  request: z.object({ kind: PublicationRequest, sequence: z.number().int() }).nullable(),
})
export type PublicationState = z.infer<typeof PublicationState>

/** `POST /api/publication/records`: a publication began. */
export const PublicationStart = z.object({
  cause: PublicationCause,
  sequence: z.number().int().nonnegative(),
  startedAt: z.iso.datetime(),
})
export type PublicationStart = z.infer<typeof PublicationStart>

const pages = z.number().int().nonnegative().nullable()

/** An entry, or a part of it, that the release goes without. */
export const LeftOutEntry = z.object({
  type: z.string().max(40),
  documentId: z.string().max(40),
  title: z.string().max(300),
  field: z.string().max(120),
  reason: z.string().max(500),
  effect: z.enum(['left-out', 'dropped']),
})
export type LeftOutEntry = z.infer<typeof LeftOutEntry>

/** `PUT /api/publication/records/:id`: it ended, well or not. */
export const PublicationEnd = z.object({
  result: z.enum(['released', 'rolled-back', 'failed']),
  releaseId: z.string().max(40).nullable(),
  finishedAt: z.iso.datetime(),
  steps: z.array(z.object({ name: z.string().max(80), milliseconds: z.number().nonnegative() })).max(40),
  /** Why it failed, as the operator reads it; null when it did not. */
  message: z.string().max(2_000).nullable(),
  added: pages,
  changed: pages,
  removed: pages,
  leftOut: z.array(LeftOutEntry).max(200),
})
export type PublicationEnd = z.infer<typeof PublicationEnd>

/** `POST /api/publication/records` answers the id under which the publication ends. */
export const PublicationStarted = z.object({ id: z.string() })

const RecordSummary = z.object({
  releaseId: z.string().nullable(),
  cause: PublicationCause,
  actor: z.string().nullable(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  message: z.string().nullable(),
  added: pages,
  changed: pages,
  removed: pages,
})

/** `GET /publication/overview`, for the admin's pages. */
export const PublicationOverview = z.object({
  /** The release that visitors see. */
  live: RecordSummary.nullable(),
  /** A publication under way. */
  building: z.object({ startedAt: z.iso.datetime() }).nullable(),
  /** The last publication, when it failed. */
  failure: RecordSummary.nullable(),
  /** Acts since the last release. */
  waiting: z.number().int().nonnegative(),
  nextChangeAt: z.iso.datetime({ offset: true }).nullable(),
  leftOut: z.array(LeftOutEntry),
  may: z.object({ publish: z.boolean(), rollback: z.boolean() }),
})
export type PublicationOverview = z.infer<typeof PublicationOverview>

export type Reading<T> = { ok: true; value: T } | { ok: false; message: string }

function reading<Schema extends z.ZodType>(schema: Schema, body: unknown): Reading<z.infer<Schema>> {
  const read = schema.safeParse(body)
  if (read.success) return { ok: true, value: read.data }
  return { ok: false, message: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') }
}

/** A body sent to open a record, or what is wrong with it, field by field. */
export const readPublicationStart = (body: unknown): Reading<PublicationStart> => reading(PublicationStart, body)

/** A body sent to close a record, or what is wrong with it, field by field. */
export const readPublicationEnd = (body: unknown): Reading<PublicationEnd> => reading(PublicationEnd, body)
