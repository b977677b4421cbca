/** Words as the search compares them: without accents or case, plurals brought back to the singular. Pure; used by the build and the browser. */

/** A text without accents, ligatures or capitals. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae')
}

/** Words that say nothing of what is looked for. */
const EMPTY_WORDS = new Set(
  'a au aux avec ce ces chez d dans de des du en et l la le les ou par pour sur un une emploi emplois offre offres poste postes'.split(
    ' ',
  ),
)

/** "C++", "C#", ".NET" and "CI/CD" are words too: signs count where they end or begin a name. */
const WORD = /[\p{L}\p{N}]+[+#]*/gu

/** The words of a text, folded, in order. */
export function wordsOf(text: string): string[] {
  return folded(text).match(WORD) ?? []
}

/** A word without the mark of its plural. */
export function singular(word: string): string {
  return word.length > 3 && /[^s][sx]$/.test(word) ? word.slice(0, -1) : word
}

/** What a question asks for: its words less the empty ones, unless there are only those. */
export function askedWords(text: string): string[] {
  const words = wordsOf(text)
  const full = words.filter((word) => !EMPTY_WORDS.has(word))
  return [...new Set(full.length > 0 ? full : words)]
}

/** How well a word of an index answers a word asked for: the word itself, then one that begins with it. */
export function matchOf(asked: string, word: string): number {
  if (word === asked || singular(word) === singular(asked)) return 1
  return word.startsWith(singular(asked)) ? Math.max(0.4, asked.length / word.length) : 0
}

/** Mistakes forgiven in a word of this length: none in the shortest, where any other word is near. */
export function forgiven(length: number): number {
  if (length < 4) return 0
  return length < 8 ? 1 : 2
}

/**
 * How many letters must be added, taken away, changed or swapped to make `asked` into `word`, or into its beginning when
 * `beginning` is true; more than `most` is told as `most + 1`.
 */
export function mistakesBetween(asked: string, word: string, most: number, beginning = false): number {
  if (Math.abs(asked.length - word.length) > most && !(beginning && word.length > asked.length)) return most + 1
  let before: number[] = []
  let last = Array.from({ length: word.length + 1 }, (_, index) => index)
  for (let i = 1; i <= asked.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= word.length; j += 1) {
      const same = asked[i - 1] === word[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && asked[i - 1] === word[j - 2] && asked[i - 2] === word[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    if (Math.min(...row) > most) return most + 1
    before = last
    last = row
  }
  return Math.min(beginning ? Math.min(...last) : (last.at(-1) ?? most + 1), most + 1)
}

const sharedBeginning = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

/** The word of a vocabulary nearest to one that it doesn't know, or null when none is near. */
export function nearestWord(asked: string, vocabulary: Iterable<string>): string | null {
  const most = forgiven(asked.length)
  if (most === 0 || /\d/.test(asked)) return null
  let nearest: { word: string; rank: number } | null = null
  for (const word of vocabulary) {
    if (word.length < 3 || word[0] !== asked[0]) continue
    const whole = mistakesBetween(asked, word, most)
    // The beginning of a longer word counts less than a whole word, and is forgiven one mistake alone.
    const mistakes = whole <= most ? whole : mistakesBetween(asked, word, 1, true) + 0.5
    if (mistakes > Math.max(most, 1.5) || (whole > most && mistakes > 1.5)) continue
    const rank = mistakes - sharedBeginning(asked, word) / 100
    if (nearest === null || rank < nearest.rank) nearest = { word, rank }
  }
  return nearest?.word ?? null
}

/** The words of a text as they are written, in lower case: as many as `wordsOf` gives, in the same order. */
export function writtenWords(text: string): string[] {
  return text.normalize('NFC').toLocaleLowerCase('fr').match(WORD) ?? []
}

/** A text with the words that `corrections` holds, by their folded form, written right. */
export function withCorrections(text: string, corrections: ReadonlyMap<string, string>): string {
  return text.normalize('NFC').replace(WORD, (word) => corrections.get(folded(word)) ?? word)
}

/** The name of the file that holds a word of the offers' texts. */
export const wordFile = (word: string): string => word.slice(0, 2).replace(/[^a-z0-9]/g, '_')
