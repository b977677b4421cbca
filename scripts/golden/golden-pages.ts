/** Picks a small, consistent part of the demonstration content out of everything the CMS answered. Pure. */
import { PUBLIC_COLLECTIONS, PUBLIC_SINGLES, type PublicType } from '@metiers-numeriques/content-schemas/wire/collections'
import * as z from 'zod'

export const Entry = z.looseObject({ documentId: z.string() })
export type Entry = z.infer<typeof Entry>

/** Path below `/api/` → its entries; a single type has one, or none. */
export type Entries = Readonly<Record<string, readonly Entry[]>>

const Reference = z.object({ documentId: z.string() })
const References = z.union([Reference.transform((one) => [one]), z.array(Reference), z.null().transform(() => [])])

const PICKED = 3
const TYPES: readonly PublicType[] = [...PUBLIC_COLLECTIONS, ...PUBLIC_SINGLES]

/** Relations that an entry of the golden pages may lose; it keeps all the others, and what they name. */
const CUT = ['projects', 'featuredProjects', 'featuredPortrait', 'featuredOffers']

const isOurs = (entry: Entry) => entry.source === 'Démonstration' || entry.fictional === true
const referencesOf = (entry: Entry, relation: string) => References.parse(entry[relation]).map(({ documentId }) => documentId)
const bySlug = (a: Entry, b: Entry) => (String(a.slug) < String(b.slug) ? -1 : 1)

/** The first entries by slug, of different ministries, that name something by each of the given relations. */
function pickRich(entries: readonly Entry[], relations: readonly string[]): Entry[] {
  const rich = entries.filter((entry) => isOurs(entry) && relations.every((relation) => referencesOf(entry, relation).length > 0))
  const ministries = new Set<string>()
  return rich.toSorted(bySlug).filter((entry) => {
    const ministry = referencesOf(entry, 'ministry').join()
    if (ministries.size === PICKED || ministries.has(ministry)) return false
    ministries.add(ministry)
    return true
  })
}

function withoutCutRelations(entry: Entry, type: PublicType, kept: ReadonlySet<string>): Entry {
  const changes = type.relations
    .filter((relation) => CUT.includes(relation))
    .map((relation) => {
      const value = entry[relation]
      const list = z.array(Reference).safeParse(value)
      if (list.success) return [relation, list.data.filter(({ documentId }) => kept.has(documentId))]
      const one = Reference.safeParse(value)
      return [relation, one.success && kept.has(one.data.documentId) ? value : null]
    })
  return { ...entry, ...Object.fromEntries(changes) }
}

/** Three offers, projects and portraits with the entries they name, three glossary terms, and the single types. */
export function goldenEntries(all: Entries): Entries {
  const of = (path: string) => all[path] ?? []
  const offers = pickRich(of('offers'), ['ministry', 'service', 'profession', 'technologies', 'projects'])
  const portraits = pickRich(of('portraits'), ['ministry', 'service', 'profession', 'technologies'])
  const ofOffers = new Set(offers.flatMap((offer) => referencesOf(offer, 'projects')))
  const projects = of('projects').filter((project) => isOurs(project) && ofOffers.has(project.documentId))
  const picked = [...offers, ...portraits, ...projects.toSorted(bySlug).slice(0, PICKED), ...of('home'), ...of('alert-banner')]
  const kept = new Set([...picked, ...of('glossary-terms').toSorted(bySlug).slice(0, PICKED)].map(({ documentId }) => documentId))

  let before = 0
  while (kept.size > before) {
    before = kept.size
    for (const type of TYPES) {
      for (const entry of of(type.path)) {
        if (!kept.has(entry.documentId)) continue
        for (const relation of type.relations) {
          if (!CUT.includes(relation)) for (const id of referencesOf(entry, relation)) kept.add(id)
        }
      }
    }
  }
  return Object.fromEntries(
    TYPES.map((type) => [
      type.path,
      of(type.path)
        .filter(({ documentId }) => kept.has(documentId))
        .map((entry) => withoutCutRelations(entry, type, kept)),
    ]),
  )
}
