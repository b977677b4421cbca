import { circle, frame, polygon, polyline, rect, ring, roundRect } from './paths.ts'
import { range } from './scene-inks.ts'
import { button, FAINT, heading, type Screen, SOFT, shareOf, text } from './screen-parts.ts'

export const form: Screen = (art, box, random) => {
  const { x, y, w, h } = box
  heading(art, box, random)
  const columns = w > 120 && random.chance(0.5) ? 2 : 1
  const width = (w - 8 * (columns - 1)) / columns
  for (const row of range((h - 32) / 24)) {
    for (const column of range(columns)) {
      const left = x + column * (width + 8)
      text(art, left, y + 14 + 24 * row, width * 0.6, random)
      art.add('major', frame({ x: left, y: y + 21 + 24 * row, w: width, h: 12 }, 2, 2))
    }
  }
  button(art, box, random)
}

export const list: Screen = (art, box, random) => {
  const { x, y, w, h } = box
  heading(art, box, random)
  const done = random.integer(1, 4)
  const square = random.chance(0.5)
  for (const row of range((h - 12) / 20)) {
    const top = y + 16 + 20 * row
    if (row < done) art.add('minor', square ? roundRect(x, top, 12, 12, 2) : circle(x + 6, top + 6, 6))
    else art.add('major', square ? frame({ x, y: top, w: 12, h: 12 }, 2, 2) : ring(x + 6, top + 6, 6, 2))
    text(art, x + 18, top + 1, w - 18, random)
    if (w > 100) text(art, x + 18, top + 8, (w - 18) * 0.6, random)
  }
}

export const conversation: Screen = (art, { x, y, w, h }, random) => {
  const firstRight = random.integer(0, 1)
  for (const row of range((h + 4) / 32)) {
    const [width, top] = [Math.min(w - 8, shareOf(w, 0.5, 0.8, random)), y + 32 * row]
    const right = (row + firstRight) % 2 === 1
    const left = right ? x + w - width : x
    const tip = right ? x + w - 4 : x + 4
    const tail = polygon([tip, top + 23, tip + (right ? -8 : 8), top + 23, tip, top + 29])
    art.add(right ? 'minor' : 'major', roundRect(left, top, width, 24, 4) + tail, right ? 1 : 0.2)
    if (!right) for (const dy of [7, 14]) text(art, left + 6, top + dy, width - 12, random)
  }
}

export const document: Screen = (art, box, random) => {
  const { x, y, w, h } = box
  heading(art, box, random)
  const gap = random.integer(2, 4)
  for (const row of range((h - 44) / 8)) if (row !== gap) text(art, x, y + 16 + 8 * row, w, random)
  const atLeft = random.chance(0.5)
  const [sealX, from] = atLeft ? [x + 12, x + w - 38] : [x + w - 12, x]
  art.add('minor', ring(sealX, y + h - 12, 12, 3) + circle(sealX, y + h - 12, 5))
  const signature = [0, -6, 7, -19, 9, -4, 16, -13, 19, -4, 25, -9, 28, -4, 36, -6]
  art.add(
    'major',
    polyline(
      signature.map((value, index) => value + (index % 2 === 0 ? from : y + h)),
      1.5,
    ),
  )
}

export const steps: Screen = (art, box, random) => {
  const { x, y, w, h } = box
  const count = w > 100 ? 4 : 3
  const current = random.integer(1, count - 1)
  const pitch = (w - 16) / (count - 1)
  for (const k of range(count)) {
    const [cx, cy] = [x + 8 + pitch * k, y + 8]
    art.add(k === current ? 'minor' : 'major', k > current ? ring(cx, cy, 7, 2) : circle(cx, cy, k === current ? 8 : 6))
    if (k > 0 && pitch > 24) art.add('major', rect(cx + 10 - pitch, y + 7, pitch - 20, 2), SOFT)
  }
  for (const row of range((h - 48) / 10)) text(art, x, y + 28 + 10 * row, w, random)
  button(art, box, random)
}

export const table: Screen = (art, { x, y, w, h }, random) => {
  const columns = w > 100 ? 4 : 2
  const pitch = w / columns
  const marked = random.integer(1, 3)
  art.add('major', rect(x, y, w, 12))
  for (const row of range((h - 14) / 14)) {
    const top = y + 14 + 14 * row
    const filled = row === marked ? columns - 1 : columns
    if (row % 2 === 0) art.add('major', rect(x, top, pitch * filled, 12), FAINT)
    for (const column of range(filled)) text(art, x + pitch * column + 4, top + 4, pitch - 10, random)
    if (row === marked) art.add('minor', roundRect(x + pitch * filled + 3, top + 1, pitch - 6, 10, 5))
  }
}

export const search: Screen = (art, { x, y, w, h }, random) => {
  art.add('major', frame({ x, y, w: w - 20, h: 16 }, 8, 2))
  art.add('minor', circle(x + w - 8, y + 8, 8))
  text(art, x + 8, y + 6, w - 40, random)
  for (const row of range((h - 16) / 24)) {
    const top = y + 26 + 24 * row
    art.add('major', roundRect(x, top, shareOf(w, 0.3, 0.6, random), 5, 2))
    text(art, x, top + 9, w, random)
  }
}

export const board: Screen = (art, { x, y, w, h }, random) => {
  const pitch = (w + 8) / 3
  const accent = random.integer(0, 2)
  for (const column of range(3)) {
    const left = x + pitch * column
    art.add('major', rect(left, y, pitch - 8, 4))
    for (const row of range(random.integer(2, Math.floor((h - 8) / 24)))) {
      const here = column === accent && row === 0
      const tint = row % 2 === 0 ? 0.2 : SOFT
      art.add(here ? 'minor' : 'major', roundRect(left, y + 10 + 24 * row, pitch - 8, 20, 2), here ? 1 : tint)
    }
  }
}
