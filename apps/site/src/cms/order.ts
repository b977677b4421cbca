import * as z from 'zod'

const french = new Intl.Collator('fr', { sensitivity: 'base', numeric: true })

/** Orders entries by a French text of theirs, then by slug: never by chance. */
export function byText<T extends { slug: string }>(text: (entry: T) => string) {
  return (a: T, b: T): number => french.compare(text(a), text(b)) || compare(a.slug, b.slug)
}

/** The latest opened first, then by slug. */
export function latestFirst(a: { opensOn: string; slug: string }, b: { opensOn: string; slug: string }): number {
  return compare(b.opensOn, a.opensOn) || compare(a.slug, b.slug)
}

const Identified = z.object({ documentId: z.string() })
const documentIdOf = (raw: unknown) => Identified.safeParse(raw).data?.documentId ?? ''

/** Orders what the CMS sent by document id, whatever the order in which it came; what has none comes first. */
export function byDocumentId(a: unknown, b: unknown): number {
  return compare(documentIdOf(a), documentIdOf(b))
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
