import { askedWords, matchOf, nearestWord, wordsOf } from '../words.ts'
import { SUGGESTION_KINDS, type Suggestion, type SuggestionFile } from './suggestions-format.ts'

/** A suggestion that answers, with the name it answers by when that isn't its label. */
export interface Match {
  suggestion: Suggestion
  otherName: string | null
}

interface Indexed {
  suggestion: Suggestion
  names: { name: string; words: string[] }[]
}

/** How well a name answers all the words asked for; 0 when it lacks one. */
function quality(asked: readonly string[], words: readonly string[]): number {
  let total = 0
  for (const word of asked) {
    const best = Math.max(0, ...words.map((candidate) => matchOf(word, candidate)))
    if (best === 0) return 0
    total += best
  }
  // A short name that is all asked for comes before a long one that holds it.
  return total / asked.length + 0.5 * Math.min(1, asked.length / words.length)
}

/** The suggestions of a site, ready to be matched with what is typed. */
export class Suggestions {
  private readonly indexed: Indexed[]

  constructor(file: SuggestionFile) {
    this.indexed = SUGGESTION_KINDS.flatMap((kind) =>
      file[kind].map(([label, offers, slug, ...otherNames]) => ({
        suggestion: { kind, label, offers, slug, otherNames },
        names: [label, ...otherNames].map((name) => ({ name, words: wordsOf(name) })),
      })),
    )
  }

  /** The best answers to what is typed; a word that nothing answers is taken for the nearest known one. */
  matching(text: string, most: number): Match[] {
    const asked = askedWords(text)
    if (asked.length === 0) return []
    const found = this.ranked(asked)
    return (found.length > 0 ? found : this.ranked(this.corrected(asked))).slice(0, most)
  }

  /** The words with each unknown one replaced by the nearest known one. */
  corrected(asked: readonly string[]): string[] {
    const vocabulary = new Set(this.indexed.flatMap(({ names }) => names.flatMap(({ words }) => words)))
    const known = (word: string) => [...vocabulary].some((candidate) => matchOf(word, candidate) > 0)
    return asked.map((word) => (known(word) ? word : (nearestWord(word, vocabulary) ?? word)))
  }

  private ranked(asked: readonly string[]): Match[] {
    return this.indexed
      .flatMap(({ suggestion, names }) => {
        const ranks = names.map(({ name, words }) => ({ name, rank: quality(asked, words) }))
        const [best] = ranks.sort((a, b) => b.rank - a.rank)
        if (best === undefined || best.rank === 0) return []
        const otherName = best.name === suggestion.label ? null : best.name
        return [{ suggestion, otherName, rank: best.rank - (otherName === null ? 0 : 0.05) }]
      })
      .sort((a, b) => b.rank - a.rank || b.suggestion.offers - a.suggestion.offers)
  }
}
