import { circle, ellipse, frame, line, polar, polygon, polyline, rect, ring, roundRect } from './paths.ts'
import type { NonEmpty } from './seeded-random.ts'

/**
 * Parts of a bust, without any facial feature. The head is an ellipse centred on (112, 104), 34 wide and 42 high on
 * each side; its neck ends where the clothes begin, at 159, so that tints never add up.
 */
export const DISC = { x: 112, y: 128, r: 104 } as const

/** From the right shoulder to the left one along the disc. */
const ALONG_DISC = 'A104 104 0 0 1 32.3 194.9z'

/** Shoulders from the neck to the edge of the disc. */
export const SHOULDERS: NonEmpty<string> = [
  `M32.3 194.9Q44 168 92 159h40Q180 168 191.7 194.9${ALONG_DISC}`,
  `M32.3 194.9Q36 180 64 172L92 159h40L160 172Q188 180 191.7 194.9${ALONG_DISC}`,
  `M32.3 194.9Q64 156 92 159h40Q160 156 191.7 194.9${ALONG_DISC}`,
]

/** Heads with their neck. */
export const HEADS: NonEmpty<string> = [
  ellipse(112, 104, 34, 42) + rect(96, 128, 32, 31),
  roundRect(78, 62, 68, 84, 32) + rect(94, 128, 36, 31),
  `M78 96C78 48 146 48 146 96C146 128 128 148 112 148C96 148 78 128 78 96z${rect(98, 128, 28, 31)}`,
]

/** The cap of hair over the skull, from one ear to the other, and the hairlines that close it. */
const CAP = 'M74 108C66 40 158 40 150 108'
const ROUND_HAIRLINE = 'Q144 78 112 78Q80 78 74 108z'

const CURLS = [165, 192, 219, 246, 270, 294, 321, 348, 375].map((angle) => circle(...polar(112, 98, 40, angle), 15)).join('')
const PLAITS = 'M74 104q-12 8-8 24t-4 40q14-8 16-28t4-32zM150 104q12 8 8 24t4 40q-14-8-16-28t-4-32z'

export const HAIR: NonEmpty<string> = [
  CAP + ROUND_HAIRLINE,
  `${CAP}L144 92Q120 88 100 72Q92 88 80 92z`,
  `${CAP}L144 88H80z`,
  'M64 148C52 20 172 20 160 148H142C150 112 140 84 112 80C84 84 74 112 82 148z',
  'M64 148C52 20 172 20 160 148H144V92Q112 104 80 92V148z',
  'M60 184C48 12 176 12 164 184Q148 184 142 152C150 112 140 80 104 76C92 84 74 112 82 152Q76 184 60 184z',
  CAP + ROUND_HAIRLINE + circle(112, 44, 16),
  CAP + ROUND_HAIRLINE + circle(80, 56, 16) + circle(144, 56, 16),
  CURLS + ellipse(112, 72, 36, 18),
  'M83.2 140A56 56 0 1 1 140.8 140Q152 84 112 78Q72 84 83.2 140z',
  'M76 104C70 46 154 46 148 104Q142 68 112 68Q82 68 76 104z',
  `${CAP}L140 84Q108 88 82 84zM148 72Q184 80 176 136Q172 152 164 160Q168 112 148 96z`,
  CAP + ROUND_HAIRLINE + PLAITS,
  'M76 104C70 72 80 44 120 40Q156 36 160 64Q152 72 148 104Q146 84 136 76Q100 88 84 80Q78 88 76 104z',
  'M74 112C64 72 76 44 104 44Q152 40 152 96Q136 100 116 80Q96 72 88 88Q84 100 84 112z',
]

const HIJAB =
  'M112 48C152 48 164 80 162 112C160 144 168 164 176 176Q112 196 48 176C56 164 64 144 62 112C60 80 72 48 112 48z' +
  ellipse(112, 106, 29, 37, 0, 'hole')
const KNOTTED_SCARF = `M72 96C60 40 164 40 152 96Q112 60 72 96z${circle(152, 76, 10)}M152 76l24 8-12 20z`

/** Hats and scarves, in place of hair. */
export const HEADGEAR: NonEmpty<string> = [
  `M74 88C72 40 152 40 150 88z${roundRect(74, 84, 96, 8, 4)}`,
  `M76 80C76 36 148 36 148 80z${roundRect(72, 83, 80, 14, 6)}${circle(112, 44, 9)}`,
  HIJAB,
  KNOTTED_SCARF,
  `M70 92C58 56 84 36 116 38C152 36 166 64 154 92Q112 60 70 92z`,
  `M76 80Q112 72 148 80Q156 48 112 48Q68 48 76 80z${roundRect(56, 80, 112, 8, 4)}`,
]

/** Outlines of glasses; an empty one means none. */
export const GLASSES: NonEmpty<string> = [
  '',
  '',
  ring(97, 108, 12, 3) + ring(127, 108, 12, 3) + rect(108, 105, 8, 3) + line(78, 104, 86, 107, 3) + line(138, 107, 146, 104, 3),
  [84, 115].map((x) => frame({ x, y: 98, w: 25, h: 19 }, 4, 3)).join('') + rect(108, 103, 8, 3) + rect(78, 103, 68, 3),
  [82, 114].map((x) => frame({ x, y: 97, w: 28, h: 24 }, 10, 3)).join('') +
    rect(109, 104, 6, 3) +
    rect(76, 104, 7, 3) +
    rect(141, 104, 7, 3),
]

/** Stripes that stay inside the bust. */
const STRIPES = [176, 188, 200, 212].map((y) => {
  const half = Math.round(Math.min(48, Math.sqrt(104 ** 2 - (y + 4 - 128) ** 2) - 4))
  return rect(112 - half, y, 2 * half, 4, 'hole')
})

/** Lines cut in the clothes, at the neck. */
export const COLLARS: NonEmpty<string> = [
  polygon([96, 159, 128, 159, 112, 188], 'hole'),
  polygon([96, 162, 103, 159.5, 114, 196, 110, 200], 'hole') + polygon([128, 162, 121, 159.5, 114, 180, 117, 188], 'hole'),
  'M86 164a26 22 0 0 0 52 0h-5a21 17 0 0 1-42 0z',
  rect(110, 164, 4, 60, 'hole') + [180, 196, 212].map((y) => circle(119, y, 2, 'hole')).join(''),
  STRIPES.join(''),
  line(96, 163, 110, 204, 4, 'hole') + line(128, 163, 114, 204, 4, 'hole') + roundRect(102, 204, 20, 14, 2, 'hole'),
  line(96, 163, 106, 226, 4, 'hole') + line(128, 163, 118, 226, 4, 'hole') + rect(136, 196, 20, 4, 'hole'),
]

/** A scarf around the neck. */
export const SCARF: string = roundRect(84, 146, 56, 18, 9) + polyline([126, 164, 134, 192], 14)
