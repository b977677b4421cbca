import {
  type Box,
  blob,
  circle,
  ellipse,
  frame,
  line,
  type Point,
  pie,
  polar,
  polygon,
  rect,
  ring,
  type Turn,
  waveBand,
} from './paths.ts'
import { ACCENT, DARK, draw, FAINT, INKS, MEDIUM, range, type Scene, SOFT } from './scene-inks.ts'
import type { SeededRandom } from './seeded-random.ts'
import type { Drawing } from './svg.ts'

/** Rows of books. */
export const shelves: Scene = (art, random) => {
  for (const base of [76, 156, 236]) {
    draw(art, DARK, rect(0, base, 320, 4))
    let x = random.step(0, 16, 8)
    while (x < 312) {
      const [width, height, lean] = [random.step(8, 24, 8), random.step(40, 64, 8), random.chance(0.15) ? 16 : 0]
      draw(art, random.pick(INKS), polygon([x, base, x + lean, base - height, x + lean + width, base - height, x + width, base]))
      x += width + lean + (random.chance(0.15) ? 32 : 4)
    }
  }
}

/** A relief in contour lines. */
export const contours: Scene = (art, random) => {
  const centre: Point = [random.step(96, 224, 8), random.step(88, 152, 8)]
  const radii = range(10).map(() => 80 + random.step(0, 56, 8))
  for (const [index, scale] of [2.2, 1.75, 1.4, 1.1, 0.85, 0.62, 0.4].entries()) {
    const thickness = 0.05 + 0.012 * (index % 3)
    const band = swellingCurve(centre, radii, scale) + swellingCurve(centre, radii, scale - thickness, 'hole')
    draw(art, index % 3 === 1 ? DARK : index < 2 ? SOFT : MEDIUM, band)
  }
  draw(art, ACCENT, swellingCurve(centre, radii, 0.2))
}

/** A closed curve around a centre, whose radius swells and shrinks. */
function swellingCurve([cx, cy]: Point, radii: readonly number[], scale: number, turn: Turn = 'clockwise'): string {
  const points = radii.map((r, k): Point => {
    const [x, y] = polar(0, 0, r * scale, (360 * k) / radii.length)
    return [Math.round(cx + 1.2 * x), Math.round(cy + y)]
  })
  return blob(points, turn)
}

/** Furrows that run to the horizon. */
export const furrows: Scene = (art, random) => {
  const atLeft = random.chance(0.5)
  const vanishing = atLeft ? random.step(176, 224, 16) : random.step(96, 144, 16)
  const sun = atLeft ? random.step(56, 96, 8) : random.step(224, 264, 8)
  draw(art, ACCENT, pie(sun, 88, random.pick([40, 48, 56]), 180, 360))
  draw(
    art,
    SOFT,
    atLeft ? `M${vanishing - 16} 88Q${vanishing + 40} 32 320 40V88z` : `M${vanishing + 16} 88Q${vanishing - 40} 32 0 40V88z`,
  )
  draw(art, FAINT, rect(0, 88, 320, 152))
  for (const k of range(5)) {
    const tree = atLeft ? 312 - 20 * k : 8 + 20 * k
    if (random.chance(0.7)) draw(art, DARK, pie(tree, 89, random.integer(5, 10), 180, 360))
  }
  for (const k of range(12)) {
    const [far, near] = [vanishing + (k - 6) * 6, vanishing + (k - 6) * 72]
    const ink = Math.abs(k - 6) % 3 === 0 ? DARK : k % 2 === 0 ? MEDIUM : SOFT
    draw(art, ink, polygon([far, 88, far + 2, 88, near + 40, 240, near, 240]))
  }
}

/** Meridians and parallels, with routes between places. */
export const graticule: Scene = (art, random) => {
  const [cx, cy, r] = [random.step(112, 208, 8), random.step(112, 128, 8), 104]
  draw(art, SOFT, ring(cx, cy, 128, 2) + ring(cx, cy, 152, 2))
  for (const share of [0.36, 0.72]) {
    draw(art, SOFT, ellipse(cx, cy, r * share, r) + ellipse(cx, cy, r * share - 3, r - 1, 0, 'hole'))
  }
  for (const dy of [-64, -32, 0, 32, 64]) {
    const half = Math.sqrt(r * r - dy * dy) - 2
    draw(art, SOFT, rect(cx - half, cy + dy - 1.5, 2 * half, 3))
  }
  draw(art, DARK, ring(cx, cy, r, 5))
  const places = range(4).map((k): Point => [cx - 72 + 48 * k, cy + random.step(-56, 56, 8)])
  places.forEach((place, k) => {
    const following = places[k + 1]
    if (following) draw(art, ACCENT, line(...place, ...following, 5))
    draw(art, ACCENT, circle(...place, random.pick([8, 10, 12])))
  })
}

/** A town plan: streets between plots. */
export const parcels: Scene = (art, random) => {
  const plots = split({ x: 0, y: 0, w: 320, h: 240 }, 4, random)
  const square = random.integer(0, plots.length - 1)
  for (const [index, box] of plots.entries()) drawPlot(art, random, box, index === square ? 2 : random.integer(0, 5))
}

/** Cuts a piece of land in two, and its halves again, with a street between. */
function split({ x, y, w, h }: Box, depth: number, random: SeededRandom): Box[] {
  if (depth === 0 || Math.max(w, h) < 72) return [{ x, y, w, h }]
  const cut = random.step(24, Math.max(w, h) - 32, 8)
  const halves: Box[] =
    w > h
      ? [
          { x, y, w: cut, h },
          { x: x + cut + 8, y, w: w - cut - 8, h },
        ]
      : [
          { x, y, w, h: cut },
          { x, y: y + cut + 8, w, h: h - cut - 8 },
        ]
  return halves.flatMap((half) => split(half, depth - 1, random))
}

/** One plot of the town plan: built, cultivated or planted. */
function drawPlot(art: Drawing, random: SeededRandom, { x, y, w, h }: Box, use: number): void {
  const small = Math.min(w, h)
  const [pitchX, pitchY] = [w > 72 ? 16 : 8, h > 72 ? 16 : 8]
  if (use === 0) for (const k of range(w / pitchX)) draw(art, MEDIUM, rect(x + pitchX * k, y, pitchX / 2, h))
  else if (use === 1) for (const k of range(h / pitchY)) draw(art, SOFT, rect(x, y + pitchY * k, w, pitchY / 2))
  else if (use === 2) draw(art, ACCENT, circle(x + w / 2, y + h / 2, small / 2 - 4) + frame({ x, y, w, h }, 0, 2))
  else draw(art, random.pick([SOFT, SOFT, DARK, MEDIUM]), rect(x, y, w, h))
}

/** Swells under a low sun. */
export const waves: Scene = (art, random) => {
  const period = random.pick([80, 96, 112, 128])
  const drift = random.pick([8, 16, -8, -16])
  draw(art, ACCENT, circle(random.step(64, 256, 8), 56, random.pick([32, 40])))
  for (const k of range(6)) {
    const shift = (((drift * k) % period) + period) % period
    const ink = k % 3 === 2 ? DARK : k % 2 === 0 ? SOFT : MEDIUM
    draw(art, ink, waveBand(shift - period, 116 + 24 * k, period, Math.ceil(440 / period), 8, random.pick([6, 8, 12, 14])))
  }
}

/** The lanes of a running track. */
export const lanes: Scene = (art, random) => {
  const [side, cy] = [random.pick([1, -1]), random.step(104, 136, 8)]
  const cx = side === 1 ? 96 : 224
  for (const k of range(6)) {
    const r = 32 + 24 * k
    const bold = k % 3 === 1
    const bounds: Box = { x: side === 1 ? cx - r : cx + r - 480, y: cy - r, w: 480, h: 2 * r }
    draw(art, bold ? DARK : k % 2 === 0 ? MEDIUM : SOFT, frame(bounds, r, bold ? 8 : 4))
  }
  for (const k of range(4)) {
    const dy = (k % 2 === 0 ? 1 : -1) * (k < 2 ? 40 : 66)
    draw(art, ACCENT, circle(cx + side * 16 * random.integer(0, 11), cy + dy, random.integer(6, 8)))
  }
}
