import { type Box, roundRect } from './paths.ts'
import type { SeededRandom } from './seeded-random.ts'
import type { Drawing } from './svg.ts'

/** Draws what a device shows, inside the given box. */
export type Screen = (art: Drawing, box: Box, random: SeededRandom) => void

/** Tints of the surfaces and of the running text of a screen. */
export const FAINT = 0.14
export const SOFT = 0.35

/** A share of a width, on the 4-pixel grid. */
export function shareOf(width: number, min: number, max: number, random: SeededRandom): number {
  return Math.max(8, 4 * Math.round((width * (min + (max - min) * random.next())) / 4))
}

/** A line of text of a random length. */
export function text(art: Drawing, x: number, y: number, width: number, random: SeededRandom): void {
  art.add('major', roundRect(x, y, Math.min(width, shareOf(width, 0.55, 1, random)), 4, 2), SOFT)
}

/** A heading. */
export function heading(art: Drawing, { x, y, w }: Box, random: SeededRandom): void {
  art.add('major', roundRect(x, y, shareOf(w, 0.4, 0.7, random), 6, 3))
}

/** The button that ends a screen; at the left or at the right. */
export function button(art: Drawing, { x, y, w, h }: Box, random: SeededRandom): void {
  const width = Math.min(48, w * 0.6)
  art.add('minor', roundRect(random.chance(0.5) ? x : x + w - width, y + h - 12, width, 12, 2))
}
