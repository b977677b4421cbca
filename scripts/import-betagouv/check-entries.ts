/** What the site would say of converted entries, without a CMS: each is dressed as the CMS would answer it, and converted. */

import { CONVERSIONS, type Problem } from '@metiers-numeriques/content-schemas/convert/convert-entry'
import type { BundledEntry } from '@metiers-numeriques/content-schemas/entries-bundle'
import { brokenRules } from '@metiers-numeriques/content-schemas/rules/publish-rules'
import { Slug } from '@metiers-numeriques/content-schemas/slug'

/** Values of the fields that an entry leaves out, as the CMS answers them. */
const EMPTY: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ministry: {
    keyFigures: [],
    reasonsToJoin: [],
    recruitmentSteps: [],
    links: [],
    acronym: null,
    headcount: null,
    digitalHeadcount: null,
  },
  service: { city: null, website: null, description: null, acronym: null },
  profession: { payByLevel: [], paySource: null, paySourceUrl: null, payDate: null },
  technology: { description: null },
  'glossary-term': {},
  project: {
    audience: null,
    since: null,
    accessibility: null,
    siteUrl: null,
    codeUrl: null,
    statisticsUrl: null,
    sourceReference: null,
    impactFigures: [],
    methods: null,
    team: null,
    quote: null,
    image: null,
    licence: null,
  },
  portrait: { image: null, quote: null, video: null, consentUntil: null },
  home: { featuredOffers: [], figures: [] },
  offer: {
    ...{ category: null, experience: null, fullTime: true, salary: null, remoteDays: null, skillsAppreciated: null, team: null },
    ...{
      teamSize: null,
      reportsTo: null,
      perks: null,
      recruitmentSteps: [],
      replyWithinDays: null,
      startsOn: null,
      nationality: null,
    },
    ...{
      contractLength: null,
      applyUrl: null,
      applyEmail: null,
      sourceReference: null,
      sourceUrl: null,
      department: null,
      city: null,
    },
    ...{
      clearance: null,
      closesOn: null,
      confirmedOn: null,
      contactName: null,
      contactRole: null,
      adaptationContact: null,
      service: null,
    },
  },
}

/** The same inside components. */
const EMPTY_PARTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  keyFigures: { unit: null, sourceUrl: null },
  impactFigures: { unit: null, sourceUrl: null },
  recruitmentSteps: { delay: null, who: null },
  salary: { min: null, max: null, note: null },
}

type Model = keyof typeof CONVERSIONS & BundledEntry['model']

/** Problems of each entry that would not be published, `model reference` first. */
export function checkEntries(entries: readonly BundledEntry[]): { passed: number; problems: string[] } {
  const slugs = new Set(entries.map(({ model, data }) => `${model}/${String(data.slug)}`))
  const problems = entries.flatMap((entry) => {
    const reasons = [...conversionProblems(entry), ...publishProblems(entry), ...relationProblems(entry, slugs)]
    return reasons.length === 0 ? [] : [`${entry.model} ${entry.reference}: ${reasons.join(' ; ')}`]
  })
  return { passed: entries.length - problems.length, problems }
}

function isModel(model: BundledEntry['model']): model is Model {
  return model in CONVERSIONS
}

function conversionProblems({ model, data, relations, createdWith }: BundledEntry): string[] {
  if (!isModel(model)) return []
  const references = Object.entries(relations).map(([field, slugs]) => [
    field,
    Array.isArray(slugs) ? slugs.map((documentId) => ({ documentId })) : { documentId: slugs },
  ])
  const now = '2026-01-01T00:00:00.000Z'
  const raw = {
    ...{ documentId: 'check', createdAt: now, updatedAt: now },
    ...EMPTY[model],
    ...Object.fromEntries(
      Object.entries({ ...data, ...createdWith }).flatMap(([field, value]) =>
        value === undefined ? [] : [[field, dressed(field, value)]],
      ),
    ),
    ...Object.fromEntries(references),
  }
  const result = CONVERSIONS[model](model, raw)
  return result.ok ? [] : result.problems.map((problem: Problem) => `${problem.field} ${problem.reason}`)
}

/** A component, or each of a list, with what it leaves out. */
function dressed(field: string, value: unknown): unknown {
  const empty = EMPTY_PARTS[field]
  if (empty === undefined || typeof value !== 'object' || value === null) return value
  const known = (part: object) => Object.fromEntries(Object.entries(part).filter(([, inner]) => inner !== undefined))
  return Array.isArray(value) ? value.map((part) => ({ ...empty, ...known(part) })) : { ...empty, ...known(value) }
}

function publishProblems({ model, data, relations, createdWith }: BundledEntry): string[] {
  return brokenRules(model, { ...data, ...createdWith, ...relations }).map(({ field, message }) => `${field} ${message}`)
}

/** The target of a relation is named by its field, but for the plurals. */
const TARGETS: Readonly<Record<string, string>> = {
  services: 'service',
  technologies: 'technology',
  projects: 'project',
  featuredProjects: 'project',
  featuredPortrait: 'portrait',
}

function relationProblems({ model, data, relations }: BundledEntry, slugs: ReadonlySet<string>): string[] {
  const slug = Slug.safeParse(data.slug)
  const dangling = Object.entries(relations).flatMap(([field, names]) =>
    [names]
      .flat()
      .flatMap((name) => (slugs.has(`${TARGETS[field] ?? field}/${name}`) ? [] : [`${field}: nothing has the slug "${name}"`])),
  )
  return slug.success || model === 'home' ? dangling : [`slug ${String(data.slug)}`, ...dangling]
}
