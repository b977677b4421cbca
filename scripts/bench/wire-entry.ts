/** Entries of a bundle as the CMS would answer them. */
import type { BundledEntry } from '@metiers-numeriques/content-schemas/entries-bundle'
import { StrapiOffer } from '@metiers-numeriques/content-schemas/wire/offer'
import {
  StrapiGlossaryTerm,
  StrapiMinistry,
  StrapiProfession,
  StrapiService,
  StrapiTechnology,
} from '@metiers-numeriques/content-schemas/wire/reference-data'
import * as z from 'zod'

const WIRE = {
  ministry: StrapiMinistry,
  service: StrapiService,
  profession: StrapiProfession,
  technology: StrapiTechnology,
  offer: StrapiOffer,
  'glossary-term': StrapiGlossaryTerm,
} as const

export type WireModel = keyof typeof WIRE

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value with what it leaves out of its schema: null, or an empty list. */
function completed(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodNullable) return value === undefined || value === null ? null : completed(schema.unwrap(), value)
  if (schema instanceof z.ZodArray) {
    return Array.isArray(value) ? value.map((item: unknown) => completed(schema.element, item)) : []
  }
  if (!(schema instanceof z.ZodObject) || !isRecord(value)) return value
  return Object.fromEntries(Object.entries(schema.shape).map(([field, inner]) => [field, completed(inner, value[field])]))
}

const reference = (slug: string) => ({ documentId: slug })

/** The entry under its slug as document id, complete and checked. Throws when the CMS could not answer it so. */
export function wireEntry(model: WireModel, { data, relations }: Pick<BundledEntry, 'data' | 'relations'>, now: Date): unknown {
  const related = Object.entries(relations).map(([field, slugs]) => [
    field,
    Array.isArray(slugs) ? slugs.map(reference) : reference(slugs),
  ])
  const at = now.toISOString()
  const raw = { ...data, ...Object.fromEntries(related), documentId: data.slug, createdAt: at, updatedAt: at }
  const schema = WIRE[model]
  return schema.parse(completed(schema, raw))
}
