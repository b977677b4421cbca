import * as z from 'zod'
import { Blocks } from '../blocks.ts'
import { EXPERIENCE_LEVELS } from '../vocabulary/employment.ts'
import { ACCENTS, SERVICE_KINDS } from '../vocabulary/organisation.ts'
import { PROFESSION_FAMILIES, TECHNOLOGY_KINDS } from '../vocabulary/professions.ts'
import { ids } from '../vocabulary/vocabulary.ts'
import { Identity, KeyFigure, Link, RecruitmentStep, SafeUrl } from './parts.ts'

export const Ministry = z.object({
  ...Identity,
  name: z.string(),
  shortName: z.string(),
  acronym: z.string().nullable(),
  accent: z.enum(ids(ACCENTS)),
  /** "du ministère de l’Intérieur". */
  ofName: z.string(),
  pitch: z.string(),
  missions: Blocks,
  keyFigures: z.array(KeyFigure),
  cities: z.array(z.string()),
  headcount: z.number().int().nullable(),
  digitalHeadcount: z.number().int().nullable(),
  reasonsToJoin: z.array(z.object({ title: z.string(), text: z.string() })),
  recruitmentSteps: z.array(RecruitmentStep),
  links: z.array(Link),
})
export type Ministry = z.infer<typeof Ministry>

export const Service = z.object({
  ...Identity,
  name: z.string(),
  acronym: z.string().nullable(),
  kind: z.enum(ids(SERVICE_KINDS)),
  city: z.string().nullable(),
  ministryId: z.string(),
  website: SafeUrl.nullable(),
  description: z.string().nullable(),
})
export type Service = z.infer<typeof Service>

export const Profession = z.object({
  ...Identity,
  title: z.string(),
  titleFeminine: z.string(),
  titleMasculine: z.string(),
  family: z.enum(ids(PROFESSION_FAMILIES)),
  synonyms: z.array(z.string()),
  skills: z.array(z.string()),
  summary: z.string(),
  daily: Blocks,
  /** Euros, gross, a year. */
  payByLevel: z.array(z.object({ experience: z.enum(ids(EXPERIENCE_LEVELS)), min: z.number(), max: z.number() })),
  paySource: z.object({ name: z.string(), url: SafeUrl.nullable(), date: z.iso.date().nullable() }).nullable(),
})
export type Profession = z.infer<typeof Profession>

export const Technology = z.object({
  ...Identity,
  name: z.string(),
  kind: z.enum(ids(TECHNOLOGY_KINDS)),
  synonyms: z.array(z.string()),
  description: z.string().nullable(),
})
export type Technology = z.infer<typeof Technology>

export const GlossaryTerm = z.object({ ...Identity, term: z.string(), meaning: z.string() })
export type GlossaryTerm = z.infer<typeof GlossaryTerm>
