import { idOf, type Term } from '../vocabulary/vocabulary.ts'

/** The id of a label that the wire schema has checked. */
export function checkedId<const T extends readonly Term[]>(terms: T, label: T[number]['label']): T[number]['id'] {
  const id = idOf(terms, label)
  if (id === undefined) throw new Error(`"${label}" passed the wire schema but is not in its list`)
  return id
}

export function optionalId<const T extends readonly Term[]>(terms: T, label: T[number]['label'] | null): T[number]['id'] | null {
  return label === null ? null : checkedId(terms, label)
}

/** Texts with one item a line, as officers type them. */
export function lines(text: string | null): string[] {
  return (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.replace(/^[-•*]\s+/, '').trim())
    .filter((line) => line !== '')
}

/** A text with something to read in it, or null. */
export function filled(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text.trim()
}
