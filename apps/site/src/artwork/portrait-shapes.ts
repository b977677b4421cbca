import { arcBand, circle, ellipse, frame, line, polygon, polyline, rect, ring, roundRect } from './paths.ts'
import type { NonEmpty } from './seeded-random.ts'

/**
 * Parts of a bust, without any facial feature. The disc is centred on (112, 128) with radius 104;
 * the head is an ellipse centred on (112, 104), 34 wide and 42 high on each side.
 */
export const DISC = { x: 112, y: 128, r: 104 } as const

/** Where the two shoulders meet the disc. */
const SHOULDER_END = 'A104 104 0 0 1 32.3 194.9z'

/** Shoulders from the neck to the edge of the disc. */
export const SHOULDERS: NonEmpty<string> = [
  `M32.3 194.9Q44 168 92 160h40Q180 168 191.7 194.9${SHOULDER_END}`,
  `M32.3 194.9Q36 180 64 172L96 160h32L160 172Q188 180 191.7 194.9${SHOULDER_END}`,
  `M32.3 194.9Q64 156 96 160h32Q160 156 191.7 194.9${SHOULDER_END}`,
]

/** Heads with their neck. */
export const HEADS: NonEmpty<string> = [
  ellipse(112, 104, 34, 42) + roundRect(96, 128, 32, 48, 12),
  roundRect(78, 62, 68, 84, 32) + roundRect(94, 128, 36, 48, 12),
  `M78 96C78 48 146 48 146 96C146 128 128 148 112 148C96 148 78 128 78 96z${roundRect(98, 128, 28, 48, 12)}`,
]

/** The cap of hair over the skull, down to the ears. */
const CAP = 'M74 108C66 40 158 40 150 108'

/** What frames the head; `behind` is painted before the head and shows around it only. */
export interface Hair {
  front: string
}

export const HAIR: NonEmpty<Hair> = [
  { front: `${CAP}Q144 80 112 80Q80 80 74 108z` },
  { front: `${CAP}L144 92Q120 88 100 72Q92 88 80 92z` },
  { front: `${CAP}L144 88H80z` },
  { front: 'M64 148C52 36 172 36 160 148H142C150 112 140 84 112 80C84 84 74 112 82 148z' },
  { front: 'M64 148C52 36 172 36 160 148H144V92Q112 104 80 92V148z' },
  { front: 'M60 184C48 24 176 24 164 184Q148 184 142 152C150 112 140 80 104 76C92 84 74 112 82 152Q76 184 60 184z' },
  { front: `${CAP}Q144 76 112 76Q80 76 74 108z${circle(112, 44, 16)}` },
  { front: `${CAP}Q144 76 112 76Q80 76 74 108z${circle(80, 56, 16)}${circle(144, 56, 16)}` },
  {
    front: [165, 192, 219, 246, 270, 294, 321, 348, 375]
      .map((a) => circle(112 + 40 * Math.cos((a * Math.PI) / 180), 98 + 40 * Math.sin((a * Math.PI) / 180), 15))
      .join(''),
  },
  { front: circle(112, 92, 56) + ellipse(112, 112, 29, 38, 0, 'hole') },
  { front: 'M74 112C68 96 70 84 80 76Q84 92 80 112zM150 112C156 96 154 84 144 76Q140 92 144 112z' },
  { front: `${CAP}L140 84Q108 88 82 84zM148 72Q184 80 176 136Q172 152 164 160Q168 112 148 96z` },
  {
    front: `${CAP}Q144 80 112 76Q80 80 74 108zM74 104q-12 8-8 24t-4 40q14-8 16-28t4-32zM150 104q12 8 8 24t4 40q-14-8-16-28t-4-32z`,
  },
  { front: 'M76 104C70 72 80 44 120 40Q156 36 160 64Q152 72 148 104Q146 84 136 76Q100 88 84 80Q78 88 76 104z' },
]

/** Hats and scarves, in place of hair. */
export const HEADGEAR: NonEmpty<Hair> = [
  { front: `M74 88C72 40 152 40 150 88z${roundRect(70, 84, 112, 8, 4)}` },
  { front: `M76 80C76 36 148 36 148 80z${roundRect(72, 82, 80, 14, 6)}${circle(112, 44, 9)}` },
  {
    front: `M112 48C152 48 164 80 162 112C160 144 168 164 176 176Q112 196 48 176C56 164 64 144 62 112C60 80 72 48 112 48z${ellipse(112, 106, 29, 37, 0, 'hole')}`,
  },
  {
    front: `M112 44C156 40 172 88 156 128C152 152 152 164 148 176H76C72 164 72 152 68 128C52 88 68 48 112 44z${ellipse(112, 106, 30, 36, 0, 'hole')}${arcBand(112, 112, 60, 4, 225, 290)}`,
  },
  { front: `M68 92C60 56 84 36 116 38C152 36 164 64 156 92Q112 60 68 92z${arcBand(112, 132, 66, 3, 235, 290)}` },
  { front: `M72 84Q112 64 152 84Q160 44 112 44Q64 44 72 84z${roundRect(48, 80, 128, 8, 4)}` },
]

/** Outlines of glasses; an empty one means none. */
export const GLASSES: NonEmpty<string> = [
  '',
  '',
  ring(97, 108, 12, 3) +
    ring(127, 108, 12, 3) +
    rect(108, 105, 8, 3) +
    line([78, 104], [86, 107], 3) +
    line([138, 107], [146, 104], 3),
  frame({ x: 84, y: 98, w: 25, h: 19 }, 4, 3) +
    frame({ x: 115, y: 98, w: 25, h: 19 }, 4, 3) +
    rect(108, 103, 8, 3) +
    rect(78, 103, 7, 3) +
    rect(139, 103, 7, 3),
  'M82 100h26v4h8v-4h26v8q0 12-13 12t-13-12h-8q0 12-13 12t-13-12z',
]

/** Lines cut in the clothes, at the neck. */
export const COLLARS: NonEmpty<string> = [
  polygon(
    [
      [92, 158],
      [132, 158],
      [112, 192],
    ],
    'hole',
  ),
  polygon(
    [
      [88, 158],
      [98, 158],
      [114, 196],
      [110, 200],
    ],
    'hole',
  ) +
    polygon(
      [
        [136, 158],
        [126, 158],
        [115, 184],
        [117.5, 190],
      ],
      'hole',
    ) +
    circle(112, 212, 3, 'hole'),
  'M84 162a28 24 0 0 0 56 0h-5a23 19 0 0 1-46 0z',
  rect(110, 164, 4, 68, 'hole') + [180, 196, 212].map((y) => circle(119, y, 2, 'hole')).join(''),
  [172, 184, 196, 208, 220].map((y) => rect(64, y, 96, 4, 'hole')).join(''),
  line([92, 160], [110, 204], 4, 'hole') + line([132, 160], [114, 204], 4, 'hole') + roundRect(102, 204, 20, 14, 2, 'hole'),
  line([88, 160], [104, 232], 4, 'hole') + line([136, 160], [120, 232], 4, 'hole') + roundRect(136, 196, 20, 4, 2, 'hole'),
]

/** A scarf around the neck. */
export const SCARF: string =
  roundRect(84, 148, 56, 20, 10) +
  polyline(
    [
      [124, 164],
      [132, 192],
    ],
    14,
  )
