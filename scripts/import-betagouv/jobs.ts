/** Jobs of beta.gouv.fr → offers. */
import type { BundledEntry } from '@metiers-numeriques/content-schemas/entries-bundle'
import { slugify } from '@metiers-numeriques/content-schemas/slugify'
import { NATURES_OF_POST, OFFER_SOURCES, REMOTE_POLICIES } from '@metiers-numeriques/content-schemas/vocabulary/employment'
import { departmentFromCode } from '@metiers-numeriques/content-schemas/vocabulary/places'
import { labelOf } from '@metiers-numeriques/content-schemas/vocabulary/vocabulary'
import { type ConvertedRecord, convertRecord } from './converted-record.ts'
import { openingDay } from './offer-dates.ts'
import { FALLBACK_PROFESSION, professionOf } from './offer-profession.ts'
import { leadOfOffer, offerProse } from './offer-sections.ts'
import { applicationOf, contractOf, isInParis, remoteOf } from './offer-terms.ts'
import { firstTitle } from './offer-title.ts'
import { capitalised, cutAtSentence, cutAtWord, plainLine } from './plain-line.ts'
import { FALLBACK_PLACE, type ReferenceLists } from './reference-lists.ts'
import { sectionsOf } from './sections.ts'
import type { SourceJob } from './source-schemas.ts'
import type { TechnologyNames } from './technologies.ts'
import { UniqueSlugs } from './unique-slugs.ts'

/** What an offer takes from the project of its startup. */
export interface KnownProject {
  slug: string
  ministry: string
  service: string | undefined
}

export interface JobContext {
  lists: ReferenceLists
  /** Projects by the id of their startup, and by its slug and the slug of its name. */
  projects: ReadonlyMap<string, KnownProject>
  technologies: TechnologyNames
  today: string
}

export function convertJobs(jobs: readonly SourceJob[], context: JobContext): ConvertedRecord[] {
  const slugs = new UniqueSlugs()
  return jobs.map((job) =>
    convertRecord('jobs', job.id, (notes) => ({ type: 'entry', entry: toEntry(job, slugs, context, notes) })),
  )
}

function toEntry(job: SourceJob, slugs: UniqueSlugs, context: JobContext, notes: string[]): BundledEntry {
  const { id, body_markdown: body, open } = job
  const { title, posts, profession } = nameOf(job, context.lists, notes)
  const sections = sectionsOf(body, notes)
  const opensOn = openingDay(job, context.today, notes)
  const project = projectOf(job, context, notes)
  const isOpen = open === true
  if (open === undefined) notes.push('"open" is missing, taken as filled')
  return {
    model: 'offer',
    reference: id,
    data: {
      title,
      reference: id.slice(0, 80),
      slug: slugs.take(id, id),
      summary: summaryOf(leadOfOffer(sections) ?? title, notes),
      natureOfPost: labelOf(NATURES_OF_POST, 'contract-only'),
      ...termsOf(job, notes),
      ...offerProse(sections, notes),
      posts: posts ?? 1,
      filled: !isOpen,
      ...(opensOn === undefined ? {} : { opensOn }),
      ...provenanceOf(id, body),
    },
    relations: {
      ministry: project?.ministry ?? FALLBACK_PLACE.ministry,
      profession,
      technologies: context.technologies.read(job.techno),
      projects: project === undefined ? [] : [project.slug],
      ...serviceRelation(project),
    },
    createdWith: {
      ...(opensOn === undefined ? { opensOn: context.today } : {}),
      ...(isOpen ? { confirmedOn: context.today } : {}),
    },
    keepExisting: true,
  }
}

function serviceRelation(project: KnownProject | undefined): { service?: string } {
  if (project === undefined) return { service: FALLBACK_PLACE.service }
  return project.service === undefined ? {} : { service: project.service }
}

function nameOf(job: SourceJob, { professions }: ReferenceLists, notes: string[]) {
  const texts = [job.roles, job.title].flatMap((text) => text ?? [])
  const words = job.id.replace(/\b[a-z]\b|[\d-]+/g, ' ').trim()
  const named = firstTitle(texts) ?? firstTitle([words])
  const profession = professionOf([...(named === undefined ? [] : [named.title]), ...texts, words], job.domaines)
  if (profession === undefined) notes.push(`no profession recognised, taken as ${FALLBACK_PROFESSION}: ${named?.title ?? words}`)
  const slug = profession ?? FALLBACK_PROFESSION
  if (named !== undefined) return { ...named, profession: slug }
  notes.push(`no job named, titled after its profession: ${texts[0] ?? words}`)
  return {
    title: professions.find((one) => one.slug === slug)?.title ?? cutAtWord(plainLine(words), 160),
    posts: undefined,
    profession: slug,
  }
}

function termsOf({ body_markdown: body, title, roles }: SourceJob, notes: string[]) {
  const { isGuess, ...contract } = contractOf([title ?? '', roles ?? ''], body)
  if (isGuess) notes.push('no contract told, taken as freelance')
  const remote = remoteOf(body)
  const inParis = remote !== labelOf(REMOTE_POLICIES, 'full') && isInParis(body)
  if (!inParis) notes.push('no place told, so open to the whole country')
  return {
    ...contract,
    remote,
    department: inParis ? (departmentFromCode('75')?.label ?? null) : null,
    city: inParis ? 'Paris' : null,
  }
}

function summaryOf(lead: string, notes: string[]): string {
  const text = capitalised(cutAtSentence(plainLine(lead), 160))
  if (text.endsWith('…')) notes.push('summary cut at 160 signs')
  return text
}

function provenanceOf(id: string, body: string) {
  const sourceUrl = `https://beta.gouv.fr/recrutement/${encodeURIComponent(id)}`
  const { applyUrl, applyEmail } = applicationOf(body)
  return {
    applyUrl: applyUrl ?? (applyEmail === null ? sourceUrl : null),
    applyEmail,
    source: labelOf(OFFER_SOURCES, 'betagouv'),
    sourceReference: id.slice(0, 120),
    sourceUrl,
  }
}

/** The project of the startup that a job names, by id, else by name; jobs often name a startup that the source no longer has. */
function projectOf({ startup }: SourceJob, { projects }: JobContext, notes: string[]): KnownProject | undefined {
  if (startup === undefined) {
    notes.push('names no startup, given to the DINUM')
    return undefined
  }
  const byId = projects.get(startup)
  const found = byId ?? projects.get(slugify(startup))
  if (found === undefined) notes.push(`startup not in the source, given to the DINUM: ${startup}`)
  else if (byId === undefined) notes.push(`startup found by its name: ${startup}`)
  return found
}
