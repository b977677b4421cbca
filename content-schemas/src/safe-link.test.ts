import { expect, it } from 'vitest'
import { isSafeLink } from './safe-link.ts'

it.each(['https://exemple.fr', 'http://exemple.fr', 'HTTPS://EXEMPLE.FR', 'mailto:a@exemple.fr', 'tel:+33100000000'])(
  '"%s" is a safe link',
  (address) => {
    expect(isSafeLink(address)).toBe(true)
  },
)

it.each([
  ...['javascript:alert(1)', 'JAVASCRIPT:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)', '\u0001javascript:alert(1)'],
  ...['data:text/html,<script>', 'vbscript:x', 'file:///etc/passwd', 'blob:https://exemple.fr/x'],
  ...['', 'exemple.fr', '/offres/', '//exemple.fr', '#ancre', 'https://'],
])('%j is not', (address) => {
  expect(isSafeLink(address)).toBe(false)
})
