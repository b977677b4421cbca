import { arcBand, circle, polyline, rect, ring, roundRect } from './paths.ts'
import { range } from './scene-inks.ts'
import { FAINT, type Screen, SOFT, shareOf, text } from './screen-parts.ts'

/** Something done. */
export const confirmation: Screen = (art, { x, y, w, h }, random) => {
  const cy = y + h / 2
  art.add('minor', ring(x + 10, cy, 10, 3) + polyline([x + 6, cy, x + 9, cy + 3, x + 14, cy - 3], 2.5))
  for (const dy of [-8, 0]) text(art, x + 26, cy + dy, w - 26, random)
}

/** A small chart. */
export const spark: Screen = (art, { x, y, w, h }, random) => {
  for (const k of range(w / 8)) {
    const height = Math.min(h - 4, random.step(4, 8 + 4 * k, 4))
    art.add('major', rect(x + 8 * k, y + h - height, 5, height), k % 2 === 0 ? 1 : SOFT)
  }
}

/** A share of a whole. */
export const gauge: Screen = (art, { x, y, w, h }, random) => {
  const r = Math.min(w, h) / 2
  const to = random.step(30, 240, 15)
  art.add('major', arcBand(x + r, y + r, r, 5, to + 8, 262), FAINT)
  art.add('minor', arcBand(x + r, y + r, r, 5, -90, to))
  if (w > h + 16) for (const dy of [-6, 4]) text(art, x + 2 * r + 8, y + r + dy, w - 2 * r - 8, random)
}

/** Choices, some made. */
export const switches: Screen = (art, { x, y, w, h }, random) => {
  for (const row of range(h / 14)) {
    const on = row === 0 || random.chance(0.5)
    const top = y + 14 * row + 1
    art.add('major', roundRect(x, top, 18, 10, 5) + circle(x + (on ? 13 : 5), top + 5, 3, 'hole'), on ? 1 : SOFT)
    text(art, x + 24, top + 3, w - 24, random)
  }
}

/** One figure and what it counts. */
export const figure: Screen = (art, { x, y, w, h }, random) => {
  art.add('major', roundRect(x, y + h / 2 - 12, shareOf(w, 0.5, 0.8, random), 12, 2))
  text(art, x, y + h / 2 + 6, w, random)
}

/** A person's entry: a round and two lines. */
export const entry: Screen = (art, { x, y, w, h }, random) => {
  art.add('major', circle(x + 9, y + h / 2, 9), SOFT)
  art.add('major', roundRect(x + 24, y + h / 2 - 7, shareOf(w - 28, 0.5, 0.9, random), 5, 2))
  text(art, x + 24, y + h / 2 + 3, w - 24, random)
}
