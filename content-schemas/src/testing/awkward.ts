/**
 * Content that the CMS lets through and that no page is drawn for: every text as long as it may be with a word of 60 letters, every list
 * full, a thousand technologies; or nothing but what is required, one entry of each type, or none.
 */
import * as z from 'zod'
import { Blocks } from '../blocks.ts'
import { Reference, StrapiImage } from '../wire/attributes.ts'
import { PUBLIC_COLLECTIONS, PUBLIC_SINGLES } from '../wire/collections.ts'
import { type GoldenEntry, type GoldenSnapshot, goldenSnapshot } from './golden.ts'
import { type Model, WIRE } from './wire-schemas.ts'

/** Sixty letters without a place to break. */
export const LONG_WORD = 'Intergouvernementalisationnellementanticonstitutionnellement'
export const TECHNOLOGIES = 1000
/** More than a title may have: the entry is left out and told. */
export const TOO_LONG_TITLE = 'Responsable de la transformation '.repeat(7).slice(0, 200)

type Shape = (schema: unknown, value: unknown, name: string) => unknown

const text = (words: string) => ({ type: 'text', text: words }) as const
const longText = (max: number) => `${LONG_WORD} ${'de la modernisation des services '.repeat(60)}`.slice(0, max).trim()

const LONG_PROSE: Blocks = [
  { type: 'heading', level: 2, children: [text(longText(200))] },
  {
    type: 'paragraph',
    children: [
      text(longText(600)),
      { type: 'link', url: `https://exemple.gouv.fr/${'a'.repeat(200)}`, children: [text(LONG_WORD)] },
    ],
  },
  { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text(longText(300))] }] },
  { type: 'quote', children: [text(longText(300))] },
  { type: 'code', children: [text('x'.repeat(300))] },
]
/** What the editor of the CMS sends for a text that nobody typed. */
const EMPTY_PROSE: Blocks = [{ type: 'paragraph', children: [text('')] }]

function longString(schema: z.ZodString, value: unknown, name: string): unknown {
  if (schema.maxLength === null || schema.format === 'regex') return value
  return /url$|^website$/i.test(name)
    ? `https://exemple.gouv.fr/${'a'.repeat(schema.maxLength)}`.slice(0, schema.maxLength)
    : longText(schema.maxLength)
}

const byLength = (a: unknown, b: unknown) => String(b).length - String(a).length
const image = { url: '/uploads/awkward.png', width: 4000, height: 300, mime: 'image/png', hash: 'awkward', ext: '.png' }

/** The most that a schema allows. */
const longest: Shape = (schema, value, name) => {
  if (schema instanceof z.ZodNullable)
    return schema.unwrap() === Reference ? value : longest(schema.unwrap(), value ?? undefined, name)
  if (schema === Blocks) return LONG_PROSE
  if (schema === StrapiImage) return { ...image, alternativeText: longText(200) }
  if (schema === Reference) return value
  if (schema instanceof z.ZodString) return longString(schema, value, name)
  if (schema instanceof z.ZodEnum) return [...schema.options].sort(byLength)[0]
  if (schema instanceof z.ZodNumber) return schema.maxValue
  if (schema instanceof z.ZodObject) return shaped(schema, value, longest)
  if (!(schema instanceof z.ZodArray)) return value ?? (schema instanceof z.ZodISODate ? '2026-12-31' : null)
  if (schema.element === Reference) return value
  const most = schema.def.checks?.flatMap((check) => (check instanceof z.core.$ZodCheckMaxLength ? [check._zod.def.maximum] : []))
  return Array.from({ length: most?.[0] ?? 1 }, () => longest(schema.element, undefined, name))
}

/** The least that a schema allows. */
const barest: Shape = (schema, value) => {
  if (schema instanceof z.ZodNullable) return null
  if (schema === Blocks) return EMPTY_PROSE
  return schema instanceof z.ZodArray ? [] : value
}

function shaped(schema: z.ZodObject, value: unknown, shape: Shape): object {
  const fields: Readonly<Record<string, unknown>> = Object(value ?? {})
  return Object.fromEntries(Object.entries(schema.shape).map(([name, inner]) => [name, shape(inner, fields[name], name)]))
}

function reshaped(model: Model, entry: GoldenEntry, shape: Shape): GoldenEntry {
  return { ...shaped(WIRE[model], entry, shape), documentId: entry.documentId }
}

function snapshotOf(
  entriesOf: (model: Model, entries: GoldenEntry[]) => GoldenEntry[],
  singleOf: (model: Model, entry: GoldenEntry | null) => GoldenEntry | null,
): GoldenSnapshot {
  const golden = goldenSnapshot()
  return {
    collections: Object.fromEntries(
      PUBLIC_COLLECTIONS.map(({ path, model }) => [path, entriesOf(model, golden.collections[path] ?? [])]),
    ),
    singles: Object.fromEntries(PUBLIC_SINGLES.map(({ path, model }) => [path, singleOf(model, golden.singles[path] ?? null)])),
  }
}

const BANNER: GoldenEntry = {
  documentId: 'awkward-banner',
  createdAt: '2026-11-24T08:00:00.000Z',
  updatedAt: '2026-11-24T08:00:00.000Z',
  startsOn: '2026-01-01',
  endsOn: '2030-12-31',
}

function thousandTechnologies([first]: readonly GoldenEntry[]): GoldenEntry[] {
  if (first === undefined) return []
  return Array.from({ length: TECHNOLOGIES }, (_, index) => ({
    ...first,
    documentId: `technology-${index}`,
    slug: `technologie-${index}`,
    name: index === 0 ? LONG_WORD.slice(0, 60) : `Technologie ${index}`,
  }))
}

/** Every entry at its longest, the first of the offers, projects and portraits with a thousand technologies; and one title too many. */
export function longestSnapshot(): GoldenSnapshot {
  const all = Array.from({ length: TECHNOLOGIES }, (_, index) => ({ documentId: `technology-${index}` }))
  return snapshotOf(
    (model, entries) => {
      if (model === 'technology') return thousandTechnologies(entries)
      const long = entries.map((entry, index) => {
        const made = reshaped(model, entry, longest)
        return 'technologies' in made ? { ...made, technologies: all.slice(0, index === 0 ? TECHNOLOGIES : 1) } : made
      })
      const [first] = long
      const tooLong = { ...first, documentId: 'too-long', slug: 'titre-de-200-signes', title: TOO_LONG_TITLE }
      return model === 'offer' ? [...long, tooLong] : long
    },
    (model, entry) => reshaped(model, entry ?? BANNER, longest),
  )
}

/** One entry of each type, with nothing but what its schema and the rules of publication ask. */
export function barestSnapshot(): GoldenSnapshot {
  const golden = goldenSnapshot()
  const firstOf = (path: string) => ({ documentId: golden.collections[path]?.[0]?.documentId })
  return snapshotOf(
    (model, entries) =>
      entries.slice(0, 1).map((entry) => ({
        ...reshaped(model, entry, barest),
        ...('ministry' in entry ? { ministry: firstOf('ministries') } : {}),
        ...(model === 'offer' ? { profession: firstOf('professions') } : {}),
      })),
    () => null,
  )
}

/** A CMS on its first day: a ministry and a profession, without which nothing is published. */
export function emptiestSnapshot(): GoldenSnapshot {
  const { collections } = barestSnapshot()
  const kept = ['ministries', 'professions']
  return {
    collections: Object.fromEntries(
      Object.entries(collections).map(([path, entries]) => [path, kept.includes(path) ? entries : []]),
    ),
    singles: Object.fromEntries(PUBLIC_SINGLES.map(({ path }) => [path, null])),
  }
}
