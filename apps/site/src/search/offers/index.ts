/** What other parts may take of the offers search: its table, and the index that answers from it. */
export { offerTable, rowFiles, wordFiles } from './offer-table.ts'
export { OffersIndex } from './offers-index.ts'
export { latestFirst } from './table-format.ts'
