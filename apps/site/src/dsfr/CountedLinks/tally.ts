import type { CountedLink } from './counted-link.ts'

/** Links to the entries met, with how many times each is, the most frequent first. */
export function tally<Entry extends { id: string }>(
  entries: readonly Entry[],
  linkOf: (entry: Entry) => Omit<CountedLink, 'count'>,
): CountedLink[] {
  const links = new Map<string, CountedLink>()
  for (const entry of entries) {
    const known = links.get(entry.id)
    links.set(entry.id, known === undefined ? { ...linkOf(entry), count: 1 } : { ...known, count: known.count + 1 })
  }
  return [...links.values()].sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'fr'))
}
