import type { OfferRow } from '../../dsfr/OfferRow/offer-row.ts'
import type { FacetCounts } from '../facets.ts'
import type { OffersIndex, TableAnswer } from '../offers/offers-index.ts'
import { askedWords, wordsOf } from '../words.ts'
import { activeFacets, facetLabels, type SearchState, sortOf, withoutFacet } from './search-state.ts'
import { addTextsFor, offersIndex, prefetchRows, rowsAt, withOneRelease } from './site-files.ts'

export const RESULTS_PER_PAGE = 20
/** Rows shown at once: what a screen holds. Those that follow come in the next frame. */
const ROWS_AT_ONCE = 5
/** With fewer offers than this, places around are proposed. */
const FEW = 5
const PROPOSED = 4

/** A way to other offers, with how many there are. */
export interface CountedState {
  label: string
  state: SearchState
  count: number
}

export interface OffersAnswer {
  total: number
  /** The page asked for, or the last one when there are fewer. */
  page: number
  rows: OfferRow[]
  /** Fetches the rows of the page that follow the first ones. */
  furtherRows(): Promise<OfferRow[]>
  counts: FacetCounts
  /** The question as it was understood, when a word was corrected. */
  corrected: string | null
  /** For an empty answer: what each criterion alone keeps out, best first. */
  exits: CountedState[]
  /** For a short one in a place: the places around that have offers for the same question. */
  nearby: CountedState[]
}

const answerTo = (index: OffersIndex, state: SearchState): TableAnswer =>
  index.answer({ text: state.text, facets: state.facets, sort: sortOf(state), exact: state.exact })

/** The state without one of the words asked for. */
function withoutWord(state: SearchState, word: string): SearchState {
  const kept = state.text.split(/\s+/).filter((written) => !wordsOf(written).includes(word))
  return { ...state, text: kept.join(' '), page: 1 }
}

function exitsFrom(index: OffersIndex, state: SearchState): CountedState[] {
  const words = askedWords(state.text)
  const ways = [
    ...facetLabels(state).map(({ name, label }) => ({ label, state: withoutFacet(state, name) })),
    ...(words.length > 1 ? words.map((word) => ({ label: word, state: withoutWord(state, word) })) : []),
    ...(state.text === '' ? [] : [{ label: state.text, state: { ...state, text: '', page: 1 } }]),
  ]
  return ways
    .map((way) => ({ ...way, count: answerTo(index, way.state).places.length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}

function nearbyFrom(index: OffersIndex, state: SearchState, { counts }: TableAnswer): CountedState[] {
  return (['departement', 'region'] as const).flatMap((name) => {
    const chosen = state.facets[name]
    if (chosen === undefined) return []
    return index
      .nearby(name, chosen)
      .map((label) => ({
        label,
        state: { ...state, page: 1, facets: { ...state.facets, [name]: [...chosen, label] } },
        count: counts[name][label] ?? 0,
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .slice(0, PROPOSED)
  })
}

async function answerInRelease(state: SearchState): Promise<OffersAnswer> {
  const index = await offersIndex()
  let answer = answerTo(index, state)
  // What the offers' names don't fill a page with, their texts may.
  if (state.text !== '' && (answer.places.length < RESULTS_PER_PAGE || !index.knows(state.text))) {
    await addTextsFor(index, state.text)
    answer = answerTo(index, state)
  }
  const total = answer.places.length
  const page = Math.max(1, Math.min(state.page, Math.ceil(total / RESULTS_PER_PAGE)))
  const places = answer.places.slice((page - 1) * RESULTS_PER_PAGE, page * RESULTS_PER_PAGE)
  return {
    total,
    page,
    rows: await rowsAt(places.slice(0, ROWS_AT_ONCE)),
    furtherRows: () => rowsAt(places.slice(ROWS_AT_ONCE)),
    counts: answer.counts,
    corrected: answer.corrected,
    exits: total === 0 ? exitsFrom(index, state) : [],
    nearby: total < FEW ? nearbyFrom(index, state, answer) : [],
  }
}

/** Fetches what every answer needs. */
export async function prepare(): Promise<void> {
  await offersIndex()
  await prefetchRows()
}

/** Answers one state of the offers search: its page of rows, its counts, and ways out of an answer that is empty or short. */
export function queryOffers(state: SearchState): Promise<OffersAnswer> {
  return withOneRelease(() => answerInRelease(state))
}

/** How the state reads in a sentence: "« python », Bretagne, CDI". */
export function stateInWords(state: SearchState): string {
  const values = activeFacets(state).map(({ value }) => value)
  return [...(state.text === '' ? [] : [`« ${state.text} »`]), ...values].join(', ')
}
