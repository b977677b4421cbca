import { motifOf, motifTile, TILE } from './motifs.ts'
import { type Box, circle, frame, pie, polygon, rect, roundRect } from './paths.ts'
import { SCREENS } from './project-screens.ts'
import { type NonEmpty, type SeededRandom, seededRandom } from './seeded-random.ts'
import { Drawing, type Size } from './svg.ts'

export const PROJECT_SIZE: Size = { width: 320, height: 180 }

type Device = 'window' | 'tablet' | 'phone' | 'sheet'

interface Placed {
  device: Device
  box: Box
}

/** What stands on the panel; the first device is the main one. */
type Layout = readonly Placed[]

function placed(device: Device, x: number, y: number, w: number, h: number): Placed {
  return { device, box: { x, y, w, h } }
}

const LAYOUTS: NonEmpty<(random: SeededRandom) => Layout> = [
  (random) => [placed('window', random.pick([24, 32, 104, 112]), 24, 184, 132)],
  () => [placed('window', 48, 24, 224, 132)],
  () => [placed('window', 24, 20, 184, 140), placed('phone', 224, 32, 72, 136)],
  () => [placed('phone', 24, 16, 76, 140), placed('window', 116, 32, 180, 124)],
  (random) => [placed('phone', random.pick([56, 112, 184]), 16, 80, 148)],
  () => [placed('phone', 72, 12, 76, 144), placed('phone', 172, 28, 76, 144)],
  (random) => [placed('sheet', random.pick([48, 96, 152]), 12, 112, 156)],
  () => [placed('sheet', 32, 16, 108, 148), placed('window', 156, 40, 140, 116)],
  (random) => [placed('tablet', random.pick([40, 80, 120]), 20, 168, 140)],
  () => [placed('tablet', 20, 24, 168, 128), placed('sheet', 204, 24, 92, 136)],
]

/** A project's picture: devices that show a service, over a trame of its ministry's motif. */
export function drawProject(slug: string, ministrySlug: string): Drawing {
  const random = seededRandom(`project/${slug}`)
  const art = new Drawing()
  const layout = random.pick(LAYOUTS)(random)
  art.add('decorative', rect(0, 0, PROJECT_SIZE.width, PROJECT_SIZE.height, 'hole'))
  const corner = drawCorner(art, layout, random)
  drawTrame(art, ministrySlug, [...layout.map(({ box }) => box), ...corner], seededRandom(`trame/${ministrySlug}/${slug}`))
  let previous = -1
  for (const { device, box } of layout) {
    const [chosen, screen] = pickScreen(random, previous)
    previous = chosen
    SCREENS_BY_DEVICE[device](art, box, random)
    screen(art, contentOf(device, box), random)
  }
  return art
}

/** Draws a screen that differs from its neighbour's. */
function pickScreen(random: SeededRandom, previous: number): [index: number, screen: (typeof SCREENS)[0]] {
  const drawn = random.integer(0, SCREENS.length - 1)
  const index = drawn === previous ? (drawn + 1) % SCREENS.length : drawn
  return [index, SCREENS[index] ?? SCREENS[0]]
}

/** The part of a device that shows something. */
function contentOf(device: Device, { x, y, w, h }: Box): Box {
  if (device === 'window') return { x: x + 12, y: y + 26, w: w - 24, h: h - 38 }
  if (device === 'sheet') return { x: x + 14, y: y + 16, w: w - 28, h: h - 32 }
  if (device === 'tablet') return { x: x + 18, y: y + 16, w: w - 36, h: h - 32 }
  return { x: x + 10, y: y + 22, w: w - 20, h: h - 40 }
}

/** Cuts the device out of the panel, so that the page shows through as its paper, and adds its shadow. */
function cutOut(art: Drawing, box: Box, radius: number): void {
  const { x, y, w, h } = box
  art.add('decorative', roundRect(x, y, w, h, radius))
  const outside = `M${x + w} ${y + 12}h6v${h - 6 - radius}a${radius} ${radius} 0 0 1-${radius} ${radius}H${x + 12}v-6`
  art.add('major', `${outside}h${w - 12 - radius}a${radius} ${radius} 0 0 0 ${radius}-${radius}z`, 0.2)
}

type DrawDevice = (art: Drawing, box: Box, random: SeededRandom) => void

const drawWindow: DrawDevice = (art, box, random) => {
  const { x, y, w } = box
  cutOut(art, box, 4)
  art.add('major', frame(box, 4, 3))
  if (random.chance(0.5)) {
    art.add('major', rect(x + 3, y + 3, w - 6, 12))
    art.add('major', [10, 18, 26].map((dx) => circle(x + dx, y + 8, 2, 'hole')).join(''))
    return
  }
  art.add('major', rect(x + 3, y + 15, w - 6, 2) + [10, 18].map((dx) => circle(x + dx, y + 9, 2.5)).join(''))
  art.add('minor', circle(x + w - 10, y + 9, 2.5))
}

const drawPhone: DrawDevice = (art, box, random) => {
  const { x, y, w, h } = box
  cutOut(art, box, 12)
  art.add('major', frame(box, 12, 4))
  art.add('major', random.chance(0.5) ? roundRect(x + w / 2 - 10, y + 9, 20, 4, 2) : circle(x + w / 2, y + 11, 3))
  art.add('major', roundRect(x + w / 2 - 14, y + h - 10, 28, 3, 1))
}

const drawTablet: DrawDevice = (art, box) => {
  cutOut(art, box, 12)
  art.add('major', frame(box, 12, 8))
}

const drawSheet: DrawDevice = (art, { x, y, w, h }) => {
  const outline: [number, number][] = [
    [x, y],
    [x + w - 20, y],
    [x + w, y + 20],
    [x + w, y + h],
    [x, y + h],
  ]
  const inner: [number, number][] = [
    [x + 3, y + 3],
    [x + w - 21, y + 3],
    [x + w - 3, y + 21],
    [x + w - 3, y + h - 3],
    [x + 3, y + h - 3],
  ]
  art.add('decorative', polygon(outline))
  art.add(
    'major',
    polygon(outline) +
      polygon(inner, 'hole') +
      polygon([
        [x + w - 20, y],
        [x + w, y + 20],
        [x + w - 20, y + 20],
      ]),
  )
  art.add('major', rect(x + 6, y + h, w, 6) + rect(x + w, y + 26, 6, h - 26), 0.2)
}

const SCREENS_BY_DEVICE: Readonly<Record<Device, DrawDevice>> = {
  window: drawWindow,
  phone: drawPhone,
  tablet: drawTablet,
  sheet: drawSheet,
}

/** Puts a quarter disc in a free corner of the panel, and says what it covers. */
function drawCorner(art: Drawing, layout: Layout, random: SeededRandom): Box[] {
  const r = random.pick([32, 64, 64])
  const from = random.pick([0, 90, 180, 270])
  const [cx, cy] = [from === 0 || from === 270 ? 0 : PROJECT_SIZE.width, from < 180 ? 0 : PROJECT_SIZE.height]
  const covered = { x: cx === 0 ? 0 : cx - r, y: cy === 0 ? 0 : cy - r, w: r, h: r }
  if (layout.some(({ box }) => overlap(box, covered, 4))) return []
  art.add(random.chance(0.5) ? 'minor' : 'major', pie(cx, cy, r, from, from + 90), random.pick([1, 1, 0.3]))
  return [covered]
}

function overlap(a: Box, b: Box, margin: number): boolean {
  const across = a.x - margin < b.x + b.w && b.x < a.x + a.w + margin
  return across && a.y - margin < b.y + b.h && b.y < a.y + a.h + margin
}

/** Carves the ministry's motif out of the panel wherever nothing stands; the gaps between tiles are the slug's own. */
function drawTrame(art: Drawing, ministrySlug: string, obstacles: readonly Box[], random: SeededRandom): void {
  const motif = motifOf(ministrySlug)
  const density = 0.55 + 0.4 * random.next()
  for (let row = 0; row < 6; row += 1) {
    for (let column = 0; column < PROJECT_SIZE.width / TILE; column += 1) {
      const tile: Box = { x: column * TILE, y: row * TILE - 6, w: TILE, h: TILE }
      const kept = random.chance(density)
      if (!kept || obstacles.some((box) => overlap(box, tile, 6))) continue
      art.add('decorative', motifTile(motif, tile.x, tile.y, random, (row + column) % 2 === 1))
    }
  }
}
