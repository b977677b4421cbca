import type { Box } from './paths.ts'
import type { Device } from './project-screens.ts'
import type { NonEmpty, SeededRandom } from './seeded-random.ts'

/** A device and where it stands. */
export interface Placed {
  device: Device
  box: Box
}

type Layout = (random: SeededRandom) => readonly Placed[]

function placed(device: Device, x: number, y: number, w: number, h: number): Placed {
  return { device, box: { x, y, w, h } }
}

/** One or two cards piled in a free column. */
function cards(random: SeededRandom, x: number, w: number): Placed[] {
  const top = random.step(16, 40, 8)
  const height = random.pick([40, 48])
  const first = placed('card', x, top, w, height)
  return random.chance(0.6) ? [first, placed('card', x, top + height + 16, w, random.pick([40, 48]))] : [first]
}

const LAYOUTS: NonEmpty<Layout> = [
  (random) => [placed('window', 24, 24, 176, 132), ...cards(random, 220, 80)],
  (random) => [placed('window', random.pick([32, 68, 104]), 24, 184, 132)],
  () => [placed('window', 24, 20, 184, 140), placed('phone', 224, 32, 72, 136)],
  () => [placed('phone', 24, 16, 76, 140), placed('window', 116, 32, 180, 124)],
  (random) => [placed('laptop', random.pick([40, 64, 88]), 24, 192, 120)],
  () => [placed('laptop', 32, 20, 176, 124), placed('phone', 236, 40, 68, 128)],
  (random) => [placed('phone', 120, 16, 80, 148), ...cards(random, 20, 84), placed('card', 220, random.step(16, 104, 8), 80, 48)],
  (random) => [placed('phone', 40, 16, 80, 148), ...cards(random, 144, 104)],
  () => [placed('phone', 72, 12, 76, 144), placed('phone', 172, 24, 76, 144)],
  (random) => [placed('sheet', 32, 12, 112, 156), ...cards(random, 168, 104)],
  () => [placed('sheet', 32, 16, 108, 144), placed('window', 156, 40, 140, 116)],
  (random) => [placed('tablet', 24, 20, 168, 140), ...cards(random, 212, 88)],
  (random) => [placed('tablet', random.pick([48, 76, 104]), 20, 168, 140)],
  () => [placed('sheet', 24, 24, 92, 136), placed('tablet', 132, 20, 168, 136)],
]

const WIDTH = 320

/** Where the devices of a project stand, or the same seen in a mirror; the first one is the main one. */
export function pickLayout(random: SeededRandom): readonly Placed[] {
  const layout = random.pick(LAYOUTS)(random)
  if (random.chance(0.5)) return layout
  return layout.map(({ device, box }) => ({ device, box: { ...box, x: WIDTH - box.x - box.w } }))
}
