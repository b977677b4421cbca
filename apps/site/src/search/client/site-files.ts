/** The files that the build wrote for the offers search. Each is fetched once; a failed fetch is tried again at the next call. */

import type { OfferRow } from '../../dsfr/OfferRow/offer-row.ts'
import { OffersIndex } from '../offers/offers-index.ts'
import { latestFirst, OFFERS_PER_FILE, type OfferTable, type RowFile, type WordLists } from '../offers/table-format.ts'

/** The site was published again since this page was opened: its rows are not those of the table at hand. */
class NewerRelease extends Error {}

/** Results of a loader by their key. What fails is forgotten, so that it can be tried again. */
function remembered<Key, Result>(load: (key: Key) => Promise<Result>) {
  const known = new Map<Key, Promise<Result>>()
  const get = (key: Key): Promise<Result> => {
    const result =
      known.get(key) ??
      load(key).catch((error: unknown) => {
        known.delete(key)
        throw error
      })
    known.set(key, result)
    return result
  }
  return { get, forget: () => known.clear() }
}

async function answerOf(path: string): Promise<Response> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return response
}

const table = remembered(async (path: string) => {
  const content: OfferTable = await (await answerOf(path)).json()
  const rowNumbers = new Uint32Array(content.size)
  latestFirst(content.opens).forEach((place, row) => {
    rowNumbers[place] = row
  })
  return { version: content.version, index: new OffersIndex(content), rowNumbers }
})
const loadTable = () => table.get('/recherche/offres.json')

const wordFile = remembered(async (name: string) => {
  const lists: WordLists = await (await answerOf(`/recherche/mots/${name}.json`)).json()
  return lists
})

const rowFile = remembered(async (number: number) => {
  const file: RowFile = await (await answerOf(`/recherche/lignes/${number}.json`)).json()
  if (file.version !== (await loadTable()).version) throw new NewerRelease('The rows are of another release than the table')
  return file.rows
})

/** The index of the offers, fetched on the first call and not before. */
export async function offersIndex(): Promise<OffersIndex> {
  return (await loadTable()).index
}

/** Fetches the rows that broad questions ask for: the latest. */
export async function prefetchRows(): Promise<void> {
  await rowFile.get(0)
}

/** Adds to the index the words of the offers' texts that a question needs, where they are not there yet. */
export async function addTextsFor(index: OffersIndex, text: string): Promise<void> {
  await Promise.all(index.missingFiles(text).map(async (name) => index.addTexts(name, await wordFile.get(name))))
}

/** The rows at these places of the table. */
export async function rowsAt(places: readonly number[]): Promise<OfferRow[]> {
  const { rowNumbers } = await loadTable()
  const rows = await Promise.all(
    places.map(async (place) => {
      const number = rowNumbers[place] ?? 0
      return (await rowFile.get(Math.floor(number / OFFERS_PER_FILE)))[number % OFFERS_PER_FILE]
    }),
  )
  return rows.filter((row) => row !== undefined)
}

/** Does what needs the files; when the site was published again meanwhile, once more with those of the new release. */
export async function withOneRelease<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof NewerRelease)) throw error
    for (const files of [table, wordFile, rowFile]) files.forget()
    return run()
  }
}
