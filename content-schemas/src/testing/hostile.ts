/** The golden content with a script in every text that an officer may type: what a page prints of it must stay text. */
import * as z from 'zod'
import { Blocks } from '../blocks.ts'
import { Reference, StrapiImage } from '../wire/attributes.ts'
import { PUBLIC_COLLECTIONS, PUBLIC_SINGLES } from '../wire/collections.ts'
import { type GoldenEntry, type GoldenSnapshot, goldenSnapshot } from './golden.ts'
import { type Model, WIRE } from './wire-schemas.ts'

export const HOSTILE_MARKER = '"><script>mnHostile()</script>'
const SCRIPT_ADDRESS = 'javascript:mnHostile()'

/** What becomes of each kind of free text; null texts come as ''. */
interface Filling {
  text(original: string, max: number): string
  address(original: string, max: number): string
  prose(original: Blocks): Blocks
}

const text = (value: string) => ({ type: 'text', text: value }) as const

const hostileAddress = (original: string, max: number) =>
  `${original === '' ? 'https://exemple.gouv.fr/' : original}?${HOSTILE_MARKER}`.slice(0, max)

/** Every kind of block that the editor of the CMS offers, before the prose itself. */
const hostileProse = (original: Blocks): Blocks => [
  { type: 'paragraph', children: [text(HOSTILE_MARKER), { ...text(HOSTILE_MARKER), bold: true, italic: true, code: true }] },
  { type: 'heading', level: 2, children: [text(HOSTILE_MARKER)] },
  {
    type: 'paragraph',
    children: [{ type: 'link', url: hostileAddress('', 300), children: [text(HOSTILE_MARKER)] }],
  },
  { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text(HOSTILE_MARKER)] }] },
  { type: 'quote', children: [text(HOSTILE_MARKER)] },
  { type: 'code', language: HOSTILE_MARKER, children: [text(HOSTILE_MARKER)] },
  { type: 'image', image: { url: `/x${HOSTILE_MARKER}`, alternativeText: HOSTILE_MARKER }, children: [text(HOSTILE_MARKER)] },
  ...original,
]

/** The marker stands before each line, and before what makes an entry unlike the next. */
const SCRIPTS: Filling = {
  text: (original, max) =>
    original
      .split('\n')
      .map((line) => `${HOSTILE_MARKER} ${line}`)
      .join('\n')
      .slice(0, max),
  address: hostileAddress,
  prose: hostileProse,
}

const SCRIPT_LINKS_IN_PROSE: Filling = {
  text: (original) => original,
  address: (original) => original,
  prose: (original) => [
    ...original,
    { type: 'paragraph', children: [{ type: 'link', url: SCRIPT_ADDRESS, children: [text('Lien')] }] },
  ],
}

const SCRIPT_ADDRESSES: Filling = {
  text: (original, max) => (original === '' ? 'Texte'.slice(0, max) : original),
  address: () => SCRIPT_ADDRESS,
  prose: (original) => original,
}

function takesText(schema: unknown): boolean {
  return schema === Blocks || schema instanceof z.ZodString || (schema instanceof z.ZodObject && schema !== Reference)
}

function fillString(schema: z.ZodString, value: unknown, name: string, filling: Filling): unknown {
  // No maximum: the CMS's own, such as a document id. A format: a slug.
  if (schema.maxLength === null || schema.format === 'regex') return value
  const original = typeof value === 'string' ? value : ''
  return /url$|^website$/i.test(name) ? filling.address(original, schema.maxLength) : filling.text(original, schema.maxLength)
}

function fillImage(value: unknown, filling: Filling): unknown {
  const image = { url: '/uploads/hostile.png', width: 16, height: 16, mime: 'image/png', hash: 'hostile', ext: '.png' }
  return { ...image, ...Object(value), alternativeText: filling.text('Image', 200) }
}

/** What a new component has where no free text goes. */
function sample(schema: unknown): unknown {
  if (schema instanceof z.ZodISODate) return '2026-06-30'
  if (schema instanceof z.ZodEnum) return schema.options[0]
  return schema instanceof z.ZodNumber ? 40_000 : null
}

function fill(schema: unknown, value: unknown, name: string, filling: Filling): unknown {
  if (schema instanceof z.ZodNullable) {
    const inner = schema.unwrap()
    return (value ?? null) === null && !takesText(inner) ? null : fill(inner, value ?? undefined, name, filling)
  }
  if (schema === Blocks) return filling.prose(Blocks.parse(value ?? []))
  if (schema === StrapiImage) return fillImage(value, filling)
  if (schema === Reference) return value
  if (schema instanceof z.ZodString) return fillString(schema, value, name, filling)
  if (schema instanceof z.ZodArray) {
    if (schema.element === Reference) return value
    const parts: readonly unknown[] = Array.isArray(value) && value.length > 0 ? value : [undefined]
    return parts.map((part) => fill(schema.element, part, name, filling))
  }
  return schema instanceof z.ZodObject ? fillObject(schema, value, filling) : (value ?? sample(schema))
}

function fillObject(schema: z.ZodObject, value: unknown, filling: Filling): object {
  const fields: Readonly<Record<string, unknown>> = Object(value ?? {})
  return {
    ...fields,
    ...Object.fromEntries(Object.entries(schema.shape).map(([name, inner]) => [name, fill(inner, fields[name], name, filling)])),
  }
}

const filled = (model: Model, entry: GoldenEntry, filling: Filling): GoldenEntry => ({
  ...fillObject(WIRE[model], entry, filling),
  documentId: entry.documentId,
})

/** Copies of an entry that each hold `javascript:` links, in prose and in addresses, where the model has any. */
function scriptLinkCopies(model: Model, entry: GoldenEntry): GoldenEntry[] {
  const copies = { prose: SCRIPT_LINKS_IN_PROSE, address: SCRIPT_ADDRESSES }
  return Object.entries(copies).flatMap(([where, filling]) => {
    const copy = { ...filled(model, entry, filling), documentId: `script-link-${model}-${where}`, slug: `script-link-${where}` }
    return JSON.stringify(copy).includes(SCRIPT_ADDRESS) ? [copy] : []
  })
}

const BANNER: GoldenEntry = {
  documentId: 'hostile-banner',
  createdAt: '2026-11-24T08:00:00.000Z',
  updatedAt: '2026-11-24T08:00:00.000Z',
  startsOn: '2026-01-01',
  endsOn: '2030-12-31',
}

/** `scriptLinks`: document ids of the entries that hold `javascript:` links, none of which may be shown. */
export function hostileSnapshot(): { snapshot: GoldenSnapshot; scriptLinks: string[] } {
  const golden = goldenSnapshot()
  const scriptLinks: string[] = []
  const collections = PUBLIC_COLLECTIONS.map(({ path, model }): [string, GoldenEntry[]] => {
    const entries = golden.collections[path] ?? []
    const copies = entries.slice(0, 1).flatMap((entry) => scriptLinkCopies(model, entry))
    scriptLinks.push(...copies.map(({ documentId }) => documentId))
    return [path, [...entries.map((entry) => filled(model, entry, SCRIPTS)), ...copies]]
  })
  const singles = PUBLIC_SINGLES.map(({ path, model }) => [path, filled(model, golden.singles[path] ?? BANNER, SCRIPTS)] as const)
  return { snapshot: { collections: Object.fromEntries(collections), singles: Object.fromEntries(singles) }, scriptLinks }
}
