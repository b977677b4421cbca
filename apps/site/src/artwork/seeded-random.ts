/** A list that `pick` can always draw from. */
export type NonEmpty<T> = readonly [T, ...T[]]

/** A repeatable source of choices: the same seed always gives the same sequence. */
export interface SeededRandom {
  /** A number in [0, 1). */
  next(): number
  /** A whole number between two bounds, both included. */
  integer(min: number, max: number): number
  /** A multiple of `step` between two bounds, both included. */
  step(min: number, max: number, step: number): number
  /** True with the given probability. */
  chance(probability: number): boolean
  /** One item of a list. */
  pick<T>(items: NonEmpty<T>): T
}

/** Hashes a text to 32 bits (FNV-1a, then a finalizer so that close slugs give distant seeds). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Picks an item of a list by the hash of a text alone, without using up a sequence. */
export function pickByHash<T>(items: NonEmpty<T>, text: string): T {
  return items[hashText(text) % items.length] ?? items[0]
}

/** Opens the sequence that belongs to a seed (mulberry32). */
export function seededRandom(seed: string): SeededRandom {
  let state = hashText(seed)
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
  const integer = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1))
  return {
    next,
    integer,
    step: (min, max, step) => min + step * integer(0, Math.floor((max - min) / step)),
    chance: (probability) => next() < probability,
    pick: (items) => items[integer(0, items.length - 1)] ?? items[0],
  }
}
