import { arcBand, circle, type Point, pie, polar, polygon, rect, roundRect } from './paths.ts'
import { ACCENT, DARK, draw, FAINT, INKS, MEDIUM, range, type Scene, SOFT } from './scene-inks.ts'

/** Interlaced bands: services that work across the others. */
export const weave: Scene = (art, random) => {
  const across = range(5).map(() => random.pick([SOFT, MEDIUM]))
  const down = range(7).map(() => random.pick([SOFT, MEDIUM, DARK]))
  down[random.integer(1, 5)] = ACCENT
  across.forEach((horizontal, j) => {
    down.forEach((vertical, i) => {
      const [x, y] = [48 * i - 8, 48 * j]
      if ((i + j) % 2 === 0) draw(art, horizontal, rect(x - 4, y + 10, 56, 28))
      else draw(art, vertical, rect(x + 10, y - 4, 28, 56))
    })
  })
}

/** Cells that hold together: protection. */
export const honeycomb: Scene = (art, random) => {
  const accents = [random.integer(8, 14), random.integer(15, 22)]
  for (const index of range(30)) {
    const [i, j] = [index % 6, Math.floor(index / 6)]
    const [cx, cy] = [i * 64 + (j % 2) * 32 - 8, j * 56 + 8]
    const hexagon = (r: number): number[] => range(6).flatMap((k) => polar(cx, cy, r, 60 * k + 30))
    if (accents.includes(index)) draw(art, ACCENT, polygon(hexagon(32)))
    else if (random.chance(0.35)) draw(art, random.pick([SOFT, DARK]), polygon(hexagon(32)))
    else if (random.chance(0.8)) draw(art, random.pick([SOFT, MEDIUM]), polygon(hexagon(32)) + polygon(hexagon(24), 'hole'))
  }
}

/** Equal masses on both sides of a fulcrum. */
export const balance: Scene = (art, random) => {
  const accent = random.integer(0, 3)
  for (const k of range(4)) {
    const height = random.step(32, 112, 8)
    const [left, right] = [112 - 32 * k, 184 + 32 * k]
    draw(art, k === accent ? ACCENT : random.pick([DARK, MEDIUM]), rect(left, 144 - height, 24, height))
    draw(art, k === accent ? ACCENT : SOFT, rect(right, 144 - height, 24, height))
    draw(art, SOFT, circle(left + 12, 176, 8))
    draw(art, MEDIUM, circle(right + 12, 176, 8))
  }
  draw(art, DARK, rect(0, 148, 320, 8) + polygon([160, 160, 200, 224, 120, 224]) + rect(88, 224, 144, 4))
}

/** Piles that grow: resources counted. */
export const columns: Scene = (art, random) => {
  const [peak, radius] = [random.integer(2, 5), random.pick([0, 6])]
  for (const i of range(6)) {
    const count = Math.max(2, 4 + 2 * (3 - Math.abs(i - peak)) + random.integer(0, 3))
    for (const k of range(count)) {
      const ink = k === count - 1 ? ACCENT : i === peak ? DARK : (k + i) % 3 === 0 ? MEDIUM : SOFT
      draw(art, ink, roundRect(16 + 48 * i + 4 * random.integer(-1, 1), 208 - 16 * k, 40, 12, radius))
    }
  }
  draw(art, DARK, rect(0, 224, 320, 4))
}

/** Seeds of a sunflower, by spiral arms: order found by observation. */
export const spiral: Scene = (art, random) => {
  const [cx, cy, arms] = [random.step(152, 168, 4), random.step(116, 124, 4), random.pick([5, 8, 13])]
  const [accent, start] = [random.integer(0, arms - 1), random.integer(0, 359)]
  for (const arm of range(arms)) {
    const ink = arm === accent ? ACCENT : ([DARK, MEDIUM, SOFT][arm % 3] ?? SOFT)
    for (let n = arm + 1; n <= 80; n += arms) {
      const [x, y] = polar(cx, cy, 15 * Math.sqrt(n), start + n * 137.508)
      draw(art, ink, circle(Math.round(x), Math.round(y), Math.round(4 + n / 15)))
    }
  }
}

/** Petals that lean on one another. */
export const petals: Scene = (art, random) => {
  const [accentX, accentY] = random.pick<Point>([
    [128, 120],
    [256, 120],
    [64, 56],
    [192, 56],
    [64, 184],
    [192, 184],
  ])
  for (const index of range(20)) {
    const [i, j] = [index % 5, Math.floor(index / 5)]
    const [left, right] = (i + j) % 2 === 0 ? [64 * i, 64 * i + 64] : [64 * i + 64, 64 * i]
    const flower = Math.abs(64 * i + 32 - accentX) <= 32 && Math.abs(64 * j + 24 - accentY) <= 32
    const lens = `M${left} ${64 * j - 8}A64 64 0 0 1 ${right} ${64 * j + 56}A64 64 0 0 1 ${left} ${64 * j - 8}z`
    draw(art, flower ? ACCENT : random.pick([DARK, MEDIUM, SOFT]), lens)
  }
  for (const k of range(9)) {
    const row = Math.floor(k / 3)
    draw(art, DARK, circle(128 * (k % 3) + 64 * ((row + 1) % 2), 56 + 64 * row, 6))
  }
}

/** Folds that all point one way. */
export const chevrons: Scene = (art, random) => {
  const accent = random.integer(2, 5)
  const ridge = random.step(96, 144, 8)
  for (const k of range(9)) {
    const x = 48 * k - 104
    const width = random.pick([16, 24, 32])
    const half = (y: number): string => polygon([x, y, x + width, y, x + width + 72, ridge, x + 72, ridge])
    draw(art, k === accent ? ACCENT : SOFT, half(0))
    draw(art, k === accent ? ACCENT : k % 2 === 0 ? DARK : MEDIUM, half(240))
  }
}

/** Quarter discs, triangles and dots: a workshop of forms. */
export const mosaic: Scene = (art, random) => {
  const accent = random.integer(4, 7)
  for (const index of range(12)) {
    const [x, y] = [80 * (index % 4), 80 * Math.floor(index / 4)]
    const [from, shape, ink] = [
      random.pick([0, 90, 180, 270]),
      random.integer(0, 4),
      index === accent ? ACCENT : random.pick(INKS),
    ]
    const [cx, cy] = [from === 0 || from === 270 ? x : x + 80, from < 180 ? y : y + 80]
    const [farX, farY] = [cx === x ? x + 80 : x, cy === y ? y + 80 : y]
    if (random.chance(0.5) && ink !== SOFT && ink !== ACCENT) draw(art, FAINT, rect(x, y, 80, 80))
    if (shape === 0) draw(art, ink, circle(x + 40, y + 40, 32))
    else if (shape === 1) draw(art, ink, polygon([cx, cy, farX, cy, cx, farY]))
    else if (shape === 2) for (const r of [80, 56, 32]) draw(art, ink, arcBand(cx, cy, r, 12, from, from + 90))
    else draw(art, ink, pie(cx, cy, 80, from, from + 90))
  }
}
