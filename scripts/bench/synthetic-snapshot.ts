/** A snapshot of as many open offers as asked for, recombined from the real texts of a corpus. */
import { createHash } from 'node:crypto'
import type { BundledEntry } from '@metiers-numeriques/content-schemas/entries-bundle'
import { dayInParis } from '@metiers-numeriques/content-schemas/paris-day'
import {
  CATEGORIES,
  CONTRACT_TYPES,
  EXPERIENCE_LEVELS,
  NATIONALITIES,
  NATURES_OF_POST,
  OFFER_SOURCES,
} from '@metiers-numeriques/content-schemas/vocabulary/employment'
import { DEPARTMENTS } from '@metiers-numeriques/content-schemas/vocabulary/places'
import { labelOf } from '@metiers-numeriques/content-schemas/vocabulary/vocabulary'
import type { Snapshot } from '@metiers-numeriques/site/cms'
import type { Conversion } from '../import-betagouv/convert-source.ts'
import type { SeedContent } from '../seed/read-content.ts'
import { referenceEntries } from '../seed/to-bundle.ts'
import { type WireModel, wireEntry } from './wire-entry.ts'

export interface SnapshotSource {
  conversion: Conversion
  content: SeedContent
  now: Date
}

type Entry = Pick<BundledEntry, 'data' | 'relations'>

const DAY = 86_400_000
const LAST_OPENINGS = 60
const COLLECTIONS = {
  ministry: 'ministries',
  service: 'services',
  profession: 'professions',
  technology: 'technologies',
} as const satisfies Partial<Record<WireModel, string>>

/** An item for an offer, by its number and what the item is for: the same for every run, and spread over the list. */
function pick<T>(items: readonly T[], index: number, purpose: string): T {
  const draw = createHash('sha256').update(`${purpose} ${index}`).digest().readUInt32BE() % items.length
  const item = items[draw]
  if (item === undefined) throw new Error(`There is nothing to pick ${purpose} from`)
  return item
}

/** The text of one job, the context of another, and the place and terms of the demonstration. */
function offerOf(jobs: readonly Entry[], { content, now }: SnapshotSource, index: number): Entry {
  // Every job serves in turn before one serves again.
  const job = jobs[index % jobs.length] ?? pick(jobs, index, 'job')
  const terms = pick(content.offers, index, 'terms')
  const service = pick(content.services, index, 'service')
  const place = pick(DEPARTMENTS, index, 'place')
  const opened = pick(Array.from(Array(LAST_OPENINGS).keys()), index, 'opening')
  const closes = index % 4 === 0 ? null : pick(Array.from(Array(90).keys()), index, 'closing')
  const number = String(index + 1).padStart(5, '0')
  const { title, summary, missions, skillsRequired } = job.data
  return {
    data: {
      ...{ title, summary, missions, skillsRequired },
      slug: `offre-${number}`,
      reference: `ESSAI-${number}`,
      context: pick(jobs, index, 'context').data.context,
      natureOfPost: labelOf(NATURES_OF_POST, terms.natureOfPost),
      contractType: labelOf(CONTRACT_TYPES, terms.contractType),
      contractLength: terms.contractLength,
      category: terms.category === undefined ? null : labelOf(CATEGORIES, terms.category),
      experience: labelOf(EXPERIENCE_LEVELS, terms.experience),
      nationality: labelOf(NATIONALITIES, terms.nationality),
      remote: job.data.remote,
      salary: { min: terms.salaryMin, max: terms.salaryMax, note: terms.salaryNote },
      department: place.label,
      skillsAppreciated: terms.skillsAppreciated.join('\n'),
      perks: terms.perks.join('\n'),
      recruitmentSteps: terms.steps,
      ...{ team: terms.team, teamSize: terms.teamSize, reportsTo: terms.reportsTo, startsOn: terms.startsOn },
      ...{ replyWithinDays: terms.replyWithinDays, applyEmail: terms.applyEmail, contactName: terms.contactName },
      contactRole: terms.contactRole,
      opensOn: dayInParis(new Date(now.getTime() - opened * DAY)),
      closesOn: closes === null ? null : dayInParis(new Date(now.getTime() + closes * DAY)),
      confirmedOn: closes === null ? dayInParis(now) : null,
      source: labelOf(OFFER_SOURCES, 'site'),
    },
    relations: {
      ministry: service.ministry,
      service: service.slug,
      profession: job.relations.profession ?? pick(content.professions, index, 'profession').slug,
      technologies: terms.technologies,
    },
  }
}

/** The reference lists of the demonstration and `count` offers, all open at `now`; the same source gives the same snapshot. */
export function syntheticSnapshot(source: SnapshotSource, count: number): Snapshot {
  const { conversion, content, now } = source
  const jobs = conversion.records.flatMap(({ kind, outcome }) =>
    kind === 'jobs' && outcome.type === 'entry' ? [outcome.entry] : [],
  )
  if (jobs.length === 0) throw new Error('The corpus holds no job that could be converted: give the folder of a jobs.json.')
  const reference = referenceEntries(content)
  const collections: Snapshot['collections'] = { projects: [], portraits: [] }
  for (const model of ['ministry', 'service', 'profession', 'technology'] as const) {
    const entries = reference.filter((entry) => entry.model === model)
    collections[COLLECTIONS[model]] = entries.map((entry) => wireEntry(model, entry, now))
  }
  collections['glossary-terms'] = content.glossary.map((term) => wireEntry('glossary-term', { data: term, relations: {} }, now))
  collections.offers = Array.from(Array(count).keys()).map((index) => wireEntry('offer', offerOf(jobs, source, index), now))
  return { collections, singles: { home: null, 'alert-banner': null } }
}
