import { SCENES } from './ministry-scenes.ts'
import { motifOf } from './motifs.ts'
import { rect } from './paths.ts'
import { seededRandom } from './seeded-random.ts'
import { Drawing, type Size } from './svg.ts'

export const MINISTRY_SIZE: Size = { width: 320, height: 240 }

/** The panel of a ministry: its motif over a tinted ground. */
export function drawMinistry(slug: string): Drawing {
  const art = new Drawing()
  art.add('decorative', rect(0, 0, MINISTRY_SIZE.width, MINISTRY_SIZE.height))
  SCENES[motifOf(slug)](art, seededRandom(`ministry/${slug}`))
  return art
}
