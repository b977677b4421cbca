/** Startups d'État → projects. */
import type { BundledEntry } from '@metiers-numeriques/content-schemas/entries-bundle'
import { slugify } from '@metiers-numeriques/content-schemas/slugify'
import { OFFER_SOURCES } from '@metiers-numeriques/content-schemas/vocabulary/employment'
import { ACCESSIBILITY_STATUSES, PROJECT_PHASES } from '@metiers-numeriques/content-schemas/vocabulary/organisation'
import { idOf, labelOf } from '@metiers-numeriques/content-schemas/vocabulary/vocabulary'
import { type ConvertedRecord, convertRecord } from './converted-record.ts'
import { capitalised, cutWithNote, webAddress } from './plain-line.ts'
import type { Place, ReferenceLists } from './reference-lists.ts'
import { blocksOf, leadOf, type Section, sectionsOf, withoutHeading } from './sections.ts'
import type { SourceIncubator, SourceStartup } from './source-schemas.ts'
import { placeStartup } from './startup-place.ts'
import type { TechnologyNames } from './technologies.ts'
import { UniqueSlugs } from './unique-slugs.ts'

type PhaseId = (typeof PROJECT_PHASES)[number]['id']

export interface StartupContext {
  lists: ReferenceLists
  incubators: ReadonlyMap<string, SourceIncubator>
  places: ReadonlyMap<string, Place>
  technologies: TechnologyNames
  today: string
}

const AUDIENCES: ReadonlyMap<string, string> = new Map([
  ['etat', 'agents de l’État'],
  ['particulier', 'particuliers'],
  ['collectivite-territoriale', 'collectivités territoriales'],
  ['entreprise', 'entreprises'],
  ['association', 'associations'],
  ['etablissement-scolaire', 'établissements scolaires'],
])

export function convertStartups(startups: readonly SourceStartup[], context: StartupContext): ConvertedRecord[] {
  const slugs = new UniqueSlugs()
  return startups.map((startup) =>
    convertRecord('startups', startup.id, (notes) => {
      const slug = slugs.take(sameProject(startup, context.lists.projects)?.slug ?? startup.id, startup.id)
      return { type: 'entry', entry: toEntry(startup, slug, context, notes) }
    }),
  )
}

/** A project that the CMS may hold already keeps its slug there, so that it is met again rather than doubled: same id, name, or site and code. */
function sameProject(
  startup: SourceStartup,
  projects: ReferenceLists['projects'],
): ReferenceLists['projects'][number] | undefined {
  const place = (url: string | undefined) => webAddress(url, 300)?.replace(/^https?:\/\/(www\.)?|\/$/g, '')
  const [site, code] = [place(startup.link), place(startup.repository)]
  return (
    projects.find(({ slug }) => slug === slugify(startup.id)) ??
    projects.find(({ name }) => slugify(name) === slugify(startup.name)) ??
    projects.find((one) => site !== undefined && code !== undefined && place(one.siteUrl) === site && place(one.codeUrl) === code)
  )
}

function toEntry(startup: SourceStartup, slug: string, context: StartupContext, notes: string[]): BundledEntry {
  const { id, name, accessibility_status: accessibility } = startup
  const { ministry, services } = placeStartup(startup, context.incubators, context.places, notes)
  const prose = proseOf(sectionsOf(startup.body, notes))
  const pitch = startup.pitch ?? leadOf([...prose.solution, ...prose.problem]) ?? name
  if (startup.pitch === undefined) notes.push('no pitch, the first paragraph stands for it')
  const accessibilityId =
    accessibility === undefined ? undefined : idOf(ACCESSIBILITY_STATUSES, capitalised(accessibility.toLowerCase()))
  return {
    model: 'project',
    reference: id,
    data: {
      name: cutWithNote(name, 120, 'name', notes),
      slug,
      pitch: cutWithNote(pitch, 200, 'pitch', notes),
      audience: audienceOf(startup.usertypes, notes),
      phase: labelOf(PROJECT_PHASES, currentPhase(startup, context.today, notes)),
      since: startup.phases.map(({ start }) => start).sort()[0] ?? null,
      ...prose,
      accessibility: accessibilityId === undefined ? null : labelOf(ACCESSIBILITY_STATUSES, accessibilityId),
      siteUrl: address(startup.link, 'site', notes),
      codeUrl: address(startup.repository, 'code', notes),
      statisticsUrl: address(startup.stats_url, 'statistics', notes),
      source: labelOf(OFFER_SOURCES, 'betagouv'),
      sourceReference: id.slice(0, 120),
    },
    relations: { ministry, services, technologies: context.technologies.read(startup.technos) },
    createdWith: {},
    keepExisting: true,
  }
}

function address(text: string | undefined, what: string, notes: string[]): string | null {
  const url = webAddress(text, 300)
  if (text !== undefined && url === undefined) notes.push(`address left out, not a web address: ${what} ${text.slice(0, 60)}`)
  return url ?? null
}

function audienceOf(usertypes: readonly string[], notes: string[]): string | null {
  const words = usertypes.map((type) => AUDIENCES.get(type.toLowerCase()) ?? type.charAt(0).toLowerCase() + type.slice(1))
  const unique = [...new Map(words.map((word) => [slugify(word), word])).values()]
  return unique.length === 0 ? null : cutWithNote(capitalised(unique.join(', ')), 200, 'audience', notes)
}

/** The phase that began last, among those begun. */
function currentPhase({ phases }: Pick<SourceStartup, 'phases'>, today: string, notes: string[]): PhaseId {
  const begun = phases.filter(({ start }) => start <= today)
  const last = begun.reduce<(typeof phases)[number] | undefined>(
    (a, b) => (a === undefined || b.start >= a.start ? b : a),
    undefined,
  )
  const name = (last ?? phases[0])?.name.toLowerCase() ?? ''
  if (name === '') {
    notes.push('no phase, taken as an investigation')
    return 'investigation'
  }
  const phase = phaseNamed(name)
  if (phase === undefined) notes.push(`unknown phase, taken as an investigation: ${name}`)
  return phase ?? 'investigation'
}

function phaseNamed(name: string): PhaseId | undefined {
  if (/^(abandon|alumni)/.test(name)) return 'closed'
  if (/^(success|perenn?isation|consolidation|opere|transfere)/.test(name.normalize('NFD').replace(/\p{M}/gu, '')))
    return 'sustained'
  return (['investigation', 'construction', 'acceleration'] as const).find((phase) => name.startsWith(phase))
}

type Part = 'problem' | 'solution' | 'impact'

function partOf(title: string): Part | undefined {
  if (/\bimpact|\bresultat|\bchiffres|\bbenefices|\bindicateur|\bobjectif/.test(title)) return 'impact'
  if (/\bsolution|\bproduit|\bservice|\bstrategie|\bproposition|\bdeploiement|\bfonctionn|\bcomment\b/.test(title))
    return 'solution'
  if (/\bprobl|\bcontexte|\bconstat|\bprejudice|\binvestigation|\benjeu|\bdefi\b|\bbesoin/.test(title)) return 'problem'
  return undefined
}

/** Headings that only repeat the label of the field. */
const PLAIN_TITLES = /^(le |la |l |notre |les )?(contexte|probleme|problemes|problematique|solution|impact|constat)$/

/** A body without headings tells what the service is; with them, what no heading places stays with what precedes it. */
function proseOf(sections: readonly Section[]) {
  const parts: Record<Part, Section[]> = { problem: [], solution: [], impact: [] }
  const hasParts = sections.some(({ title }) => partOf(title) !== undefined)
  let part: Part = hasParts ? 'problem' : 'solution'
  for (const section of sections) {
    part = partOf(section.title) ?? part
    const isFirst = parts[part].length === 0
    parts[part].push(isFirst && PLAIN_TITLES.test(section.title) ? withoutHeading(section) : section)
  }
  return { problem: blocksOf(parts.problem), solution: blocksOf(parts.solution), impact: blocksOf(parts.impact) }
}
