/** The demonstration content as entries of the CMS: labels, one item a line, Blocks, relations by slug. */
import type { BundledEntry, EntriesBundle } from '@metiers-numeriques/content-schemas/entries-bundle'
import { ACCENTS, SERVICE_KINDS } from '@metiers-numeriques/content-schemas/vocabulary/organisation'
import { PROFESSION_FAMILIES, TECHNOLOGY_KINDS } from '@metiers-numeriques/content-schemas/vocabulary/professions'
import { labelOf } from '@metiers-numeriques/content-schemas/vocabulary/vocabulary'
import { markdownToBlocks } from '../markdown/markdown-to-blocks.ts'
import type { SeedContent } from './read-content.ts'
import { offerEntry, portraitEntry, projectEntry } from './story-entries.ts'

type Item<Key extends 'ministries' | 'services' | 'professions' | 'technologies' | 'glossary'> = SeedContent[Key][number]

const oneALine = (items: readonly string[]) => items.join('\n')

/** Reference entries that somebody made before us are taken as they are: slugs name the same thing whoever wrote them. */
function entry(
  model: BundledEntry['model'],
  slug: string,
  data: object,
  relations: BundledEntry['relations'] = {},
): BundledEntry {
  return { model, reference: slug, data: { slug, ...data }, relations, createdWith: {}, keepExisting: true }
}

function ministryEntry({ slug, accent, missions, cities, ...ministry }: Item<'ministries'>): BundledEntry {
  return entry('ministry', slug, {
    ...ministry,
    accent: labelOf(ACCENTS, accent),
    missions: markdownToBlocks(missions).blocks,
    cities: oneALine(cities),
  })
}

function serviceEntry({ slug, kind, ministry, ...service }: Item<'services'>): BundledEntry {
  return entry('service', slug, { ...service, kind: labelOf(SERVICE_KINDS, kind) }, { ministry })
}

function professionEntry({ slug, family, synonyms, skills, daily, ...profession }: Item<'professions'>): BundledEntry {
  return entry('profession', slug, {
    ...profession,
    family: labelOf(PROFESSION_FAMILIES, family),
    synonyms: oneALine(synonyms),
    skills: oneALine(skills),
    daily: markdownToBlocks(daily).blocks,
  })
}

function technologyEntry({ slug, kind, synonyms, ...technology }: Item<'technologies'>): BundledEntry {
  return entry('technology', slug, { ...technology, kind: labelOf(TECHNOLOGY_KINDS, kind), synonyms: oneALine(synonyms) })
}

/** The lists that other entries name by slug: ministries, services, professions and technologies. */
export function referenceEntries(
  content: Pick<SeedContent, 'ministries' | 'services' | 'professions' | 'technologies'>,
): BundledEntry[] {
  return [
    ...content.ministries.map(ministryEntry),
    ...content.services.map(serviceEntry),
    ...content.professions.map(professionEntry),
    ...content.technologies.map(technologyEntry),
  ]
}

function homeEntry({ featuredProjects, featuredPortrait, ...home }: SeedContent['home']): BundledEntry {
  return {
    model: 'home',
    reference: 'home',
    data: home,
    relations: { featuredProjects, featuredPortrait },
    createdWith: {},
    keepExisting: false,
  }
}

/** Every entry of the demonstration, in an order that meets each relation's target first. `firstDay`: the day offers' dates count from. */
export function seedBundle(content: SeedContent, firstDay: string): EntriesBundle {
  return {
    source: 'demo',
    entries: [
      ...referenceEntries(content),
      ...content.glossary.map(({ slug, ...term }) => entry('glossary-term', slug, term)),
      ...content.projects.map(projectEntry),
      ...content.portraits.map(portraitEntry),
      ...content.offers.map((offer) => offerEntry(offer, firstDay)),
      homeEntry(content.home),
    ],
  }
}
