import * as z from 'zod'
import { Blocks } from '../blocks.ts'
import { ACCESSIBILITY_STATUSES, PROJECT_PHASES } from '../vocabulary/organisation.ts'
import { ids } from '../vocabulary/vocabulary.ts'
import { Identity, Image, KeyFigure, Link, SafeUrl } from './parts.ts'

export const Project = z.object({
  ...Identity,
  name: z.string(),
  pitch: z.string(),
  audience: z.string().nullable(),
  phase: z.enum(ids(PROJECT_PHASES)),
  since: z.iso.date().nullable(),
  problem: Blocks,
  solution: Blocks,
  impact: Blocks,
  impactFigures: z.array(KeyFigure),
  ministryId: z.string(),
  serviceIds: z.array(z.string()),
  technologyIds: z.array(z.string()),
  methods: z.array(z.string()),
  team: z.string().nullable(),
  quote: z.object({ text: z.string(), author: z.string(), role: z.string() }).nullable(),
  image: Image.nullable(),
  licence: z.string().nullable(),
  accessibility: z.enum(ids(ACCESSIBILITY_STATUSES)).nullable(),
  siteUrl: SafeUrl.nullable(),
  codeUrl: SafeUrl.nullable(),
  statisticsUrl: SafeUrl.nullable(),
  demonstration: z.boolean(),
})
export type Project = z.infer<typeof Project>

export const Portrait = z.object({
  ...Identity,
  name: z.string(),
  jobTitle: z.string(),
  image: Image.nullable(),
  shortQuote: z.string(),
  lead: z.string(),
  story: z.array(z.object({ question: z.string(), answer: Blocks })),
  quote: z.string().nullable(),
  before: z.string().nullable(),
  since: z.string().nullable(),
  team: z.string().nullable(),
  ministryId: z.string(),
  serviceId: z.string().nullable(),
  professionId: z.string().nullable(),
  technologyIds: z.array(z.string()),
  projectIds: z.array(z.string()),
  video: z.object({ title: z.string(), url: SafeUrl, transcript: Blocks }).nullable(),
  fictional: z.boolean(),
  consentUntil: z.iso.date().nullable(),
})
export type Portrait = z.infer<typeof Portrait>

export const Home = z.object({
  title: z.string(),
  lead: z.string(),
  featuredProjectIds: z.array(z.string()),
  featuredPortraitId: z.string().nullable(),
  featuredOfferIds: z.array(z.string()),
  figures: z.array(KeyFigure),
  reasons: z.array(z.object({ title: z.string(), text: z.string(), source: z.string(), sourceUrl: SafeUrl, date: z.iso.date() })),
})
export type Home = z.infer<typeof Home>

export const AlertBanner = z.object({
  title: z.string(),
  text: z.string().nullable(),
  link: Link.nullable(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
})
export type AlertBanner = z.infer<typeof AlertBanner>
