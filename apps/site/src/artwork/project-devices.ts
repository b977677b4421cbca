import { type Box, circle, frame, polygon, rect, roundRect } from './paths.ts'
import type { Device } from './project-screens.ts'
import type { SeededRandom } from './seeded-random.ts'
import type { Drawing } from './svg.ts'

/** The tint of the shadow that a device throws. */
const SHADOW = 0.2

/** Corner radius of each device: what stands behind is cut along it. */
export const RADIUS: Readonly<Record<Device, number>> = { window: 4, laptop: 4, tablet: 12, phone: 12, sheet: 0, card: 6 }

/** The room between the edge of a device and what it shows: sides, top, bottom. */
const ROOM: Readonly<Record<Device, readonly [sides: number, top: number, bottom: number]>> = {
  window: [12, 26, 12],
  laptop: [14, 14, 14],
  tablet: [18, 18, 18],
  phone: [10, 22, 18],
  sheet: [14, 16, 14],
  card: [10, 9, 9],
}

/** The part of a device that shows something. */
export function contentOf(device: Device, { x, y, w, h }: Box): Box {
  const [sides, top, bottom] = ROOM[device]
  return { x: x + sides, y: y + top, w: w - 2 * sides, h: h - top - bottom }
}

/** Cuts a device out of the panel, so that the page shows through as its paper, then draws its shadow and its body. */
export function drawDevice(art: Drawing, device: Device, box: Box, random: SeededRandom): void {
  if (device === 'sheet') {
    drawSheet(art, box)
    return
  }
  art.add('decorative', roundRect(box.x, box.y, box.w, box.h, RADIUS[device]))
  if (device !== 'laptop') drawShadow(art, box, RADIUS[device])
  BODIES[device](art, box, random)
}

/** A band along the right and the bottom edges. */
function drawShadow(art: Drawing, { x, y, w, h }: Box, r: number): void {
  const outside = `M${x + w} ${y + 12}h6v${h - 6 - r}a${r} ${r} 0 0 1-${r} ${r}H${x + 12}v-6`
  art.add('major', `${outside}h${w - 12 - r}a${r} ${r} 0 0 0 ${r}-${r}z`, SHADOW)
}

type Body = (art: Drawing, box: Box, random: SeededRandom) => void

const BODIES: Readonly<Record<Exclude<Device, 'sheet'>, Body>> = {
  window: (art, box, random) => {
    const { x, y, w } = box
    art.add('major', frame(box, 4, 3))
    if (random.chance(0.5)) {
      art.add('major', rect(x + 3, y + 3, w - 6, 12) + [10, 18, 26].map((dx) => circle(x + dx, y + 8, 2, 'hole')).join(''))
      return
    }
    art.add('major', rect(x + 3, y + 15, w - 6, 2) + [10, 18].map((dx) => circle(x + dx, y + 9, 2.5)).join(''))
    art.add('minor', circle(x + w - 10, y + 9, 2.5))
  },
  laptop: (art, box) => {
    const { x, y, w, h } = box
    art.add('major', `${frame(box, 4, 6)}M${x - 20} ${y + h + 2}h${w + 40}v4q0 6-6 6H${x - 14}q-6 0-6-6z`)
    art.add('major', rect(x - 8, y + h + 12, w + 16, 4), SHADOW)
  },
  tablet: (art, box) => {
    art.add('major', frame(box, 12, 8))
  },
  phone: (art, box, random) => {
    const { x, y, w, h } = box
    art.add('major', frame(box, 12, 4) + roundRect(x + w / 2 - 14, y + h - 10, 28, 3, 1))
    art.add('major', random.chance(0.5) ? roundRect(x + w / 2 - 10, y + 9, 20, 4, 2) : circle(x + w / 2, y + 11, 3))
  },
  card: (art, box) => {
    art.add('major', frame(box, 6, 2))
  },
}

/** A sheet of paper with a folded corner. */
function drawSheet(art: Drawing, { x, y, w, h }: Box): void {
  const [right, bottom] = [x + w, y + h]
  const outline = [x, y, right - 20, y, right, y + 20, right, bottom, x, bottom]
  const inside = [x + 3, y + 3, right - 21, y + 3, right - 3, y + 21, right - 3, bottom - 3, x + 3, bottom - 3]
  art.add('decorative', polygon(outline))
  art.add('major', polygon(outline) + polygon(inside, 'hole') + polygon([right - 20, y, right, y + 20, right - 20, y + 20]))
  art.add('major', rect(x + 6, bottom, w, 6) + rect(right, y + 26, 6, h - 26), SHADOW)
}
