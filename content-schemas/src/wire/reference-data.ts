import * as z from 'zod'
import { EXPERIENCE_LEVELS } from '../vocabulary/employment.ts'
import { ACCENTS, SERVICE_KINDS } from '../vocabulary/organisation.ts'
import { PROFESSION_FAMILIES, TECHNOLOGY_KINDS } from '../vocabulary/professions.ts'
import { labels } from '../vocabulary/vocabulary.ts'
import {
  entry,
  optional,
  optionalDate,
  optionalInteger,
  optionalProse,
  prose,
  required,
  requiredInteger,
  StrapiKeyFigure,
  StrapiLink,
  StrapiReason,
  StrapiRecruitmentStep,
  slug,
  toOne,
} from './attributes.ts'

export const StrapiMinistry = z.object({
  ...entry,
  name: required(160),
  slug,
  shortName: required(60),
  acronym: optional(20),
  accent: z.enum(labels(ACCENTS)),
  ofName: required(180),
  pitch: required(300),
  missions: prose,
  keyFigures: z.array(StrapiKeyFigure).max(6),
  cities: optional(400),
  headcount: optionalInteger(1, 3_000_000),
  digitalHeadcount: optionalInteger(1, 100_000),
  reasonsToJoin: z.array(StrapiReason).max(4),
  recruitmentSteps: z.array(StrapiRecruitmentStep).max(8),
  links: z.array(StrapiLink).max(8),
})
export type StrapiMinistry = z.infer<typeof StrapiMinistry>

export const StrapiService = z.object({
  ...entry,
  name: required(160),
  slug,
  acronym: optional(20),
  kind: z.enum(labels(SERVICE_KINDS)),
  city: optional(60),
  ministry: toOne,
  website: optional(300),
  description: optional(600),
})
export type StrapiService = z.infer<typeof StrapiService>

export const StrapiPayLevel = z.object({
  experience: z.enum(labels(EXPERIENCE_LEVELS)),
  min: requiredInteger(0, 300_000),
  max: requiredInteger(0, 300_000),
})

export const StrapiProfession = z.object({
  ...entry,
  title: required(120),
  slug,
  family: z.enum(labels(PROFESSION_FAMILIES)),
  titleFeminine: required(80),
  titleMasculine: required(80),
  synonyms: optional(600),
  skills: optional(1200),
  summary: required(200),
  daily: optionalProse,
  payByLevel: z.array(StrapiPayLevel).max(4),
  paySource: optional(160),
  paySourceUrl: optional(300),
  payDate: optionalDate,
})
export type StrapiProfession = z.infer<typeof StrapiProfession>

export const StrapiTechnology = z.object({
  ...entry,
  name: required(60),
  slug,
  kind: z.enum(labels(TECHNOLOGY_KINDS)),
  synonyms: optional(600),
  description: optional(240),
})
export type StrapiTechnology = z.infer<typeof StrapiTechnology>

export const StrapiGlossaryTerm = z.object({ ...entry, term: required(80), slug, meaning: required(500) })
export type StrapiGlossaryTerm = z.infer<typeof StrapiGlossaryTerm>
