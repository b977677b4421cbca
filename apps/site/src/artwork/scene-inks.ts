import type { NonEmpty, SeededRandom } from './seeded-random.ts'
import type { Drawing, Layer } from './svg.ts'

/** Draws a motif over the whole 320 × 240 panel. */
export type Scene = (art: Drawing, random: SeededRandom) => void

/** A layer with its tint. */
type Ink = readonly [layer: Layer, opacity: number]

export const DARK: Ink = ['major', 1]
export const MEDIUM: Ink = ['major', 0.5]
export const SOFT: Ink = ['major', 0.25]
export const FAINT: Ink = ['major', 0.12]
export const ACCENT: Ink = ['minor', 1]
export const INKS: NonEmpty<Ink> = [DARK, MEDIUM, SOFT, SOFT, ACCENT]

/** Adds path data in an ink. */
export function draw(art: Drawing, [layer, opacity]: Ink, d: string): void {
  art.add(layer, d, opacity)
}

/** The whole numbers from 0, as many as asked; none for a negative count. */
export function range(count: number): number[] {
  return Array.from({ length: Math.max(Math.floor(count), 0) }, (_, index) => index)
}
