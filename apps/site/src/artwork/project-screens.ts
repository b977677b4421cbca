import { arcBand, type Box, circle, frame, line, type Point, polygon, polyline, rect, ring, roundRect } from './paths.ts'
import type { NonEmpty, SeededRandom } from './seeded-random.ts'
import type { Drawing } from './svg.ts'

/** Draws what a window or a phone shows, inside the given box. */
export type Screen = (art: Drawing, box: Box, random: SeededRandom) => void

const FAINT = 0.14
const SOFT = 0.35

function range(count: number): number[] {
  return Array.from({ length: Math.max(count, 0) }, (_, index) => index)
}

/** A line of text of a random length. */
function text(art: Drawing, x: number, y: number, width: number, random: SeededRandom): void {
  art.add('major', roundRect(x, y, Math.max(8, width * (0.55 + 0.45 * random.next())), 4, 2), SOFT)
}

/** A heading. */
function heading(art: Drawing, { x, y, w }: Box, random: SeededRandom): void {
  art.add('major', roundRect(x, y, w * (0.4 + 0.3 * random.next()), 6, 3))
}

/** The button that ends a screen; at the left or at the right. */
function button(art: Drawing, { x, y, w, h }: Box, random: SeededRandom): void {
  const width = Math.min(48, w * 0.6)
  art.add('minor', roundRect(random.chance(0.5) ? x : x + w - width, y + h - 12, width, 12, 2))
}

const form: Screen = (art, box, random) => {
  const { x, y, w, h } = box
  heading(art, box, random)
  const columns = w > 120 && random.chance(0.5) ? 2 : 1
  const width = (w - 8 * (columns - 1)) / columns
  range(Math.floor((h - 32) / 24)).forEach((row) => {
    range(columns).forEach((column) => {
      const left = x + column * (width + 8)
      text(art, left, y + 14 + 24 * row, width * 0.6, random)
      art.add('major', frame({ x: left, y: y + 21 + 24 * row, w: width, h: 12 }, 2, 2))
    })
  })
  button(art, box, random)
}

const map: Screen = (art, { x, y, w, h }, random) => {
  const [road, street] = [x + random.step(24, w - 32, 8), y + random.step(24, h - 32, 8)]
  art.add('major', rect(x, y, road - x - 3, street - y - 3) + rect(road + 3, y, x + w - road - 3, street - y - 3), FAINT)
  art.add('major', rect(x, street + 3, road - x - 3, y + h - street - 3), 0.25)
  art.add('major', rect(road + 3, street + 3, x + w - road - 3, y + h - street - 3), FAINT)
  const stops: Point[] = [
    [x + 8, y + h - 8],
    [road, y + h - 8],
    [road, street],
    [x + w - 12, street],
    [x + w - 12, y + 24],
  ]
  art.add('minor', polyline(random.chance(0.5) ? stops : stops.slice(1), 4))
  pin(art, x + w - 12, y + 24)
  range(3).forEach(() => art.add('major', circle(x + random.step(8, w - 32, 4), y + random.step(8, h - 16, 4), 3)))
}

/** A map pin whose tip is at a point. */
function pin(art: Drawing, x: number, y: number): void {
  art.add('major', `M${x} ${y}l-8-12a9 9 0 1 1 16 0z${circle(x, y - 16, 3, 'hole')}`)
}

const bars: Screen = (art, box, random) => {
  const { x, y, w, h } = box
  heading(art, box, random)
  const count = Math.floor(w / 16)
  const best = random.integer(1, count - 1)
  range(count).forEach((k) => {
    const height = k === best ? h - 24 : random.step(12, h - 32, 4)
    art.add(
      k === best ? 'minor' : 'major',
      rect(x + 16 * k + 2, y + h - 4 - height, 10, height),
      k === best || k % 2 === 0 ? 1 : SOFT,
    )
  })
  art.add('major', rect(x, y + h - 2, w, 2))
}

const curve: Screen = (art, box, random) => {
  const { x, y, w, h } = box
  heading(art, box, random)
  const count = Math.max(4, Math.floor(w / 24))
  const points = range(count).map(
    (k): Point => [
      x + 3 + ((w - 6) * k) / (count - 1),
      y + 20 + (h - 32) * (0.9 - (0.7 * k) / count) * (0.5 + 0.5 * random.next()),
    ],
  )
  art.add('major', polygon([[x + 3, y + h], ...points, [x + w - 3, y + h]]), FAINT)
  art.add('major', polyline(points, 3))
  for (const dy of [0.4, 0.7]) art.add('major', rect(x, y + h * dy, w, 1), SOFT)
  const [lastX, lastY] = points.at(-1) ?? [x, y]
  art.add('minor', circle(lastX - 1, lastY, 6))
}

const list: Screen = (art, box, random) => {
  const { x, y, w, h } = box
  heading(art, box, random)
  const done = random.integer(1, 4)
  const square = random.chance(0.5)
  range(Math.floor((h - 12) / 20)).forEach((row) => {
    const top = y + 16 + 20 * row
    const bullet = square ? frame({ x, y: top, w: 12, h: 12 }, 2, 2) : ring(x + 6, top + 6, 6, 2)
    art.add('major', row < done ? '' : bullet)
    if (row < done) art.add('minor', square ? roundRect(x, top, 12, 12, 2) : circle(x + 6, top + 6, 6))
    text(art, x + 18, top + 1, w - 18, random)
    if (w > 100) text(art, x + 18, top + 8, (w - 18) * 0.6, random)
  })
}

const conversation: Screen = (art, { x, y, w, h }, random) => {
  const firstRight = random.integer(0, 1)
  range(Math.floor(h / 32)).forEach((row) => {
    const width = Math.min(w - 8, w * (0.5 + 0.3 * random.next()))
    const right = (row + firstRight) % 2 === 1
    const left = right ? x + w - width : x
    const tail: Point[] = right
      ? [
          [x + w - 12, y + 32 * row + 22],
          [x + w - 4, y + 32 * row + 22],
          [x + w - 4, y + 32 * row + 29],
        ]
      : [
          [x + 4, y + 32 * row + 22],
          [x + 12, y + 32 * row + 22],
          [x + 4, y + 32 * row + 29],
        ]
    art.add(right ? 'minor' : 'major', roundRect(left, y + 32 * row, width, 24, 4) + polygon(tail), right ? 1 : 0.2)
    if (!right) for (const dy of [7, 14]) text(art, left + 6, y + 32 * row + dy, width - 12, random)
  })
}

const calendar: Screen = (art, box, random) => {
  const { x, y, w, h } = box
  heading(art, box, random)
  const columns = w > 100 ? 7 : 4
  const pitch = w / columns
  const rows = Math.floor((h - 14) / 16)
  const chosen = random.integer(1, rows * columns - 2)
  range(rows * columns).forEach((index) => {
    const [left, top] = [x + pitch * (index % columns), y + 14 + 16 * Math.floor(index / columns)]
    const here = index === chosen || index === chosen + 1
    art.add(here ? 'minor' : 'major', rect(left, top, pitch - 4, 12), here ? 1 : random.chance(0.2) ? SOFT : FAINT)
  })
}

const document: Screen = (art, box, random) => {
  const { x, y, w, h } = box
  heading(art, box, random)
  const gap = random.integer(2, 4)
  const rows = Math.floor((h - 44) / 8)
  range(rows).forEach((row) => (row === gap ? undefined : text(art, x, y + 16 + 8 * row, w, random)))
  const sealX = random.chance(0.5) ? x + 12 : x + w - 12
  art.add('minor', ring(sealX, y + h - 12, 12, 3) + circle(sealX, y + h - 12, 5))
  const from = sealX > x + w / 2 ? x : x + w - 40
  art.add('major', `M${from} ${y + h - 8}q8-24 12-4t14-4t14 2v3q-8 6-14 2t-14 4t-12-3z`)
}

const share: Screen = (art, box, random) => {
  const { x, y, w, h } = box
  heading(art, box, random)
  const r = Math.min((h - 16) / 2, w > 100 ? w / 4 : w / 2)
  const [cx, cy] = [x + r, y + 14 + r]
  const [first, second] = [random.step(60, 160, 10), random.step(200, 300, 10)]
  art.add('minor', arcBand(cx, cy, r, r * 0.36, -90, first - 93))
  art.add('major', arcBand(cx, cy, r, r * 0.36, first - 90, second - 93))
  art.add('major', arcBand(cx, cy, r, r * 0.36, second - 90, 267), SOFT)
  const beside = w > 100
  range(beside ? 4 : Math.floor((h - 24 - 2 * r) / 12)).forEach((row) => {
    const [left, top] = beside ? [x + 2 * r + 16, y + 22 + 16 * row] : [x, y + 24 + 2 * r + 12 * row]
    art.add('major', rect(left, top, 6, 6), row % 2 === 0 ? 1 : SOFT)
    text(art, left + 12, top + 1, w - 12 - (left - x), random)
  })
}

const steps: Screen = (art, box, random) => {
  const { x, y, w, h } = box
  const count = w > 100 ? 4 : 3
  const current = random.integer(1, count - 1)
  const pitch = (w - 16) / (count - 1)
  art.add('major', rect(x + 8, y + 7, w - 16, 2), SOFT)
  range(count).forEach((k) => {
    const [cx, cy] = [x + 8 + pitch * k, y + 8]
    art.add(k === current ? 'minor' : 'major', k > current ? ring(cx, cy, 7, 2) : circle(cx, cy, k === current ? 8 : 6))
  })
  range(Math.floor((h - 48) / 10)).forEach((row) => text(art, x, y + 28 + 10 * row, w, random))
  button(art, box, random)
}

const table: Screen = (art, box, random) => {
  const { x, y, w, h } = box
  const columns = w > 100 ? 4 : 2
  const pitch = w / columns
  const marked = random.integer(1, 3)
  art.add('major', rect(x, y, w, 12))
  range(Math.floor((h - 14) / 14)).forEach((row) => {
    const top = y + 14 + 14 * row
    if (row % 2 === 0) art.add('major', rect(x, top, w, 12), FAINT)
    range(columns).forEach((column) => {
      if (row === marked && column === columns - 1) art.add('minor', roundRect(x + pitch * column + 3, top + 2, pitch - 6, 8, 4))
      else text(art, x + pitch * column + 4, top + 4, pitch - 10, random)
    })
  })
}

const search: Screen = (art, box, random) => {
  const { x, y, w, h } = box
  art.add('major', frame({ x, y, w, h: 16 }, 8, 2))
  art.add('minor', roundRect(x + w - 24, y, 24, 16, 8))
  text(art, x + 8, y + 6, w - 40, random)
  range(Math.floor((h - 20) / 24)).forEach((row) => {
    const top = y + 24 + 24 * row
    art.add('major', roundRect(x, top, w * (0.3 + 0.3 * random.next()), 5, 2))
    text(art, x, top + 9, w, random)
  })
}

const board: Screen = (art, { x, y, w, h }, random) => {
  const columns = w > 100 ? 3 : 2
  const pitch = (w + 8) / columns
  const accent = random.integer(0, columns - 1)
  range(columns).forEach((column) => {
    const left = x + pitch * column
    art.add('major', rect(left, y, pitch - 8, 4))
    range(random.integer(1, Math.floor((h - 8) / 24))).forEach((row) => {
      const here = column === accent && row === 0
      art.add(
        here ? 'minor' : 'major',
        roundRect(left, y + 10 + 24 * row, pitch - 8, 20, 2),
        here ? 1 : row % 2 === 0 ? 0.2 : SOFT,
      )
    })
  })
}

const network: Screen = (art, { x, y, w, h }, random) => {
  const hub: Point = [x + w / 2, y + h / 2]
  const around = range(6).map((k): Point => {
    const angle = ((60 * k + random.integer(-16, 16)) * Math.PI) / 180
    return [hub[0] + (w / 2 - 8) * Math.cos(angle), hub[1] + (h / 2 - 8) * Math.sin(angle)]
  })
  around.forEach((node, k) => {
    art.add('major', line(hub, node, 2) + line(node, around[(k + 1) % 6] ?? hub, 1.5), SOFT)
    art.add('major', random.chance(0.4) ? ring(...node, 7, 3) : circle(...node, random.pick([4, 6, 8])))
  })
  art.add('minor', circle(...hub, random.pick([10, 12, 14])))
}

const figures: Screen = (art, box, random) => {
  const { x, y, w, h } = box
  const columns = w > 100 ? 3 : 2
  const pitch = (w + 8) / columns
  range(columns).forEach((k) => {
    art.add('major', frame({ x: x + pitch * k, y, w: pitch - 8, h: 32 }, 2, 2))
    art.add(k === 0 ? 'minor' : 'major', roundRect(x + pitch * k + 6, y + 8, (pitch - 20) * (0.4 + 0.5 * random.next()), 8, 2))
    text(art, x + pitch * k + 6, y + 21, pitch - 20, random)
  })
  range(Math.floor((h - 40) / 12)).forEach((row) => {
    art.add('major', rect(x, y + 42 + 12 * row, w, 6), FAINT)
    art.add('major', rect(x, y + 42 + 12 * row, w * (0.2 + 0.7 * random.next()), 6))
  })
}

/** Everything a project can show. */
export const SCREENS: NonEmpty<Screen> = [
  form,
  map,
  bars,
  list,
  conversation,
  calendar,
  document,
  share,
  steps,
  table,
  search,
  board,
  network,
  figures,
  curve,
]
