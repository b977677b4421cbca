import { circle, polar, roundRect } from './paths.ts'
import { familyGlyph } from './profession-glyphs.ts'
import { type SeededRandom, seededRandom } from './seeded-random.ts'
import { specialtyMark } from './specialty-marks.ts'
import { Drawing, type Size } from './svg.ts'

export const PROFESSION_SIZE: Size = { width: 80, height: 80 }

/** A profession's pictogram: its family's sign, its specialty's mark, and a ground of its own. */
export function drawProfession(slug: string, family: string | undefined): Drawing {
  const random = seededRandom(`profession/${slug}`)
  const art = new Drawing()
  drawGround(art, random)
  const sign = new Drawing().add('major', familyGlyph(family, slug, random))
  const mark = new Drawing().add('minor', specialtyMark(slug))
  return art.place(sign, { major: 'major' }, -3, -3, 0.88).place(mark, { minor: 'minor' }, 50, 50, 1)
}

/** The family's sign alone, for the badge beside a portrait. */
export function drawFamilyGlyph(slug: string, family: string | undefined): Drawing {
  return new Drawing().add('major', familyGlyph(family, slug, seededRandom(`badge/${slug}`)))
}

/** A soft shape and the scattered dots that DSFR pictograms have. */
function drawGround(art: Drawing, random: SeededRandom): void {
  const r = random.pick([26, 28, 30])
  art.add('decorative', roundRect(40 - r, 40 - r, 2 * r, 2 * r, random.pick([8, 16, 30])))
  const start = random.integer(0, 59)
  for (let k = 0; k < 5; k += 1) {
    const [x, y] = polar(40, 40, random.pick([36, 38, 44]), start + 72 * k + random.integer(-12, 12))
    art.add('decorative', circle(Math.min(78, Math.max(2, x)), Math.min(78, Math.max(2, y)), random.pick([1, 1.5])))
  }
}
