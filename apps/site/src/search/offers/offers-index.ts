import { type FacetCounts, type FacetName, noCounts, SEARCH_FACETS } from '../facets.ts'
import { askedWords, withCorrections, wordFile } from '../words.ts'
import type { OfferTable, WordLists } from './table-format.ts'
import { WordIndex, type WordScores } from './word-scores.ts'

/** What is asked of the table. */
export interface OffersQuestion {
  text: string
  facets: Partial<Record<FacetName, readonly string[]>>
  sort: 'pertinence' | 'date' | 'cloture'
  /** True when the words must be taken as they are written. */
  exact: boolean
}

export interface TableAnswer {
  /** Places in the table, best first. */
  places: number[]
  /** How many offers each value of each facet would give, the facet's own choices left aside. */
  counts: FacetCounts
  /** The question as it was understood, when a word had to be corrected. */
  corrected: string | null
}

const PLACES = 2 ** 20
const DAYS = 2 ** 16
const SCORES = 2 ** 12
/** Above every score found by the texts alone. */
const IN_TABLE = SCORES / 2

/** The offers of a site, ready to be searched: each question is answered in place, in a few milliseconds. */
export class OffersIndex {
  private readonly table: OfferTable
  private readonly words: WordIndex
  private readonly fetched = new Set<string>()

  constructor(table: OfferTable) {
    this.table = table
    this.words = new WordIndex(table)
  }

  /** Names of the files that hold the texts' words of a question, less those that are there already. */
  missingFiles(text: string): string[] {
    const names = new Set(askedWords(text).map(wordFile))
    return [...names].filter((name) => !this.fetched.has(name) && this.table.wordFiles.includes(name))
  }

  addTexts(file: string, lists: WordLists): void {
    this.fetched.add(file)
    this.words.addTexts(lists)
  }

  /** True when each word asked for is known to the table or to the texts fetched so far. */
  knows(text: string): boolean {
    return askedWords(text).every((word) => this.words.scoresOf(word).found)
  }

  /** Values of a facet of places next to those chosen, which are not chosen themselves. */
  nearby(name: 'departement' | 'region', chosen: readonly string[]): string[] {
    const { values } = this.table.facets[name]
    const around = chosen.flatMap((label) => this.table.near[name][label] ?? [])
    return [...new Set(around)].flatMap((value) => values[value] ?? []).filter((label) => !chosen.includes(label))
  }

  answer({ text, facets, sort, exact }: OffersQuestion): TableAnswer {
    const { words, corrected } = this.understood(text, exact)
    const scores = this.scoresOf(words, corrected ?? text)
    const { kept, counts } = this.narrowed(scores, facets)
    return { places: this.sorted(kept, scores, sort), counts, corrected }
  }

  private understood(text: string, exact: boolean): { words: string[]; corrected: string | null } {
    const corrections = new Map<string, string>()
    const words = askedWords(text).map((word) => {
      if (exact || this.words.scoresOf(word).found) return word
      const nearest = this.words.nearest(word)
      if (nearest === null) return word
      corrections.set(word, nearest.written)
      return nearest.word
    })
    return { words, corrected: corrections.size === 0 ? null : withCorrections(text, corrections) }
  }

  /** A score for each offer, 0 for those that lack a word; null when no word is asked for. */
  private scoresOf(words: readonly string[], text: string): Uint16Array | null {
    if (words.length === 0) return null
    const each = words.map((word): WordScores => this.words.scoresOf(word))
    const bonus = new Float32Array(this.table.size)
    for (const { offers, bonus: more } of this.words.namedSo(text)) {
      for (const place of offers) bonus[place] = Math.max(more, bonus[place] ?? 0)
    }
    const totals = new Uint16Array(this.table.size)
    for (let place = 0; place < totals.length; place += 1) {
      let total = bonus[place] ?? 0
      let inTable = true
      for (const { scores, inTable: known } of each) {
        const score = scores[place] ?? 0
        if (score === 0) {
          total = 0
          break
        }
        total += score
        inTable &&= known[place] === 1
      }
      if (total > 0) totals[place] = Math.min(Math.round(total * 10), IN_TABLE - 1) + (inTable ? IN_TABLE : 0)
    }
    return totals
  }

  private narrowed(scores: Uint16Array | null, facets: OffersQuestion['facets']) {
    const active = SEARCH_FACETS.flatMap(({ name }) => {
      const chosen = facets[name]
      if (chosen === undefined) return []
      const { values, column } = this.table.facets[name]
      const wanted = new Uint8Array(values.length + 1)
      values.forEach((value, index) => {
        if (chosen.includes(value)) wanted[index + 1] = 1
      })
      return [{ name, column, wanted }]
    })
    const tallies = SEARCH_FACETS.map(({ name }) => {
      const { values, column } = this.table.facets[name]
      return { name, values, column, tally: new Uint32Array(values.length + 1) }
    })
    const kept: number[] = []
    for (let place = 0; place < this.table.size; place += 1) {
      if (scores !== null && scores[place] === 0) continue
      let failures = 0
      let failed: FacetName | null = null
      for (const { name, column, wanted } of active) {
        if (wanted[column[place] ?? 0] === 1) continue
        failures += 1
        failed = name
        if (failures > 1) break
      }
      if (failures > 1) continue
      if (failures === 0) kept.push(place)
      // An offer that one facet alone keeps out still counts among the values of that facet.
      for (const { name, column, tally } of tallies) {
        if (failed !== null && name !== failed) continue
        const value = column[place] ?? 0
        tally[value] = (tally[value] ?? 0) + 1
      }
    }
    const counts = noCounts()
    for (const { name, values, tally } of tallies) {
      values.forEach((value, index) => {
        const count = tally[index + 1] ?? 0
        if (count > 0) counts[name][value] = count
      })
    }
    return { kept, counts }
  }

  /** Best first. Score, day and place make one number for each offer, since numbers are sorted far faster than by a function. */
  private sorted(kept: readonly number[], scores: Uint16Array | null, sort: OffersQuestion['sort']): number[] {
    const { opens, closes } = this.table
    const keys = new Float64Array(kept.length)
    kept.forEach((place, index) => {
      const latest = DAYS - 1 - (opens[place] ?? 0)
      const soonest = closes[place] === 0 ? DAYS - 1 : (closes[place] ?? 0)
      const best = sort === 'pertinence' && scores !== null ? SCORES - 1 - (scores[place] ?? 0) : 0
      keys[index] = (best * DAYS + (sort === 'cloture' ? soonest : latest)) * PLACES + place
    })
    return Array.from(keys.sort(), (key) => key % PLACES)
  }
}
