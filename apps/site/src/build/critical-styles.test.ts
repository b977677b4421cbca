import { expect, it } from 'vitest'
import { splitCritical } from './critical-styles.ts'

it('a variable goes with the sheet that reads it, directly or by another variable, in both themes', () => {
  const { first, later } = splitCritical(
    ':root{--blue:#00f;--text:var(--blue);--footer:#eee}:root[data-fr-theme=dark]{--blue:#88f;--footer:#111}h1{color:var(--text)}',
  )
  expect(first).toBe(':root{--blue:#00f;--text:var(--blue)}:root[data-fr-theme=dark]{--blue:#88f}h1{color:var(--text)}')
  expect(later.replace(/\s/g, '')).toBe(':root{--footer:#eee}:root[data-fr-theme=dark]{--footer:#111}')
})

it('rules for forced colours and for paper wait, those for a wide screen do not', () => {
  const { first, later } = splitCritical(
    '@media (min-width:48em){h1{font-size:3rem}}@media (forced-colors:active){h1{color:red}}@media print{h1{color:black}}',
  )
  expect(first).toBe('@media (min-width:48em){h1{font-size:3rem}}')
  expect(later).toContain('forced-colors')
  expect(later).toContain('print')
})
