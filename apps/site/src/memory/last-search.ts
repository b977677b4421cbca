import { isRecord, remember, remembered } from './browser-memory.ts'

const KEY = 'derniere-recherche'

/** The last search of offers that found any: its address, and how it reads. */
export interface LastSearch {
  href: string
  label: string
}

function lastSearch(): LastSearch | null {
  const value = remembered(KEY)
  if (!isRecord(value) || typeof value.href !== 'string' || typeof value.label !== 'string') return null
  // Only an address of ours is ever followed.
  return value.href.startsWith('/offres/?') ? { href: value.href, label: value.label } : null
}

export function rememberSearch(search: LastSearch): void {
  remember(KEY, search)
}

/** Fills the place that a page keeps for the last search; without one it stays hidden. */
export function showLastSearch(): void {
  const last = lastSearch()
  const place = document.getElementById('derniere-recherche')
  if (place === null) return
  place.hidden = last === null
  if (last === null) return
  const link = document.createElement('a')
  link.href = last.href
  link.textContent = last.label
  place.replaceChildren('Dernière recherche\u00A0: ', link)
}
