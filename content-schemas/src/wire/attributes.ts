/** The parts wire schemas are made of. Each mirrors one kind of Strapi attribute; the contract test holds them to `schema.json`. */
import * as z from 'zod'
import { Blocks } from '../blocks.ts'
import { SLUG_PATTERN } from '../slug.ts'
import { SLUG_MAX_LENGTH } from '../slugify.ts'

export const required = (max: number) => z.string().min(1).max(max)
export const optional = (max: number) => z.string().max(max).nullable()
export const slug = z.string().max(SLUG_MAX_LENGTH).regex(SLUG_PATTERN)
export const prose = Blocks
export const optionalProse = Blocks.nullable()
export const date = z.iso.date()
export const optionalDate = z.iso.date().nullable()
export const optionalInteger = (min: number, max: number) => z.number().int().min(min).max(max).nullable()
export const requiredInteger = (min: number, max: number) => z.number().int().min(min).max(max)
export const flag = z.boolean().nullable()

export const Reference = z.object({ documentId: z.string().min(1) })
export const toOne = Reference.nullable()
export const toMany = z.array(Reference)

export const StrapiImage = z.object({
  url: z.string().min(1),
  alternativeText: z.string().nullable(),
  width: z.number().int().positive().nullable(),
  height: z.number().int().positive().nullable(),
  mime: z.string(),
  hash: z.string(),
  ext: z.string().nullable(),
})
export type StrapiImage = z.infer<typeof StrapiImage>
export const optionalImage = StrapiImage.nullable()

/** What every entry of Strapi carries. */
export const entry = { documentId: z.string().min(1), updatedAt: z.iso.datetime(), createdAt: z.iso.datetime() }

export const StrapiKeyFigure = z.object({
  value: required(30),
  unit: optional(40),
  date,
  label: required(120),
  source: required(160),
  sourceUrl: optional(300),
})
export const StrapiRecruitmentStep = z.object({ label: required(120), delay: optional(60), who: optional(120) })
export const StrapiLink = z.object({ label: required(120), url: required(300) })
export const StrapiReason = z.object({ title: required(80), text: required(400) })
export const StrapiSourcedFact = z.object({
  title: required(80),
  source: required(160),
  text: required(300),
  sourceUrl: required(300),
  date,
})
export const StrapiQuote = z.object({ text: required(280), author: required(80), role: required(120) })
