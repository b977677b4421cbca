import { expect, it } from 'vitest'
import { cutLines, wrapText } from './text-lines.ts'

/** Every sign is one wide. */
const measure = (text: string) => [...text].length

it('a text goes to the next line between words, and never inside of guillemets and figures held by unbreakable spaces', () => {
  expect(wrapText('Développeuse ou développeur back-end', 16, measure)).toEqual(['Développeuse ou', 'développeur', 'back-end'])
  expect(wrapText('le «\u00A0Numérique\u00A0»', 14, measure)).toEqual(['le', '«\u00A0Numérique\u00A0»'])
})

it('a word wider than a line is broken, and no sign of it is lost', () => {
  const lines = wrapText(`un ${'é'.repeat(25)} fin`, 10, measure)
  expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(10)
  expect(lines.join('').replaceAll(' ', '')).toBe(`un${'é'.repeat(25)}fin`)
})

it('a word wider than a line is broken at its hyphens where it has some', () => {
  expect(wrapText('(demarches-simplifiees.fr)', 18, measure)).toEqual(['(demarches-', 'simplifiees.fr)'])
})

it('a text that is too long is cut at a word with an ellipsis that fits', () => {
  const lines = wrapText('Responsable de la sécurité, de la conformité et de la continuité', 20, measure)
  expect(cutLines(lines, 2, 20, measure)).toEqual(['Responsable de la', 'sécurité, de la…'])
  expect(cutLines(lines, 9, 20, measure)).toEqual(lines)
  expect(cutLines(['a'.repeat(20), 'b'], 1, 20, measure)).toEqual([`${'a'.repeat(19)}…`])
})
