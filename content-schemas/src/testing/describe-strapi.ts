/** Strapi's `schema.json` files told as plain data. Strict: an option that nobody compares yet is refused, not ignored. */
import * as z from 'zod'
import type { Attribute } from './attribute.ts'

const required = z.boolean().default(false)
const maxLength = z.number().nullable().default(null)
const bound = z.number().nullable().default(null)

const Relation = z.strictObject({
  type: z.literal('relation'),
  relation: z.enum(['oneToOne', 'manyToOne', 'manyToMany']),
  target: z.string(),
})

const StrapiAttribute = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('string'), required, maxLength }),
  z.strictObject({ type: z.literal('text'), required, maxLength }),
  z.strictObject({ type: z.literal('email'), required, maxLength }),
  z.strictObject({ type: z.literal('uid'), required, maxLength, regex: z.string(), targetField: z.string() }),
  z.strictObject({ type: z.literal('enumeration'), required, enum: z.array(z.string()) }),
  z.strictObject({ type: z.literal('integer'), required, min: bound, max: bound }),
  z.strictObject({ type: z.literal('boolean'), required, default: z.boolean().optional() }),
  z.strictObject({ type: z.literal('date'), required }),
  z.strictObject({ type: z.literal('datetime'), required }),
  z.strictObject({ type: z.literal('blocks'), required }),
  z.strictObject({
    type: z.literal('media'),
    required,
    multiple: z.literal(false),
    allowedTypes: z.tuple([z.literal('images')]),
  }),
  z.strictObject({ type: z.literal('component'), component: z.string(), repeatable: z.boolean(), max: bound }),
  Relation,
])
type StrapiAttribute = z.infer<typeof StrapiAttribute>

const Attributes = z.record(z.string(), StrapiAttribute)

export const StrapiType = z.object({
  kind: z.enum(['collectionType', 'singleType']),
  info: z.object({ singularName: z.string(), pluralName: z.string(), displayName: z.string(), description: z.string() }),
  options: z.object({ draftAndPublish: z.boolean() }),
  attributes: Attributes,
})
export type StrapiType = z.infer<typeof StrapiType>

export const StrapiComponent = z.object({ info: z.object({ displayName: z.string() }), attributes: Attributes })
export type StrapiComponent = z.infer<typeof StrapiComponent>

const SAME_NAME = { date: 'date', datetime: 'moment', boolean: 'flag', blocks: 'prose', media: 'image' } as const

function describeAttribute(attribute: StrapiAttribute): Attribute {
  switch (attribute.type) {
    case 'string':
    case 'text':
      return { kind: 'text', required: attribute.required, maxLength: attribute.maxLength }
    case 'email':
      return { kind: 'email', required: attribute.required, maxLength: attribute.maxLength }
    case 'uid':
      return { kind: 'slug', required: attribute.required, maxLength: attribute.maxLength, pattern: attribute.regex }
    case 'enumeration':
      return { kind: 'choice', required: attribute.required, values: attribute.enum }
    case 'integer':
      return { kind: 'integer', required: attribute.required, min: attribute.min, max: attribute.max }
    case 'relation':
      return { kind: attribute.relation === 'manyToMany' ? 'many' : 'one' }
    case 'component':
      return {
        kind: 'component',
        component: attribute.component,
        repeatable: attribute.repeatable,
        max: attribute.max,
      }
    default:
      return { kind: SAME_NAME[attribute.type], required: attribute.required }
  }
}

export function describeStrapi({ attributes }: Pick<StrapiType, 'attributes'>): Record<string, Attribute> {
  return Object.fromEntries(Object.entries(attributes).map(([name, attribute]) => [name, describeAttribute(attribute)]))
}

/** Relation → the type it points at. */
export function relationTargets({ attributes }: Pick<StrapiType, 'attributes'>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, attribute]) => (attribute.type === 'relation' ? [[name, attribute.target]] : [])),
  )
}
