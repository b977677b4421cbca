import { arcBand, circle, rect } from './paths.ts'
import { COLLARS, DISC, GLASSES, HAIR, HEADGEAR, HEADS, SCARF, SHOULDERS } from './portrait-shapes.ts'
import { drawFamilyGlyph } from './profession-artwork.ts'
import { type NonEmpty, type SeededRandom, seededRandom } from './seeded-random.ts'
import { Drawing, type Layer, type Size } from './svg.ts'

export const PORTRAIT_SIZE: Size = { width: 240, height: 240 }

/** Which colour each part takes; a part never lies under a transparent one of a later layer. */
interface Palette {
  head: readonly [layer: Layer, opacity: number]
  hair: Layer
  clothes: Layer
}

const PALETTES: NonEmpty<Palette> = [
  { head: ['minor', 0.25], hair: 'major', clothes: 'major' },
  { head: ['minor', 0.25], hair: 'major', clothes: 'minor' },
  { head: ['major', 0.2], hair: 'major', clothes: 'minor' },
  { head: ['major', 0.3], hair: 'major', clothes: 'minor' },
  { head: ['major', 0.45], hair: 'major', clothes: 'minor' },
  { head: ['minor', 0.2], hair: 'minor', clothes: 'major' },
  { head: ['minor', 0.35], hair: 'minor', clothes: 'major' },
]

/** A person without a face: a bust of three to five shapes over a disc, and the sign of the profession family. */
export function drawPortrait(slug: string, family: string | undefined): Drawing {
  const random = seededRandom(`portrait/${slug}`)
  const art = new Drawing()
  const palette = random.pick(PALETTES)
  drawDisc(art, random)
  art.add(palette.head[0], random.pick(HEADS), palette.head[1])
  const scarf = random.chance(0.15)
  art.add(palette.clothes, random.pick(SHOULDERS) + (scarf ? '' : random.pick(COLLARS)))
  if (scarf) art.add(palette.clothes === 'major' ? 'major' : palette.hair, SCARF)
  const mirrored = random.chance(0.5) ? `matrix(-1 0 0 1 ${2 * DISC.x} 0)` : ''
  art.add(palette.hair, random.pick(random.chance(0.3) ? HEADGEAR : HAIR), 1, mirrored)
  art.add('major', random.pick(GLASSES))
  return art.place(drawFamilyGlyph(slug, family), { major: 'minor' }, 178, 0, 0.9)
}

/** The disc, an arc along its edge and a few lines cut behind the bust: their places are the slug's own. */
function drawDisc(art: Drawing, random: SeededRandom): void {
  art.add('decorative', circle(DISC.x, DISC.y, DISC.r, 'hole'))
  const from = random.integer(152, 260)
  const arc = arcBand(DISC.x, DISC.y, 108, 4, from, from + random.integer(24, 56))
  art.add(random.chance(0.5) ? 'minor' : 'major', arc, random.pick([1, 0.5]))
  const left = random.step(72, 112, 8)
  const right = random.step(72, 112, 8)
  for (let k = 0; k < 3; k += 1) {
    art.add('decorative', accentLine(random, 24, left + 16 * k))
    art.add('decorative', accentLine(random, 172, right + 16 * k))
  }
}

/** A short line or a dot, three of which stand on each side of the bust. */
function accentLine(random: SeededRandom, x: number, y: number): string {
  return random.chance(0.3) ? circle(x + 12, y + 2, 4) : rect(x, y, random.step(12, 28, 4), 4)
}
