import { motifOf, motifTile, TILE } from './motifs.ts'
import { type Box, pie, rect, roundRect } from './paths.ts'
import { contentOf, drawDevice, RADIUS } from './project-devices.ts'
import { type Placed, pickLayout } from './project-layouts.ts'
import { pickScreen } from './project-screens.ts'
import type { Screen } from './screen-parts.ts'
import { type SeededRandom, seededRandom } from './seeded-random.ts'
import { Drawing, type Size } from './svg.ts'

export const PROJECT_SIZE: Size = { width: 320, height: 180 }

/** The trame takes what the devices leave of this many characters. */
const FILE_BUDGET = 3200

/** Below this many tiles a trame looks like a stain. */
const FEWEST_TILES = 3

/** A project's picture: devices that show a service, over a trame of its ministry's motif. */
export function drawProject(slug: string, ministrySlug: string): Drawing {
  const random = seededRandom(`project/${slug}`)
  const art = new Drawing()
  const layout = pickLayout(random)
  art.add('decorative', rect(0, 0, PROJECT_SIZE.width, PROJECT_SIZE.height, 'hole'))
  if (random.chance(0.5)) drawDesk(art, layout, random)
  const corner = drawCorner(art, layout, random)
  const taken: Screen[] = []
  for (const { device, box } of layout) {
    const screen = pickScreen(device, taken, random)
    taken.push(screen)
    drawDevice(art, device, box, random)
    screen(art, contentOf(device, box), random)
  }
  drawTrame(art, ministrySlug, [...layout.map(({ box }) => box), ...corner], random)
  return art
}

/** A band along the bottom, behind the devices: a table they stand on. */
function drawDesk(art: Drawing, layout: readonly Placed[], random: SeededRandom): void {
  const top = random.step(112, 144, 8)
  const hidden = layout.map(({ device, box }) => hiddenPart(box, top, RADIUS[device]))
  art.add('major', rect(0, top, PROJECT_SIZE.width, PROJECT_SIZE.height - top) + hidden.join(''), 0.12)
}

/** The part of a device below a height, as a hole with the device's round corners. */
function hiddenPart({ x, y, w, h }: Box, top: number, r: number): string {
  if (y >= top) return roundRect(x, y, w, h, r, 'hole')
  if (y + h <= top) return ''
  const down = Math.max(0, y + h - top - r)
  return `M${x} ${top}v${down}a${r} ${r} 0 0 0 ${r} ${r}h${w - 2 * r}a${r} ${r} 0 0 0 ${r}-${r}v-${down}z`
}

/** Puts a quarter disc in a free corner of the panel, and says what it covers. */
function drawCorner(art: Drawing, layout: readonly Placed[], random: SeededRandom): Box[] {
  const r = random.pick([32, 64, 64])
  const from = random.pick([0, 90])
  const cx = from === 0 ? 0 : PROJECT_SIZE.width
  const covered: Box = { x: from === 0 ? 0 : cx - r, y: 0, w: r, h: r }
  if (layout.some(({ box }) => overlap(box, covered, 4))) return []
  const accent = random.chance(0.5)
  art.add(accent ? 'minor' : 'major', pie(cx, 0, r, from, from + 90), accent ? 1 : random.pick([1, 0.3]))
  return [covered]
}

function overlap(a: Box, b: Box, margin: number): boolean {
  const across = a.x - margin < b.x + b.w && b.x < a.x + a.w + margin
  return across && a.y - margin < b.y + b.h && b.y < a.y + a.h + margin
}

/** Carves the ministry's motif out of the panel around a focus, as far as nothing stands there and the file stays small. */
function drawTrame(art: Drawing, ministrySlug: string, obstacles: readonly Box[], random: SeededRandom): void {
  const motif = motifOf(ministrySlug)
  let room = FILE_BUDGET - art.toFile(PROJECT_SIZE).length
  const places = freeTiles(obstacles, random)
  if (places.length < FEWEST_TILES) return
  for (const { x, y, odd } of places) {
    const tile = motifTile(motif, x, y, random, odd)
    room -= tile.length
    if (room < 0) return
    art.add('decorative', tile)
  }
}

interface TilePlace {
  x: number
  y: number
  odd: boolean
  rank: number
}

/** The tiles that touch nothing, those near a random focus on the edge first. */
function freeTiles(obstacles: readonly Box[], random: SeededRandom): TilePlace[] {
  const focusX = random.pick([0, 160, 320])
  const focusY = random.pick([0, 180])
  const places: TilePlace[] = []
  for (let row = 0; row < 6; row += 1) {
    for (let column = 0; column < PROJECT_SIZE.width / TILE; column += 1) {
      const [x, y] = [column * TILE, row * TILE - 6]
      const rank = Math.hypot(x + TILE / 2 - focusX, y + TILE / 2 - focusY) + random.integer(0, 24)
      if (obstacles.some((box) => overlap(box, { x, y, w: TILE, h: TILE }, 2))) continue
      places.push({ x, y, odd: (row + column) % 2 === 1, rank })
    }
  }
  return places.sort((a, b) => a.rank - b.rank)
}
