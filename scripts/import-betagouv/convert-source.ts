/** All records of a source → entries of one bundle, each record with what became of it. Pure: the day is given. */
import { slugify } from '@metiers-numeriques/content-schemas/slugify'
import type * as z from 'zod'
import { type ConvertedRecord, RECORD_KINDS, type RecordKind, rejected } from './converted-record.ts'
import { convertJobs, type KnownProject } from './jobs.ts'
import { convertOrganisations } from './organisations.ts'
import type { RawSource } from './read-source.ts'
import { FALLBACK_PLACE, type Place, type ReferenceLists } from './reference-lists.ts'
import { SourceIncubator, SourceJob, SourceOrganisation, SourceStartup } from './source-schemas.ts'
import { convertStartups } from './startups.ts'
import { TechnologyNames } from './technologies.ts'

export interface Conversion {
  /** Kinds of which the source has no file: nothing is said of what it held before. */
  absent: RecordKind[]
  /** Every record of the source, once. */
  records: ConvertedRecord[]
  /** Names of technologies outside the controlled list, with their number. */
  unknownTechnologies: ReadonlyMap<string, number>
}

export function convertSource(source: RawSource, lists: ReferenceLists, today: string): Conversion {
  const technologies = new TechnologyNames(lists.technologies)
  const organisations = readRecords('organisations', source.organisations, SourceOrganisation)
  const incubators = readRecords('incubators', source.incubators, SourceIncubator)
  const startups = readRecords('startups', source.startups, SourceStartup)
  const jobs = readRecords('jobs', source.jobs, SourceJob)

  const services = convertOrganisations(organisations.records, lists)
  const byIncubator = new Map(incubators.records.map((incubator) => [incubator.id, incubator]))
  const context = { lists, incubators: byIncubator, places: services.places, technologies, today }
  const projects = convertStartups(startups.records, context)
  const known = knownProjects(projects, startups.records, services.places)
  const offers = convertJobs(jobs.records, { lists, projects: known, technologies, today })
  return {
    absent: RECORD_KINDS.filter((kind) => source[kind] === undefined),
    records: [
      ...organisations.refused,
      ...services.records,
      ...incubators.refused,
      ...incubators.records.map(
        ({ id }): ConvertedRecord => ({ kind: 'incubators', id, outcome: { type: 'matched', with: 'its owner' }, notes: [] }),
      ),
      ...startups.refused,
      ...projects,
      ...jobs.refused,
      ...offers,
    ],
    unknownTechnologies: technologies.unknown,
  }
}

/** Parses records one by one: what is wrong with one is told by its id and field, and the others go on. */
function readRecords<Schema extends z.ZodType<{ id: string }>>(
  kind: RecordKind,
  raw: readonly unknown[] | undefined,
  schema: Schema,
) {
  const records: z.infer<Schema>[] = []
  const refused: ConvertedRecord[] = []
  const seen = new Set<string>()
  for (const [i, record] of (raw ?? []).entries()) {
    const id = idOf(record) ?? `record ${i + 1}`
    const refuse = (field: string, reason: string) => refused.push({ kind, id, outcome: rejected(field, reason), notes: [] })
    const result = schema.safeParse(record)
    if (!result.success) {
      const [issue] = result.error.issues
      refuse(issue?.path.join('.') ?? '', issue?.message ?? 'is not a record')
    } else if (seen.has(result.data.id)) refuse('id', 'another record has the same id')
    else {
      seen.add(result.data.id)
      records.push(result.data)
    }
  }
  return { records, refused }
}

function idOf(record: unknown): string | undefined {
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined
  return typeof id === 'string' && id.trim() !== '' ? id.trim().slice(0, 160) : undefined
}

/** Exact ids win over spellings of another startup's name. An offer's service is one of the project's own ministry. */
function knownProjects(
  projects: readonly ConvertedRecord[],
  startups: readonly SourceStartup[],
  places: ReadonlyMap<string, Place>,
): Map<string, KnownProject> {
  const nameOf = new Map(startups.map(({ id, name }) => [id, name]))
  const ministryOf = new Map([...places.values(), FALLBACK_PLACE].map(({ service, ministry }) => [service, ministry]))
  const byId = new Map<string, KnownProject>()
  const bySpelling = new Map<string, KnownProject>()
  for (const { id, outcome } of projects) {
    if (outcome.type !== 'entry') continue
    const { slug } = outcome.entry.data
    const { ministry, services } = outcome.entry.relations
    if (typeof slug !== 'string' || typeof ministry !== 'string' || !Array.isArray(services)) continue
    const project = { slug, ministry, service: services.find((service) => ministryOf.get(service) === ministry) }
    byId.set(id, project)
    for (const spelling of [slugify(id), slugify(nameOf.get(id) ?? id)]) bySpelling.set(spelling, project)
  }
  return new Map([...bySpelling, ...byId])
}
