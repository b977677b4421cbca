import { arcBand, circle, ellipse, type Point, pie, polar, polygon, rect, ring, roundRect, waveBand } from './paths.ts'
import { type NonEmpty, pickByHash, type SeededRandom } from './seeded-random.ts'

/** The abstract subjects that stand for ministries: one large scene and one small tile each. */
export const MOTIFS = [
  'weave',
  'honeycomb',
  'balance',
  'columns',
  'shelves',
  'spiral',
  'petals',
  'contours',
  'chevrons',
  'furrows',
  'mosaic',
  'graticule',
  'parcels',
  'waves',
  'lanes',
] as const satisfies NonEmpty<string>
export type Motif = (typeof MOTIFS)[number]

const MOTIF_OF_MINISTRY: ReadonlyMap<string, Motif> = new Map<string, Motif>([
  ['services-premier-ministre', 'weave'],
  ['interieur', 'honeycomb'],
  ['justice', 'balance'],
  ['economie-finances', 'columns'],
  ['education-nationale', 'shelves'],
  ['enseignement-superieur-recherche', 'spiral'],
  ['ministeres-sociaux', 'petals'],
  ['transition-ecologique', 'contours'],
  ['armees', 'chevrons'],
  ['agriculture', 'furrows'],
  ['culture', 'mosaic'],
  ['affaires-etrangeres', 'graticule'],
  ['amenagement-territoires', 'parcels'],
  ['outre-mer', 'waves'],
  ['sports-jeunesse', 'lanes'],
])

/** The motif of a ministry; a ministry unknown to the table gets one by the hash of its slug. */
export function motifOf(ministrySlug: string): Motif {
  return MOTIF_OF_MINISTRY.get(ministrySlug) ?? pickByHash(MOTIFS, ministrySlug)
}

/** The side of a trame tile. */
export const TILE = 32

type Tile = (x: number, y: number, random: SeededRandom, odd: boolean) => string

const QUARTERS: NonEmpty<number> = [0, 90, 180, 270]

/** The corner of a tile that a quarter turn from `degrees` opens from. */
function cornerOf(x: number, y: number, degrees: number): Point {
  return [degrees === 0 || degrees === 270 ? x : x + TILE, degrees < 180 ? y : y + TILE]
}

const weave: Tile = (x, y, _random, odd) =>
  [4, 14, 24].map((at) => (odd ? rect(x + at, y + 2, 4, 28) : rect(x + 2, y + at, 28, 4))).join('')

const honeycomb: Tile = (x, y, random, odd) => {
  const [cx, cy] = [x + 16, y + (odd ? 20 : 12)]
  const hexagon = (r: number): number[] => [0, 60, 120, 180, 240, 300].flatMap((turn) => polar(cx, cy, r, turn + 30))
  return polygon(hexagon(15)) + (random.chance(0.6) ? polygon(hexagon(10), 'hole') : '')
}

const balance: Tile = (x, y, random, odd) => {
  const height = random.step(8, 24, 4)
  return [4, 14, 24].map((at, k) => rect(x + at, y + (odd ? 4 : 28 - (k === 1 ? 24 : height)), 4, k === 1 ? 24 : height)).join('')
}

const columns: Tile = (x, y, random) => {
  const count = random.integer(1, 4)
  return Array.from({ length: count }, (_, k) => roundRect(x + 4, y + 24 - 7 * k, 24, 5, 2)).join('')
}

const shelves: Tile = (x, y, random) =>
  rect(x, y + 29, 32, 2) +
  [2, 10, 19, 25]
    .map((at, k) => {
      const height = random.step(12, 24, 4)
      return rect(x + at, y + 28 - height, k === 1 ? 7 : 4, height)
    })
    .join('')

const spiral: Tile = (x, y, random) =>
  [8, 24].flatMap((dy) => [8, 24].map((dx) => circle(x + dx, y + dy, random.integer(2, 6)))).join('')

const petals: Tile = (x, y, _random, odd) => {
  const [left, right] = odd ? [x + 2, x + 30] : [x + 30, x + 2]
  return `M${left} ${y + 2}A28 28 0 0 1 ${right} ${y + 30}A28 28 0 0 1 ${left} ${y + 2}z`
}

const contours: Tile = (x, y, random) => {
  const from = random.pick(QUARTERS)
  const [near, far] = [cornerOf(x, y, from), cornerOf(x, y, (from + 180) % 360)]
  return [near, far]
    .map(([cx, cy], k) => {
      const start = (from + 180 * k) % 360
      return arcBand(cx, cy, 18, 4, start, start + 90) + (k === 0 ? arcBand(cx, cy, 9, 4, start, start + 90) : '')
    })
    .join('')
}

const chevrons: Tile = (x, y, _random, odd) =>
  [0, 12]
    .map((at) => {
      const [tip, base] = odd ? [x + 16 + at, x + 4 + at] : [x + 4 + at, x + 16 + at]
      return polygon([base, y + 2, base + 6, y + 2, tip + 6, y + 16, base + 6, y + 30, base, y + 30, tip, y + 16])
    })
    .join('')

const furrows: Tile = (x, y, random) => {
  const steep = random.pick([-8, 8])
  return [2, 10, 18, 26].map((at) => `M${x + at} ${y + 2}h4q${steep} 14 0 28h-4q${steep}-14 0-28z`).join('')
}

const mosaic: Tile = (x, y, random) => {
  const from = random.pick(QUARTERS)
  const shape = random.integer(0, 3)
  if (shape === 0) return circle(x + 16, y + 16, 12)
  if (shape === 1) return polygon([0, 90, 180].flatMap((turn) => cornerOf(x, y, (from + turn) % 360)))
  return pie(...cornerOf(x, y, from), shape === 2 ? 30 : 20, from, from + 90)
}

const graticule: Tile = (x, y, random, odd) =>
  ellipse(x + 16, y + 16, 15, odd ? 15 : 6) +
  ellipse(x + 16, y + 16, 12, odd ? 12 : 3, 0, 'hole') +
  circle(x + 16, y + 16, random.integer(1, 2))

const parcels: Tile = (x, y, random) => {
  const split = random.step(8, 20, 4)
  const across =
    rect(x + 2, y + 2, split - 2, 28) + rect(x + split + 4, y + 2, 26 - split, 12) + rect(x + split + 4, y + 18, 26 - split, 12)
  const down =
    rect(x + 2, y + 2, 28, split - 2) + rect(x + 2, y + split + 4, 12, 26 - split) + rect(x + 18, y + split + 4, 12, 26 - split)
  return random.chance(0.5) ? across : down
}

const waves: Tile = (x, y, random) => [8, 19, 30].map((at) => waveBand(x, y + at - 2, TILE, 1, 3, random.pick([2, 4]))).join('')

const lanes: Tile = (x, y, random) => {
  const from = random.pick(QUARTERS)
  const [cx, cy] = cornerOf(x, y, from)
  if (random.chance(0.25)) return ring(x + 16, y + 16, 12, 4)
  return [30, 21, 12].map((r) => arcBand(cx, cy, r, 4, from, from + 90)).join('')
}

const TILES: Readonly<Record<Motif, Tile>> = {
  weave,
  honeycomb,
  balance,
  columns,
  shelves,
  spiral,
  petals,
  contours,
  chevrons,
  furrows,
  mosaic,
  graticule,
  parcels,
  waves,
  lanes,
}

/** One tile of a motif as clockwise path data. */
export function motifTile(motif: Motif, x: number, y: number, random: SeededRandom, odd: boolean): string {
  return TILES[motif](x, y, random, odd)
}
