import * as z from 'zod'
import { MEDIA_FIELDS, type PublicType, publicTypeByUid, RELATION_FIELDS } from './collections.ts'

const fieldsOf = <const T extends readonly [string, ...string[]]>(fields: T) =>
  z.strictObject({ fields: z.array(z.enum(fields)).min(1) })

function publicQuery(type: PublicType) {
  const populate: Record<string, z.ZodType> = {}
  for (const name of type.components) populate[name] = z.enum(['true'])
  for (const name of type.relations) populate[name] = fieldsOf(RELATION_FIELDS)
  for (const name of type.media) populate[name] = fieldsOf(MEDIA_FIELDS)
  return z.strictObject({
    status: z.literal('published').optional(),
    populate: z.strictObject(populate).partial().optional(),
    pagination: z.strictObject({ page: z.string(), pageSize: z.string() }).partial().optional(),
    sort: z.array(z.enum(['documentId:asc', 'updatedAt:desc'])).optional(),
    fields: z.array(z.enum(['updatedAt', 'slug'])).optional(),
  })
}

/**
 * Why a REST query of a public type is refused, in English for the caller's log, or undefined when it stays inside the allow-list:
 * published entries, relations by document id only, no filter (a filter on a private field is an oracle).
 */
export function explainForbiddenQuery(uid: string, query: unknown): string | undefined {
  const type = publicTypeByUid(uid)
  if (type === undefined) return `${uid} is not public`
  const result = publicQuery(type).safeParse(query)
  if (result.success) return undefined
  const paths = result.error.issues.map((issue) =>
    [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].join('.'),
  )
  return `This query asks for more than the public content: ${paths.join(', ')}`
}
