import {
  CMS_MAX_PAGE_SIZE,
  PUBLIC_COLLECTIONS,
  PUBLIC_SINGLES,
  type PublicType,
  pullQuery,
} from '@metiers-numeriques/content-schemas/wire/collections'
import * as z from 'zod'
import { CmsError } from './cms-error.ts'
import type { Snapshot } from './snapshot.ts'

export interface CmsAccess {
  url: string
  token: string
  /** Longest wait for one answer, in milliseconds. */
  timeLimit?: number
}

const CollectionAnswer = z.object({
  data: z.array(z.unknown()),
  meta: z.object({ pagination: z.object({ page: z.number(), pageSize: z.number(), total: z.number() }) }),
})
const SingleAnswer = z.object({ data: z.record(z.string(), z.unknown()) })

/** An empty one of these is an outage, not a decision: no editor removes every ministry. */
const NEVER_EMPTY = ['ministries', 'professions']

interface Answer {
  status: number
  text: string
  /** What was asked, for messages: `"offers", page 2`. */
  where: string
}

async function askCms(access: CmsAccess, type: PublicType, query: URLSearchParams): Promise<Answer> {
  const page = query.get('pagination[page]')
  const where = page === null ? `"${type.path}"` : `"${type.path}", page ${page}`
  const timeLimit = access.timeLimit ?? 20_000
  let response: Response | undefined
  try {
    response = await fetch(`${access.url}/api/${type.path}?${query}`, {
      headers: { authorization: `Bearer ${access.token}`, accept: 'application/json' },
      signal: AbortSignal.timeout(timeLimit),
    })
    return { status: response.status, text: await response.text(), where }
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError') {
      throw new CmsError(
        `The CMS did not answer for ${where} within ${timeLimit / 1000} s.`,
        'Check its load and its log, then publish again.',
        { cause: error },
      )
    }
    if (response !== undefined) throw cutAnswer(where, error)
    throw new CmsError(
      `The CMS can't be reached at ${access.url}, asked for ${where}.`,
      'Check that it is running and that CMS_URL is right, then publish again.',
      { cause: error },
    )
  }
}

function cutAnswer(where: string, cause: unknown): CmsError {
  return new CmsError(
    `The CMS's answer for ${where} is not whole JSON: a proxy's page, or an answer cut on its way.`,
    'Open the address by hand to see what answers there, then publish again.',
    { cause },
  )
}

function readJson<Schema extends z.ZodType>({ status, text, where }: Answer, schema: Schema): z.infer<Schema> {
  if (status === 401 || status === 403) {
    throw new CmsError(
      `The CMS refused to read ${where} (${status}).`,
      'Check that CMS_READ_TOKEN is the same for the site and for the CMS, then publish again.',
    )
  }
  if (status < 200 || status > 299) {
    throw new CmsError(`The CMS answered ${status} for ${where}.`, 'Its log says why. Publish again once it is mended.')
  }
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch (error) {
    throw cutAnswer(where, error)
  }
  const result = schema.safeParse(body)
  if (!result.success) {
    throw new CmsError(
      `The CMS's answer for ${where} is not a Strapi answer: ${z.prettifyError(result.error).replace(/\s+/g, ' ')}.`,
      'Check that CMS_URL is the address of the Strapi instance, then publish again.',
    )
  }
  return result.data
}

async function pullCollection(access: CmsAccess, type: PublicType): Promise<unknown[]> {
  const entries: unknown[] = []
  let firstTotal: number | undefined
  for (let page = 1; ; page += 1) {
    const answer = await askCms(access, type, pullQuery(type, { page, pageSize: CMS_MAX_PAGE_SIZE }))
    const { data, meta } = readJson(answer, CollectionAnswer)
    if (meta.pagination.pageSize !== CMS_MAX_PAGE_SIZE) {
      throw new CmsError(
        `The CMS capped "${type.path}" to ${meta.pagination.pageSize} entries a page, and ${CMS_MAX_PAGE_SIZE} were asked for.`,
        'Set maxLimit in cms/config/api.ts to CMS_MAX_PAGE_SIZE of content-schemas, then publish again.',
      )
    }
    if (meta.pagination.page !== page) {
      throw new CmsError(
        `The CMS answered page ${meta.pagination.page} of "${type.path}" when page ${page} was asked for.`,
        'Check that no cache stands between the site and the CMS, then publish again.',
      )
    }
    firstTotal ??= meta.pagination.total
    // An entry that came or went between two pages moves the others: one would be read twice, or never.
    if (firstTotal !== meta.pagination.total) {
      throw new CmsError(
        `The CMS counted ${firstTotal} entries of "${type.path}", then ${meta.pagination.total}: they changed while they were read.`,
        'Publish again.',
      )
    }
    entries.push(...data)
    if (entries.length >= meta.pagination.total) return assertWhole(type, entries, meta.pagination.total)
    if (data.length === 0) return assertWhole(type, entries, meta.pagination.total)
  }
}

function assertWhole(type: PublicType, entries: unknown[], total: number): unknown[] {
  if (entries.length !== total) {
    throw new CmsError(
      `The CMS counts ${total} entries of "${type.path}" and sent ${entries.length}: the answer is not whole, or changed while it was read.`,
      'Publish again.',
    )
  }
  if (total === 0 && NEVER_EMPTY.includes(type.path)) {
    throw new CmsError(
      `The CMS holds no entry of "${type.path}", which the site can't do without.`,
      'Check that the CMS uses the right database (npm run seed fills a new one), then publish again.',
    )
  }
  return entries
}

async function pullSingle(access: CmsAccess, type: PublicType): Promise<unknown> {
  const answer = await askCms(access, type, pullQuery(type))
  // An unpublished single type is a 404: the site does without.
  return answer.status === 404 ? null : readJson(answer, SingleAnswer).data
}

/** Everything the CMS has published, as it sent it. Throws a {@link CmsError} when the answer as a whole can't be trusted. */
export async function pullSnapshot(access: CmsAccess): Promise<Snapshot> {
  const collections: Record<string, unknown[]> = {}
  for (const type of PUBLIC_COLLECTIONS) collections[type.path] = await pullCollection(access, type)
  const singles: Record<string, unknown> = {}
  for (const type of PUBLIC_SINGLES) singles[type.path] = await pullSingle(access, type)
  return { collections, singles }
}
