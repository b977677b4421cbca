import { type FacetName, SEARCH_FACETS } from '../facets.ts'
import { matchOf, nearestWord, singular, wordsOf, writtenWords } from '../words.ts'
import type { OfferTable, WordLists } from './table-format.ts'

/** How much being found by each thing tells of an offer: its profession most, its contract least. */
const WEIGHTS = {
  metier: 8,
  titre: 6,
  technologie: 7,
  ville: 7,
  departement: 6,
  region: 6,
  service: 6,
  ministere: 5,
  contrat: 4,
  teletravail: 4,
  experience: 3,
} as const
type Kind = keyof typeof WEIGHTS
const KINDS: readonly Kind[] = [
  ...(['metier', 'titre', 'technologie', 'ville', 'departement', 'region'] as const),
  ...(['service', 'ministere', 'contrat', 'teletravail', 'experience'] as const),
]
/** Found by the words of its text alone. */
const TEXT_WEIGHT = 0.5
/** What the whole question being a name of the thing adds, in times its weight. */
const WHOLE_NAME = 1.5
/** Values of experience are found by their sigles: their own words, "1 à 3 ans", say nothing. */
const FOUND_BY_OTHER_NAMES_ALONE: readonly FacetName[] = ['experience']

/** Something an offer can be found by: a value of a facet, a technology, a city, a word of a title. */
interface Source {
  kind: Kind
  names: string[]
  offers: Uint32Array
}

/** Numbers from the steps between them. */
function fromSteps(steps: readonly number[]): Uint32Array {
  const numbers = new Uint32Array(steps.length)
  let last = 0
  steps.forEach((step, index) => {
    last += step
    numbers[index] = last
  })
  return numbers
}

/** A name as it is compared whole: its words in the singular. */
const wholeName = (text: string): string => wordsOf(text).map(singular).join(' ')

function facetSources({ facets }: OfferTable): Source[] {
  return SEARCH_FACETS.flatMap(({ name }) => {
    if (name === 'categorie') return []
    const { values, names, column } = facets[name]
    const places = values.map((): number[] => [])
    column.forEach((value, place) => {
      places[value - 1]?.push(place)
    })
    return values.map((value, index): Source => {
      const own = FOUND_BY_OTHER_NAMES_ALONE.includes(name) ? [] : [value]
      return { kind: name, names: [...own, ...(names[index] ?? [])], offers: Uint32Array.from(places[index] ?? []) }
    })
  })
}

function entrySources({ entries }: OfferTable): Source[] {
  return (['ville', 'technologie', 'titre'] as const).flatMap((kind) =>
    entries[kind].map((entry): Source => ({ kind, names: entry.names, offers: fromSteps(entry.offers) })),
  )
}

/** How well each offer answers one word; `inTable` tells those found by more than their text. */
export interface WordScores {
  scores: Float32Array
  inTable: Uint8Array
  found: boolean
}

/** The words by which offers are found, and how well each offer answers one. */
export class WordIndex {
  private readonly size: number
  private readonly sources: Source[]
  private readonly bySourceWord = new Map<string, number[]>()
  private readonly byName = new Map<string, number[]>()
  /** Each word of a name as it is written there, accents included. */
  private readonly spelling = new Map<string, string>()
  private readonly texts = new Map<string, Uint32Array>()
  private readonly answered = new Map<string, WordScores>()

  constructor(table: OfferTable) {
    this.size = table.size
    this.sources = [...facetSources(table), ...entrySources(table)]
    const add = (map: Map<string, number[]>, key: string, source: number) => {
      const known = map.get(key)
      if (known === undefined) map.set(key, [source])
      else if (known.at(-1) !== source) known.push(source)
    }
    this.sources.forEach(({ names }, source) => {
      for (const name of names) {
        add(this.byName, wholeName(name), source)
        const written = writtenWords(name)
        wordsOf(name).forEach((word, index) => {
          add(this.bySourceWord, word, source)
          if (!this.spelling.has(word)) this.spelling.set(word, written[index] ?? word)
        })
      }
    })
  }

  /** Words of the offers' texts, once they are fetched. */
  addTexts(lists: WordLists): void {
    for (const [word, steps] of Object.entries(lists)) this.texts.set(word, fromSteps(steps))
    this.answered.clear()
  }

  /** The word of a name nearest to one that nothing answers, and how it is written; null when none is near. */
  nearest(word: string): { word: string; written: string } | null {
    const nearest = nearestWord(word, this.bySourceWord.keys())
    return nearest === null ? null : { word: nearest, written: this.spelling.get(nearest) ?? nearest }
  }

  /** Scores of one word. They are kept: a question grows letter by letter, and its first words stay. */
  scoresOf(word: string): WordScores {
    const known = this.answered.get(word)
    if (known !== undefined) return known
    const result = { scores: new Float32Array(this.size), inTable: new Uint8Array(this.size), found: false }
    this.addFromSources(word, result)
    this.addFromTexts(word, result)
    if (this.answered.size > 20) this.answered.clear()
    this.answered.set(word, result)
    return result
  }

  /** Offers of what bears the whole question as its name, with what that adds to their scores. */
  namedSo(text: string): { offers: Uint32Array; bonus: number }[] {
    return (this.byName.get(wholeName(text)) ?? []).flatMap((index) => {
      const source = this.sources[index]
      return source === undefined ? [] : [{ offers: source.offers, bonus: WEIGHTS[source.kind] * WHOLE_NAME }]
    })
  }

  /** Two signs that are a name ("PO", "UX", "35") are not taken for the beginning of another. */
  private isSigle(word: string): boolean {
    return word.length <= 2 && this.bySourceWord.has(word)
  }

  private addFromSources(word: string, result: WordScores): void {
    const qualities = new Map<number, number>()
    const exact = this.isSigle(word)
    for (const [candidate, sources] of this.bySourceWord) {
      const quality = matchOf(word, candidate)
      if (quality === 0 || (exact && quality < 1)) continue
      for (const source of sources) qualities.set(source, Math.max(quality, qualities.get(source) ?? 0))
    }
    if (qualities.size === 0) return
    result.found = true
    const best = new Float32Array(this.size)
    // Of each kind an offer counts once, by what answers best.
    for (const kind of KINDS) {
      const found = [...qualities].filter(([index]) => this.sources[index]?.kind === kind)
      if (found.length === 0) continue
      best.fill(0)
      for (const [index, quality] of found) {
        const score = quality * WEIGHTS[kind]
        for (const place of this.sources[index]?.offers ?? []) if (score > (best[place] ?? 0)) best[place] = score
      }
      for (let place = 0; place < this.size; place += 1) {
        const score = best[place] ?? 0
        if (score === 0) continue
        result.scores[place] = (result.scores[place] ?? 0) + score
        result.inTable[place] = 1
      }
    }
  }

  private addFromTexts(word: string, result: WordScores): void {
    const exact = this.isSigle(word)
    for (const [candidate, offers] of this.texts) {
      const quality = matchOf(word, candidate)
      if (quality === 0 || (exact && quality < 1)) continue
      result.found = true
      for (const place of offers) if (result.scores[place] === 0) result.scores[place] = TEXT_WEIGHT
    }
  }
}
