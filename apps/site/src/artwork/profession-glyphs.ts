import { arcBand, circle, ellipse, frame, line, type Point, polygon, polyline, rect, ring, roundRect } from './paths.ts'
import { type NonEmpty, pickByHash, type SeededRandom } from './seeded-random.ts'

/** A family's sign inside the square from (8, 8) to (56, 56). */
type Glyph = (random: SeededRandom) => string

/** Code between brackets. */
const development: Glyph = (random) => {
  const slash = random.pick([6, 8, 10])
  return (
    polyline([20, 16, 10, 32, 20, 48], 5) +
    polyline([44, 16, 54, 32, 44, 48], 5) +
    polyline([32 + slash / 2, 14, 32 - slash / 2, 50], 5)
  )
}

/** Bars on a baseline. */
const data: Glyph = (random) => {
  const heights = random.pick<NonEmpty<number>>([
    [16, 24, 36],
    [28, 16, 36],
    [16, 36, 24],
    [36, 28, 16],
  ])
  return heights.map((height, k) => rect(12 + 15 * k, 48 - height, 10, height)).join('') + rect(8, 51, 48, 5)
}

/** Linked nodes. */
const infrastructure: Glyph = (random) => {
  const top: Point = [random.pick([24, 32, 40]), 15]
  const left: Point = [15, 48]
  const right: Point = [49, 48]
  return (
    line(...top, ...left, 4) +
    line(...top, ...right, 4) +
    line(...left, ...right, 4) +
    circle(...top, 9) +
    circle(...left, 9) +
    circle(...right, 9)
  )
}

/** A shield. */
const security: Glyph = (random) => {
  const outer = 'M32 8l20 7v15c0 13-8 21-20 26c-12-5-20-13-20-26v-15z'
  const inner = 'M32 14l-14 5v11c0 10 5 16 14 20c9-4 14-10 14-20v-11z'
  const emblem = random.pick(['half', 'cross', 'disc'])
  if (emblem === 'half') return `${outer}M32 14l-14 5v11c0 10 5 16 14 20z`
  return `${outer}${inner}${emblem === 'disc' ? circle(32, 31, 7) : rect(30, 22, 5, 18) + rect(23.5, 28.5, 18, 5)}`
}

/** A compass: finding the way. */
const product: Glyph = (random) => {
  const [x, y] = random.pick<Point>([
    [14, -14],
    [-14, -14],
    [0, -18],
  ])
  const needle = [32 + x, 32 + y, 32 - y / 3, 32 + x / 3, 32 - x, 32 - y, 32 + y / 3, 32 - x / 3]
  return ring(32, 32, 24, 5) + polygon(needle) + circle(32, 32, 3, 'hole')
}

/** The nib of a pen. */
const design: Glyph = (random) => {
  const waist = random.pick([14, 16])
  const nib = [32, 56, 32 - waist, 28, 32 - waist + 5, 20, 32 + waist - 5, 20, 32 + waist, 28]
  return polygon(nib) + circle(32, 32, 4, 'hole') + rect(31, 36, 2, 14, 'hole') + roundRect(20, 8, 24, 9, 2)
}

/** Blocks that rest on one another. */
const architecture: Glyph = (random) => {
  const top = random.pick([9, 20.5, 32])
  const low = [9, 32].map((x) => rect(x, 34, 21, 21)).join('')
  return low + frame({ x: top, y: 9, w: 21, h: 21 }, 0, 5)
}

/** A headset. */
const support: Glyph = (random) => {
  const boom = random.chance(0.5) ? polyline([49, 44, 47, 51, 38, 53], 4) : polyline([15, 44, 17, 51, 26, 53], 4)
  return arcBand(32, 32, 23, 5, 180, 360) + roundRect(8, 30, 12, 17, 4) + roundRect(44, 30, 12, 17, 4) + boom
}

/** A check in its frame. */
const quality: Glyph = (random) => {
  const outline = random.pick([
    ring(32, 32, 24, 5),
    frame({ x: 9, y: 9, w: 46, h: 46 }, 6, 5),
    ring(32, 32, 24, 3) + ring(32, 32, 19, 2),
  ])
  return outline + polyline([22, 33, 29, 40, 42, 25], 5)
}

/** A flag on its pole. */
const steering: Glyph = (random) => {
  const banner = random.pick<string>([
    'M19 12h34l-8 11 8 11h-34z',
    'M19 12q9-6 17 0t17 0v22q-9 6-17 0t-17 0z',
    'M19 12l35 12-35 12z',
  ])
  return roundRect(11, 8, 5, 48, 2) + banner + ellipse(14, 55, 7, 3)
}

const GLYPHS: Readonly<Record<string, Glyph>> = {
  development,
  data,
  infrastructure,
  security,
  product,
  design,
  architecture,
  support,
  quality,
  steering,
}
const ALL_GLYPHS: NonEmpty<Glyph> = [
  development,
  data,
  infrastructure,
  security,
  product,
  design,
  architecture,
  support,
  quality,
  steering,
]

/** Whether a family has a sign of its own. */
export function hasFamilyGlyph(family: string): boolean {
  return Object.hasOwn(GLYPHS, family)
}

/** The sign of a profession family; without a known family, one by the hash of the slug. */
export function familyGlyph(family: string | undefined, slug: string, random: SeededRandom): string {
  const known = family === undefined || !hasFamilyGlyph(family) ? undefined : GLYPHS[family]
  return (known ?? pickByHash(ALL_GLYPHS, slug))(random)
}
