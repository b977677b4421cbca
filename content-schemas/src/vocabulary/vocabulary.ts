/**
 * A closed list: `id` is what the code uses, `label` is what people read and what the CMS stores
 * (Strapi shows enumeration values as they are, so officers pick French words).
 */
export interface Term<Id extends string = string> {
  readonly id: Id
  readonly label: string
  /** One sentence of plain French, for people who don't know the State's words. */
  readonly meaning?: string
}

/** The ids of a list, as a non-empty tuple for `z.enum`. */
export function ids<const T extends readonly [Term, ...Term[]]>(terms: T): { [K in keyof T]: T[K]['id'] } {
  return terms.map((term) => term.id) as { [K in keyof T]: T[K]['id'] }
}

/** The French labels of a list, as stored by the CMS. */
export function labels<const T extends readonly [Term, ...Term[]]>(terms: T): { [K in keyof T]: T[K]['label'] } {
  return terms.map((term) => term.label) as { [K in keyof T]: T[K]['label'] }
}

/** The French label of an id. Throws on an id outside the list: that is a programming error. */
export function labelOf<const T extends readonly Term[]>(terms: T, id: T[number]['id']): string {
  return termOf(terms, id).label
}

/** The term of an id. Throws on an id outside the list. */
export function termOf<const T extends readonly Term[]>(terms: T, id: T[number]['id']): Term<T[number]['id']> {
  const term = terms.find((candidate) => candidate.id === id)
  if (term === undefined) throw new Error(`"${id}" is not in the list ${terms.map((t) => t.id).join(', ')}`)
  return term
}

/** The id of a French label, or undefined when the list doesn't hold it. */
export function idOf<const T extends readonly Term[]>(terms: T, label: string): T[number]['id'] | undefined {
  return terms.find((term) => term.label === label)?.id
}
