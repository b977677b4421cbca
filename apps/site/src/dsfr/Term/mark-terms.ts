import type { GlossaryTerm } from '@metiers-numeriques/content-schemas/domain/reference-data'

/** A term of the glossary as pages show it. */
export interface Term {
  slug: string
  term: string
  meaning: string
}

/** A piece of a text: plain words, or words that name a term of the glossary. */
export interface TextPart {
  text: string
  term: Term | null
}

/** Marks the terms of a text. One marker serves a whole page: it marks each term once, where the reader first meets it. */
export type TermMarker = (text: string) => TextPart[]

const ACCENTS = /\p{Diacritic}/gu

/** A text of the same length without accents, with straight apostrophes: "Détachement" is found in "detachement". */
function withoutAccents(text: string): string {
  return text
    .replace(/[^\p{ASCII}]/gu, (sign) => {
      const bare = sign.normalize('NFD').replace(ACCENTS, '')
      return bare.length === sign.length ? bare : sign
    })
    .replace(/[’ʼ]/g, "'")
}

const SIGLE = /^[A-Z0-9]{2,}s?$|^[A-Z]\+?$/

/** Endings of a French word and those it takes in the feminine and the plural. */
const INFLECTIONS: readonly (readonly [RegExp, string])[] = [
  [/eur$/, '(?:eurs?|euses?|rices?)'],
  [/er$/, '(?:ers?|eres?)'],
  [/al$/, '(?:als?|aux|ales?)'],
  [/el$/, 'el(?:s|les?)?'],
  [/en$/, 'en(?:s|nes?)?'],
  [/[sxz]$/, '$&'],
  [/e$/, 'es?'],
  [/$/, '(?:e?s?|x)'],
]

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const anyFirstCase = (pattern: string) =>
  pattern.replace(/^[a-z]/i, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`)

/** Small words keep their form: "mise à disposition" has the plural "mises à disposition". A sigle keeps its capitals. */
function wordPattern(word: string): string {
  if (SIGLE.test(word)) return escaped(word)
  const parts = word.split(/(?<=')|-/)
  if (parts.length > 1) return parts.map(wordPattern).join('-?')
  const [ending, endings] = INFLECTIONS.find(([end]) => end.test(word)) ?? [/$/, '']
  return anyFirstCase(word.length < 4 ? escaped(word) : escaped(word).replace(ending, endings))
}

/** "SNC (service à compétence nationale)" is met as either; "DNUM, DSI ou SNUM" as any of the three. */
function formsOf(term: string): string[] {
  const [, outside = term, inside] = /^(.*?)\s*\((.*)\)$/.exec(term) ?? []
  const names = inside === undefined ? [outside] : [outside, inside]
  return names.flatMap((name) => name.split(/,\s+|\s+ou\s+/)).filter((name) => name !== '')
}

function formPattern(form: string): RegExp {
  const words = withoutAccents(form).split(/\s+/).map(wordPattern)
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[\\s-]+')}(?![\\p{L}\\p{N}+])`, 'u')
}

interface Entry extends Term {
  patterns: readonly RegExp[]
}

interface Match {
  entry: Entry
  start: number
  length: number
}

/** Where an entry is first met in a text without accents. */
function firstMatch(entry: Entry, bareText: string): Match | null {
  const found = entry.patterns
    .map((pattern) => pattern.exec(bareText))
    .filter((match) => match !== null)
    .map((match) => ({ entry, start: match.index, length: match[0].length }))
  return found.sort(earliestThenLongest)[0] ?? null
}

const earliestThenLongest = (a: Match, b: Match) => a.start - b.start || b.length - a.length

/** The matches to mark, in order: of two that overlap, the one that begins first, then the longer. */
function matchesIn(bareText: string, entries: readonly Entry[]): Match[] {
  const candidates = entries
    .map((entry) => firstMatch(entry, bareText))
    .filter((match) => match !== null)
    .sort(earliestThenLongest)
  const kept: Match[] = []
  for (const match of candidates) {
    const previous = kept.at(-1)
    if (previous === undefined || match.start >= previous.start + previous.length) kept.push(match)
  }
  return kept
}

type Glossary = readonly Pick<GlossaryTerm, 'slug' | 'term' | 'meaning'>[]

/** Thousands of pages mark the terms of one glossary. */
const knownEntries = new WeakMap<Glossary, readonly Entry[]>()

function entriesOf(glossary: Glossary): readonly Entry[] {
  const known = knownEntries.get(glossary)
  if (known !== undefined) return known
  const entries = glossary.map((entry) => ({ ...toTerm(entry), patterns: formsOf(entry.term).map(formPattern) }))
  knownEntries.set(glossary, entries)
  return entries
}

const toTerm = ({ slug, term, meaning }: Term): Term => ({ slug, term, meaning })

/** A marker for one page. `except` leaves out terms that the page already explains otherwise. */
export function termMarker(glossary: Glossary, except: readonly string[] = []): TermMarker {
  const entries = entriesOf(glossary).filter(({ slug }) => !except.includes(slug))
  const waiting = new Map(entries.map((entry) => [entry.slug, entry]))
  return (anyText) => {
    const text = anyText.normalize('NFC')
    const parts: TextPart[] = []
    let position = 0
    const plain = (end: number) => {
      if (end > position) parts.push({ text: text.slice(position, end), term: null })
    }
    for (const { entry, start, length } of matchesIn(withoutAccents(text), [...waiting.values()])) {
      plain(start)
      parts.push({ text: text.slice(start, start + length), term: toTerm(entry) })
      position = start + length
      waiting.delete(entry.slug)
    }
    plain(text.length)
    return parts
  }
}
