import { isRecord, remember, remembered } from './browser-memory.ts'

const KEY = 'derniere-recherche'

/** The last search of offers that found any: its address, and how it reads. */
export interface LastSearch {
  href: string
  label: string
}

export function lastSearch(): LastSearch | null {
  const value = remembered(KEY)
  if (!isRecord(value) || typeof value.href !== 'string' || typeof value.label !== 'string') return null
  // Only an address of ours is ever followed.
  return value.href.startsWith('/offres/?') ? { href: value.href, label: value.label } : null
}

export function rememberSearch(search: LastSearch): void {
  remember(KEY, search)
}
