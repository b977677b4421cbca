import * as z from 'zod'
import { OFFER_SOURCES } from '../vocabulary/employment.ts'
import { ACCESSIBILITY_STATUSES, PROJECT_PHASES } from '../vocabulary/organisation.ts'
import { labels } from '../vocabulary/vocabulary.ts'
import {
  date,
  entry,
  flag,
  optional,
  optionalDate,
  optionalImage,
  optionalProse,
  prose,
  required,
  StrapiKeyFigure,
  StrapiLink,
  StrapiQuote,
  StrapiSourcedFact,
  slug,
  toMany,
  toOne,
} from './attributes.ts'

export const StrapiProject = z.object({
  ...entry,
  name: required(120),
  slug,
  pitch: required(200),
  audience: optional(200),
  phase: z.enum(labels(PROJECT_PHASES)),
  since: optionalDate,
  problem: optionalProse,
  solution: optionalProse,
  impact: optionalProse,
  impactFigures: z.array(StrapiKeyFigure).max(6),
  ministry: toOne,
  services: toMany,
  technologies: toMany,
  methods: optional(800),
  team: optional(400),
  quote: StrapiQuote.nullable(),
  image: optionalImage,
  licence: optional(60),
  accessibility: z.enum(labels(ACCESSIBILITY_STATUSES)).nullable(),
  siteUrl: optional(300),
  codeUrl: optional(300),
  statisticsUrl: optional(300),
  source: z.enum(labels(OFFER_SOURCES)).nullable(),
  sourceReference: optional(120),
})
export type StrapiProject = z.infer<typeof StrapiProject>

export const StrapiAnswer = z.object({ question: required(140), answer: prose })
export const StrapiVideo = z.object({ title: required(120), url: required(300), transcript: prose })

export const StrapiPortrait = z.object({
  ...entry,
  name: required(60),
  slug,
  jobTitle: required(120),
  image: optionalImage,
  shortQuote: required(140),
  lead: required(400),
  story: z.array(StrapiAnswer).max(10),
  quote: optional(240),
  before: optional(160),
  since: optional(60),
  team: optional(160),
  ministry: toOne,
  service: toOne,
  profession: toOne,
  technologies: toMany,
  projects: toMany,
  video: StrapiVideo.nullable(),
  fictional: flag,
  consentUntil: optionalDate,
})
export type StrapiPortrait = z.infer<typeof StrapiPortrait>

export const StrapiHome = z.object({
  ...entry,
  title: required(80),
  lead: required(300),
  featuredProjects: toMany,
  featuredPortrait: toOne,
  featuredOffers: toMany,
  figures: z.array(StrapiKeyFigure).max(4),
  reasons: z.array(StrapiSourcedFact).max(4),
})
export type StrapiHome = z.infer<typeof StrapiHome>

export const StrapiAlertBanner = z.object({
  ...entry,
  title: required(120),
  text: optional(240),
  link: StrapiLink.nullable(),
  startsOn: date,
  endsOn: date,
})
export type StrapiAlertBanner = z.infer<typeof StrapiAlertBanner>
