/** What the build writes for the offers search and the browser reads. */
import type { OfferRow } from '../../dsfr/OfferRow/offer-row.ts'
import type { FacetName } from '../facets.ts'

export const OFFERS_PER_FILE = 50

/** Something offers are found by; `offers` are the steps between their places in the table. */
export interface TableEntry {
  names: string[]
  offers: number[]
}

export interface OfferTable {
  /** Changes with the offers: rows of another version are not this table's. */
  version: string
  size: number
  /** Each value with its other names; each offer's value, from 1, or 0 without one. */
  facets: Record<FacetName, { values: string[]; names: string[][]; column: number[] }>
  entries: { ville: TableEntry[]; technologie: TableEntry[]; titre: TableEntry[] }
  /** Days since 1970; 0 for an offer without a closing day. */
  opens: number[]
  closes: number[]
  /** For each department and region by its label, those around it that have offers: numbers of the facet's values. */
  near: Record<'departement' | 'region', Record<string, number[]>>
  /** Names of the files of words that exist. */
  wordFiles: string[]
}

/**
 * Places of the table in the order of the files of rows: latest first, as broad questions ask for them, so that the first letters of a
 * word find their rows in few files.
 */
export function latestFirst(opens: readonly number[]): number[] {
  const keys = Float64Array.from(opens, (day, place) => (2 ** 16 - day) * 2 ** 20 + place)
  return Array.from(keys.sort(), (key) => key % 2 ** 20)
}

/** Some rows of the table, latest first. */
export interface RowFile {
  version: string
  rows: OfferRow[]
}

/** Words of the offers' texts, each with the steps between the places of its offers. */
export type WordLists = Record<string, number[]>
