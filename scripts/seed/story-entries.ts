import type { BundledEntry } from '@metiers-numeriques/content-schemas/entries-bundle'
import {
  CATEGORIES,
  CLEARANCES,
  CONTRACT_TYPES,
  EXPERIENCE_LEVELS,
  NATIONALITIES,
  NATURES_OF_POST,
  OFFER_SOURCES,
  REMOTE_POLICIES,
} from '@metiers-numeriques/content-schemas/vocabulary/employment'
import { ACCESSIBILITY_STATUSES, PROJECT_PHASES } from '@metiers-numeriques/content-schemas/vocabulary/organisation'
import { departmentFromCode } from '@metiers-numeriques/content-schemas/vocabulary/places'
import { labelOf } from '@metiers-numeriques/content-schemas/vocabulary/vocabulary'
import { markdownToBlocks } from '../markdown/markdown-to-blocks.ts'
import type { SeedContent } from './read-content.ts'

const DEMONSTRATION = labelOf(OFFER_SOURCES, 'demo')

const prose = (markdown: string) => markdownToBlocks(markdown).blocks
const oneALine = (items: readonly string[]) => items.join('\n')

export function projectEntry(project: SeedContent['projects'][number]): BundledEntry {
  const { slug, problem, solution, impact, figures, phase, ministry, services, technologies, methods, accessibility, ...rest } =
    project
  return {
    model: 'project',
    reference: slug,
    data: {
      slug,
      ...rest,
      problem: prose(problem),
      solution: prose(solution),
      impact: prose(impact),
      impactFigures: figures,
      phase: labelOf(PROJECT_PHASES, phase),
      methods: oneALine(methods),
      ...(accessibility === undefined ? {} : { accessibility: labelOf(ACCESSIBILITY_STATUSES, accessibility) }),
      source: DEMONSTRATION,
    },
    relations: { ministry, services, technologies },
    createdWith: {},
    keepExisting: true,
  }
}

export function portraitEntry(portrait: SeedContent['portraits'][number]): BundledEntry {
  const { slug, story, ministry, service, profession, technologies, projects, ...rest } = portrait
  return {
    model: 'portrait',
    reference: slug,
    data: {
      slug,
      ...rest,
      story: story.map(({ question, answer }) => ({ question, answer: prose(answer) })),
      fictional: true,
    },
    relations: { ministry, service, profession, technologies, projects },
    createdWith: {},
    keepExisting: false,
  }
}

/** An offer's dates count from the first seeding, and only its creation writes them: a later run never reopens or ends one. */
export function offerEntry(offer: SeedContent['offers'][number], firstDay: string): BundledEntry {
  const { slug, ministry, service, profession, technologies, projects, opensInDays, closesInDays } = offer
  const { title, reference, summary, contractLength, fullTime, city, remoteDays, team, teamSize, reportsTo, filled } = offer
  const { replyWithinDays, posts, startsOn, contactName, contactRole, applyEmail } = offer
  return {
    model: 'offer',
    reference: slug,
    data: {
      slug,
      ...{ title, reference, summary, contractLength, fullTime, city, remoteDays, team, teamSize, reportsTo, filled },
      ...{ replyWithinDays, posts, startsOn, contactName, contactRole, applyEmail },
      ...offerTerms(offer),
      salary: salaryOf(offer),
      department: departmentFromCode(offer.department)?.label,
      context: prose(offer.context),
      missions: prose(offer.missions),
      skillsRequired: oneALine(offer.skillsRequired),
      skillsAppreciated: oneALine(offer.skillsAppreciated),
      perks: oneALine(offer.perks),
      recruitmentSteps: offer.steps,
      source: DEMONSTRATION,
    },
    relations: { ministry, service, profession, technologies, projects },
    createdWith: {
      opensOn: plusDays(firstDay, opensInDays),
      ...(closesInDays === undefined ? { confirmedOn: firstDay } : { closesOn: plusDays(firstDay, closesInDays) }),
    },
    keepExisting: false,
  }
}

function offerTerms(offer: SeedContent['offers'][number]) {
  return {
    natureOfPost: labelOf(NATURES_OF_POST, offer.natureOfPost),
    contractType: labelOf(CONTRACT_TYPES, offer.contractType),
    category: offer.category === undefined ? undefined : labelOf(CATEGORIES, offer.category),
    experience: labelOf(EXPERIENCE_LEVELS, offer.experience),
    remote: labelOf(REMOTE_POLICIES, offer.remote),
    nationality: labelOf(NATIONALITIES, offer.nationality),
    clearance: labelOf(CLEARANCES, offer.clearance),
  }
}

function salaryOf({ salaryMin: min, salaryMax: max, salaryNote: note }: SeedContent['offers'][number]) {
  return min === undefined && max === undefined && note === undefined ? undefined : { min, max, note }
}

function plusDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}
