import { type Motif, swellingCurve } from './motifs.ts'
import { arcBand, circle, ellipse, frame, line, type Point, pie, polygon, rect, ring, roundRect, waveBand } from './paths.ts'
import type { NonEmpty, SeededRandom } from './seeded-random.ts'
import type { Drawing, Layer } from './svg.ts'

/** Draws a motif over the whole 320 × 240 panel. */
export type Scene = (art: Drawing, random: SeededRandom) => void

/** A layer with its tint. */
type Ink = readonly [layer: Layer, opacity: number]

const DARK: Ink = ['major', 1]
const MEDIUM: Ink = ['major', 0.5]
const SOFT: Ink = ['major', 0.25]
const FAINT: Ink = ['major', 0.12]
const ACCENT: Ink = ['minor', 1]
const INKS: NonEmpty<Ink> = [DARK, MEDIUM, SOFT, SOFT, ACCENT]

function draw(art: Drawing, [layer, opacity]: Ink, d: string): void {
  art.add(layer, d, opacity)
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index)
}

/** Interlaced bands: services that work across the others. */
const weave: Scene = (art, random) => {
  const [across, down] = [
    range(5).map(() => random.pick([SOFT, SOFT, MEDIUM, DARK])),
    range(7).map(() => random.pick([SOFT, MEDIUM, DARK])),
  ]
  down[random.integer(1, 5)] = ACCENT
  across.forEach((horizontal, j) => {
    down.forEach((vertical, i) => {
      const [x, y] = [48 * i - 8, 48 * j]
      const overIsHorizontal = (i + j) % 2 === 0
      draw(art, horizontal, overIsHorizontal ? rect(x, y + 10, 48, 28) : rect(x, y + 10, 6, 28) + rect(x + 42, y + 10, 6, 28))
      draw(art, vertical, overIsHorizontal ? rect(x + 10, y, 28, 6) + rect(x + 10, y + 42, 28, 6) : rect(x + 10, y, 28, 48))
    })
  })
}

/** Cells that hold together: protection. */
const honeycomb: Scene = (art, random) => {
  const accents = [random.integer(8, 14), random.integer(15, 22)]
  range(30).forEach((index) => {
    const [i, j] = [index % 6, Math.floor(index / 6)]
    const [cx, cy] = [i * 64 + (j % 2) * 32 - 8, j * 56 + 8]
    const hexagon = (r: number): Point[] =>
      range(6).map((k) => [cx + r * Math.sin((k * Math.PI) / 3), cy - r * Math.cos((k * Math.PI) / 3)])
    if (accents.includes(index)) draw(art, ACCENT, polygon(hexagon(32)))
    else if (random.chance(0.35)) draw(art, random.pick([SOFT, DARK]), polygon(hexagon(32)))
    else if (random.chance(0.8)) draw(art, random.pick([SOFT, MEDIUM]), polygon(hexagon(32)) + polygon(hexagon(24), 'hole'))
  })
}

/** Equal loads on both sides of an axis. */
const balance: Scene = (art, random) => {
  const accent = random.integer(0, 3)
  draw(art, DARK, rect(156, 40, 8, 168) + rect(32, 64, 256, 8) + rect(96, 208, 128, 8) + circle(160, 40, 16))
  range(4).forEach((k) => {
    const height = random.step(24, 112, 8)
    const offset = 32 + 24 * k
    const ink = k === accent ? ACCENT : random.pick([DARK, MEDIUM])
    draw(art, ink, rect(160 - offset - 16, 72, 16, height))
    draw(art, k === accent ? ACCENT : SOFT, rect(160 + offset, 72, 16, height))
    draw(art, SOFT, circle(160 - offset - 8, 88 + height, 8))
    draw(art, ink, circle(160 + offset + 8, 88 + height, 8))
  })
}

/** Piles that grow: resources counted. */
const columns: Scene = (art, random) => {
  const peak = random.integer(3, 5)
  range(6).forEach((i) => {
    const count = Math.max(2, 3 + 2 * (3 - Math.abs(i - peak)) + random.integer(0, 3))
    range(count).forEach((k) => {
      const ink = k === count - 1 ? ACCENT : i === peak ? DARK : (k + i) % 3 === 0 ? MEDIUM : SOFT
      draw(art, ink, roundRect(16 + 48 * i + 4 * (k % 2), 208 - 16 * k, 40, 12, 6))
    })
  })
  draw(art, DARK, rect(0, 224, 320, 4))
}

/** Rows of books. */
const shelves: Scene = (art, random) => {
  for (const base of [76, 156, 236]) {
    draw(art, DARK, rect(0, base, 320, 4))
    let x = random.step(0, 16, 8)
    while (x < 312) {
      const width = random.step(8, 24, 8)
      const height = random.step(40, 64, 8)
      const leaning = random.chance(0.15)
      const lean = leaning ? 16 : 0
      const book: Point[] = [
        [x, base],
        [x + lean, base - height],
        [x + lean + width, base - height],
        [x + width, base],
      ]
      draw(art, random.pick(INKS), polygon(book))
      x += width + lean + (random.chance(0.15) ? 32 : 4)
    }
  }
}

/** Seeds of a sunflower: order found by observation. */
const spiral: Scene = (art, random) => {
  const [cx, cy] = [random.step(104, 216, 8), random.step(104, 136, 8)]
  const modulus = random.pick([5, 8, 13])
  range(66).forEach((index) => {
    const n = index + 2
    const [x, y] = [cx + 20 * Math.sqrt(n) * Math.cos(n * 2.39996), cy + 20 * Math.sqrt(n) * Math.sin(n * 2.39996)]
    const ink = n % modulus === 0 ? ACCENT : n % 3 === 0 ? DARK : n % 3 === 1 ? MEDIUM : SOFT
    if (x > -8 && x < 328 && y > -8 && y < 248) draw(art, ink, circle(x, y, 3 + n / 9))
  })
}

/** Petals that lean on one another. */
const petals: Scene = (art, random) => {
  const [accentX, accentY] = [2 * random.integer(0, 1) + 1, random.integer(1, 2)]
  range(20).forEach((index) => {
    const [i, j] = [index % 5, Math.floor(index / 5)]
    const [left, right] = (i + j) % 2 === 0 ? [64 * i, 64 * i + 64] : [64 * i + 64, 64 * i]
    const flower = Math.floor((i + 1) / 2) === accentX && Math.floor((j + 1) / 2) === accentY
    const lens = `M${left} ${64 * j - 8}A64 64 0 0 1 ${right} ${64 * j + 56}A64 64 0 0 1 ${left} ${64 * j - 8}z`
    draw(art, flower ? ACCENT : random.pick([DARK, MEDIUM, SOFT]), lens)
  })
  range(6).forEach((k) => {
    draw(art, DARK, circle(64 + 128 * (k % 3) - 64 * (Math.floor(k / 3) % 2), 56 + 64 * Math.floor(k / 3), 6))
  })
}

/** A relief in contour lines. */
const contours: Scene = (art, random) => {
  const centre: Point = [random.step(96, 224, 8), random.step(88, 152, 8)]
  const radii = range(10).map(() => 80 + random.step(0, 56, 8))
  for (const [index, scale] of [2.3, 1.9, 1.55, 1.25, 1, 0.78, 0.58, 0.4].entries()) {
    const thickness = 0.05 + 0.012 * (index % 3)
    const band = swellingCurve(centre, radii, scale, 'clockwise') + swellingCurve(centre, radii, scale - thickness, 'hole')
    draw(art, index % 3 === 1 ? DARK : index < 2 ? SOFT : MEDIUM, band)
  }
  draw(art, ACCENT, swellingCurve(centre, radii, 0.2, 'clockwise'))
}

/** Folds that all point one way. */
const chevrons: Scene = (art, random) => {
  const accent = random.integer(2, 5)
  const ridge = random.step(96, 144, 8)
  range(9).forEach((k) => {
    const x = 48 * k - 104
    const width = random.pick([16, 24, 32])
    const upper: Point[] = [
      [x, 0],
      [x + width, 0],
      [x + width + 72, ridge],
      [x + 72, ridge],
    ]
    const lower: Point[] = [
      [x, 240],
      [x + width, 240],
      [x + width + 72, ridge],
      [x + 72, ridge],
    ]
    draw(art, k === accent ? ACCENT : SOFT, polygon(upper))
    draw(art, k === accent ? ACCENT : k % 2 === 0 ? DARK : MEDIUM, polygon(lower))
  })
}

/** Furrows that run to the horizon. */
const furrows: Scene = (art, random) => {
  const [vanishing, sun] = [random.step(96, 224, 16), random.pick([64, 256])]
  draw(art, ACCENT, pie(sun, 88, 40, 180, 360))
  draw(art, SOFT, `M0 88Q${vanishing - 40} 40 ${vanishing} 88zM${vanishing} 88Q280 32 320 72V88z`)
  draw(art, FAINT, rect(0, 88, 320, 152))
  range(12).forEach((k) => {
    const x = vanishing + (k - 6) * 72
    const ink = Math.abs(k - 6) % 3 === 0 ? DARK : k % 2 === 0 ? MEDIUM : SOFT
    draw(
      art,
      ink,
      polygon([
        [vanishing + (k - 6) * 6, 88],
        [vanishing + (k - 6) * 6 + 2, 88],
        [x + 40, 240],
        [x, 240],
      ]),
    )
  })
}

/** Quarter discs, triangles and dots: a workshop of forms. */
const mosaic: Scene = (art, random) => {
  range(12).forEach((index) => {
    const [x, y] = [80 * (index % 4), 80 * Math.floor(index / 4)]
    const [from, shape, ink] = [random.pick([0, 90, 180, 270]), random.integer(0, 4), random.pick(INKS)]
    const [cx, cy] = [from === 0 || from === 270 ? x : x + 80, from < 180 ? y : y + 80]
    if (random.chance(0.5) && ink !== SOFT) draw(art, FAINT, rect(x, y, 80, 80))
    if (shape === 0) draw(art, ink, circle(x + 40, y + 40, 32))
    else if (shape === 1)
      draw(
        art,
        ink,
        polygon([
          [x, y],
          [x + 80, y + (from < 180 ? 0 : 80)],
          [x + (from < 180 ? 80 : 0), y + 80],
        ]),
      )
    else if (shape === 2)
      draw(
        art,
        ink,
        range(3)
          .map((k) => arcBand(cx, cy, 80 - 24 * k, 12, from, from + 90))
          .join(''),
      )
    else draw(art, ink, pie(cx, cy, 80, from, from + 90))
  })
}

/** Meridians and parallels, with routes between places. */
const graticule: Scene = (art, random) => {
  const [cx, cy, r] = [random.step(120, 200, 8), random.step(112, 128, 8), 104]
  draw(art, SOFT, ring(cx, cy, 128, 2) + ring(cx, cy, 152, 2))
  draw(art, FAINT, circle(cx, cy, r))
  draw(art, DARK, ring(cx, cy, r, 4))
  for (const share of [0.36, 0.72])
    draw(art, MEDIUM, ellipse(cx, cy, r * share, r) + ellipse(cx, cy, r * share - 3, r - 1, 0, 'hole'))
  for (const dy of [-64, -32, 0, 32, 64]) {
    const half = Math.sqrt(r * r - dy * dy) - 2
    draw(art, MEDIUM, rect(cx - half, cy + dy - 1.5, 2 * half, 3))
  }
  const places = range(4).map((k): Point => [cx - 72 + 48 * k, cy + random.step(-56, 56, 8)])
  places.forEach(([x, y], k) => {
    const following = places[k + 1]
    if (following) draw(art, ACCENT, line([x, y], following, 4))
    draw(art, ACCENT, circle(x, y, random.pick([6, 8, 10])))
  })
}

/** A town plan: streets between plots. */
const parcels: Scene = (art, random) => {
  const split = (x: number, y: number, w: number, h: number, depth: number): void => {
    if (depth === 0 || Math.min(w, h) < 48) return plot(art, random, x, y, w, h)
    const cut = random.step(24, (w > h ? w : h) - 32, 8)
    if (w > h) {
      split(x, y, cut, h, depth - 1)
      return split(x + cut + 8, y, w - cut - 8, h, depth - 1)
    }
    split(x, y, w, cut, depth - 1)
    return split(x, y + cut + 8, w, h - cut - 8, depth - 1)
  }
  split(0, 0, 320, 240, 5)
}

/** One plot of the town plan: built, cultivated, planted or empty. */
function plot(art: Drawing, random: SeededRandom, x: number, y: number, w: number, h: number): void {
  const use = random.integer(0, 5)
  if (use === 0)
    draw(
      art,
      MEDIUM,
      range(Math.floor(w / 8))
        .map((k) => rect(x + 8 * k, y, 4, h))
        .join(''),
    )
  else if (use === 1)
    draw(
      art,
      SOFT,
      range(Math.floor(h / 8))
        .map((k) => rect(x, y + 8 * k, w, 4))
        .join(''),
    )
  else if (use === 2 && Math.min(w, h) > 24)
    draw(art, ACCENT, circle(x + w / 2, y + h / 2, Math.min(w, h) / 2 - 4) + frame({ x, y, w, h }, 0, 2))
  else draw(art, random.pick([SOFT, SOFT, DARK, MEDIUM]), rect(x, y, w, h))
}

/** Swells under a low sun. */
const waves: Scene = (art, random) => {
  draw(art, ACCENT, circle(random.step(64, 256, 8), 64, 32))
  range(7).forEach((k) => {
    const period = random.pick([80, 96, 128])
    const ink = k % 3 === 2 ? DARK : k % 2 === 0 ? SOFT : MEDIUM
    draw(art, ink, waveBand(-random.step(0, period, 8) - 8, 104 + 22 * k, period, Math.ceil(440 / period), 8, 6 + 2 * (k % 4)))
  })
}

/** The lanes of a running track. */
const lanes: Scene = (art, random) => {
  const [cx, cy] = [random.pick([96, 224]), random.step(104, 136, 8)]
  const runners = range(4).map(() => random.integer(0, 11))
  range(6).forEach((k) => {
    const r = 32 + 24 * k
    const [x, w] = cx < 160 ? [cx - r, 480] : [cx - 480 + r, 480]
    draw(art, k % 3 === 1 ? DARK : k % 2 === 0 ? MEDIUM : SOFT, frame({ x, y: cy - r, w, h: 2 * r }, r, k % 3 === 1 ? 8 : 4))
  })
  runners.forEach((step, k) => {
    const side = cx < 160 ? 1 : -1
    draw(art, ACCENT, circle(cx + side * step * 16, cy + (k % 2 === 0 ? 1 : -1) * (42 + 24 * k), 8))
  })
}

/** Every motif's scene. */
export const SCENES: Readonly<Record<Motif, Scene>> = {
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
