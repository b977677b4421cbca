import type { Screen } from './screen-parts.ts'
import { confirmation, entry, figure, gauge, spark, switches } from './screens-of-cards.ts'
import { bars, calendar, curve, figures, map, network, share } from './screens-of-figures.ts'
import { board, conversation, document, form, list, search, steps, table } from './screens-of-words.ts'
import type { NonEmpty, SeededRandom } from './seeded-random.ts'

/** What a project is drawn on. */
export type Device = 'window' | 'laptop' | 'tablet' | 'phone' | 'sheet' | 'card'

const WIDE: NonEmpty<Screen> = [
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
const NARROW: NonEmpty<Screen> = [form, map, bars, list, conversation, calendar, share, steps, search, figures]

const SCREENS: Readonly<Record<Device, NonEmpty<Screen>>> = {
  window: WIDE,
  laptop: WIDE,
  tablet: WIDE,
  phone: NARROW,
  sheet: [document, table, bars, share, list, form, calendar, figures, curve],
  card: [confirmation, entry, figure, gauge, spark, switches],
}

/** Picks what a device shows, other than what its neighbours already do. */
export function pickScreen(device: Device, taken: readonly Screen[], random: SeededRandom): Screen {
  const free = SCREENS[device].filter((screen) => !taken.includes(screen))
  return free[random.integer(0, free.length - 1)] ?? random.pick(SCREENS[device])
}
