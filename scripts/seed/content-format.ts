/**
 * The shape of the YAML files in `content/`: the demonstration content, written by us.
 * Long texts (`markdown`) are CommonMark: paragraphs, `###` headings, lists, links, bold; no HTML, no images.
 * Relations name the slug of the other entry. Enumerations name the ids of `content-schemas/src/vocabulary`.
 */
import { Slug } from '@metiers-numeriques/content-schemas/slug'
import {
  CATEGORIES,
  CLEARANCES,
  CONTRACT_TYPES,
  EXPERIENCE_LEVELS,
  NATIONALITIES,
  NATURES_OF_POST,
  REMOTE_POLICIES,
} from '@metiers-numeriques/content-schemas/vocabulary/employment'
import {
  ACCENTS,
  ACCESSIBILITY_STATUSES,
  PROJECT_PHASES,
  SERVICE_KINDS,
} from '@metiers-numeriques/content-schemas/vocabulary/organisation'
import { departmentFromCode } from '@metiers-numeriques/content-schemas/vocabulary/places'
import { PROFESSION_FAMILIES, TECHNOLOGY_KINDS } from '@metiers-numeriques/content-schemas/vocabulary/professions'
import { ids } from '@metiers-numeriques/content-schemas/vocabulary/vocabulary'
import * as z from 'zod'

const line = (max: number) => z.string().trim().min(1).max(max)
const markdown = z.string().trim().min(1).max(20_000)
const url = z.url({ protocol: /^https$/ })
const isoDate = z.iso.date()
const department = z.string().refine((code) => departmentFromCode(code) !== undefined, 'unknown department code')

const figure = z.strictObject({
  value: line(30),
  unit: line(40).optional(),
  label: line(120),
  source: line(160),
  sourceUrl: url.optional(),
  date: isoDate,
})
const step = z.strictObject({ label: line(120), delay: line(60).optional(), who: line(120).optional() })
const link = z.strictObject({ label: line(120), url })

export const MinistryFile = z.strictObject({
  ministry: z.strictObject({
    slug: Slug,
    name: line(160),
    acronym: line(20).optional(),
    shortName: line(60),
    /** "du ministère de l’Intérieur": how a sentence says "of this ministry". */
    ofName: line(180),
    accent: z.enum(ids(ACCENTS)),
    pitch: line(300),
    missions: markdown,
    keyFigures: z.array(figure).max(4).default([]),
    cities: z.array(line(60)).min(1).max(12),
    headcount: z.int().positive().optional(),
    digitalHeadcount: z.int().positive().optional(),
    reasonsToJoin: z.array(z.strictObject({ title: line(80), text: line(400) })).length(3),
    recruitmentSteps: z.array(step).min(3).max(6),
    links: z.array(link).max(6).default([]),
  }),
  services: z.array(
    z.strictObject({
      slug: Slug,
      name: line(160),
      acronym: line(20).optional(),
      kind: z.enum(ids(SERVICE_KINDS)),
      description: line(600),
      city: line(60),
      website: url.optional(),
    }),
  ),
})

export const ProfessionsFile = z.array(
  z.strictObject({
    slug: Slug,
    family: z.enum(ids(PROFESSION_FAMILIES)),
    /** Both forms: "Développeuse ou développeur back-end". */
    title: line(120),
    titleFeminine: line(80),
    titleMasculine: line(80),
    synonyms: z.array(line(60)).min(1).max(15),
    summary: line(200),
    daily: markdown,
    skills: z.array(line(120)).min(4).max(8),
  }),
)

export const TechnologiesFile = z.array(
  z.strictObject({
    slug: Slug,
    name: line(60),
    kind: z.enum(ids(TECHNOLOGY_KINDS)),
    synonyms: z.array(line(60)).max(10).default([]),
    description: line(240).optional(),
  }),
)

export const ProjectsFile = z.array(
  z.strictObject({
    slug: Slug,
    name: line(120),
    pitch: line(200),
    audience: line(200),
    problem: markdown,
    solution: markdown,
    impact: markdown,
    figures: z.array(figure).max(4).default([]),
    phase: z.enum(ids(PROJECT_PHASES)),
    since: isoDate,
    ministry: Slug,
    services: z.array(Slug).min(1),
    technologies: z.array(Slug).default([]),
    methods: z.array(line(120)).max(6).default([]),
    team: line(400).optional(),
    quote: z.strictObject({ text: line(280), author: line(80), role: line(120) }).optional(),
    siteUrl: url.optional(),
    codeUrl: url.optional(),
    statisticsUrl: url.optional(),
    accessibility: z.enum(ids(ACCESSIBILITY_STATUSES)).optional(),
    licence: line(60).optional(),
  }),
)

export const PortraitsFile = z.array(
  z.strictObject({
    slug: Slug,
    name: line(60),
    jobTitle: line(120),
    shortQuote: line(140),
    lead: line(400),
    story: z
      .array(z.strictObject({ question: line(140), answer: markdown }))
      .min(5)
      .max(7),
    quote: line(240).optional(),
    before: line(160),
    since: line(60),
    team: line(160),
    ministry: Slug,
    service: Slug,
    profession: Slug,
    technologies: z.array(Slug).default([]),
    projects: z.array(Slug).default([]),
  }),
)

export const OffersFile = z.array(
  z.strictObject({
    slug: Slug,
    title: line(160),
    reference: line(40),
    summary: line(160),
    ministry: Slug,
    service: Slug,
    profession: Slug,
    natureOfPost: z.enum(ids(NATURES_OF_POST)),
    contractType: z.enum(ids(CONTRACT_TYPES)),
    contractLength: line(60).optional(),
    category: z.enum(ids(CATEGORIES)).optional(),
    fullTime: z.boolean().default(true),
    experience: z.enum(ids(EXPERIENCE_LEVELS)),
    /** Euros, gross, a year. */
    salaryMin: z.int().min(8_000).max(200_000).optional(),
    salaryMax: z.int().min(8_000).max(200_000).optional(),
    salaryNote: line(240).optional(),
    department,
    city: line(60),
    remote: z.enum(ids(REMOTE_POLICIES)),
    remoteDays: z.int().min(1).max(5).optional(),
    context: markdown,
    missions: markdown,
    skillsRequired: z.array(line(160)).min(3).max(8),
    skillsAppreciated: z.array(line(160)).max(6).default([]),
    technologies: z.array(Slug).default([]),
    team: line(500),
    teamSize: z.int().positive().optional(),
    reportsTo: line(120).optional(),
    perks: z.array(line(160)).min(2).max(8),
    steps: z.array(step).min(2).max(6),
    replyWithinDays: z.int().min(1).max(90).optional(),
    nationality: z.enum(ids(NATIONALITIES)),
    clearance: z.enum(ids(CLEARANCES)).default('none'),
    posts: z.int().min(1).max(50).default(1),
    startsOn: line(60),
    contactName: line(80),
    contactRole: line(120),
    applyEmail: z.email(),
    projects: z.array(Slug).default([]),
    /** Days from the day of the first seeding: -12 opened twelve days ago. */
    opensInDays: z.int().min(-120).max(60),
    /** Days to the inclusive closing date; absent: until the post is filled. */
    closesInDays: z.int().min(-60).max(200).optional(),
    filled: z.boolean().default(false),
  }),
)

export const GlossaryFile = z.array(z.strictObject({ slug: Slug, term: line(80), meaning: line(500) }))

export const HomeFile = z.strictObject({
  title: line(80),
  lead: line(300),
  reasons: z
    .array(z.strictObject({ title: line(80), text: line(300), source: line(160), sourceUrl: url, date: isoDate }))
    .length(3),
  featuredProjects: z.array(Slug).length(3),
  featuredPortrait: Slug,
})
