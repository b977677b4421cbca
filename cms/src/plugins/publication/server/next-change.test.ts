import { expect, it } from 'vitest'
import { nextOpeningOrClosing } from './next-change'

const now = new Date('2026-11-24T12:00:00Z')
const offer = (opensOn: string, closesOn: string | null = null, confirmedOn: string | null = null) => ({
  opensOn,
  closesOn,
  confirmedOn,
})

it('is the first opening to come, at midnight in Paris', () => {
  expect(nextOpeningOrClosing([offer('2026-12-24'), offer('2026-12-03')], now)).toBe('2026-12-03T00:00:00+01:00')
})

it('is the midnight after a closing day, which is inclusive, in summer too', () => {
  expect(nextOpeningOrClosing([offer('2026-11-01', '2026-11-24')], now)).toBe('2026-11-25T00:00:00+01:00')
  expect(nextOpeningOrClosing([offer('2026-11-01', '2027-07-01')], now)).toBe('2027-07-02T00:00:00+02:00')
})

it('is ninety days after the last confirmation of an offer without closing day', () => {
  expect(nextOpeningOrClosing([offer('2026-11-01', null, '2026-11-10')], now)).toBe('2027-02-09T00:00:00+01:00')
})

it('is nothing when every offer has opened and closed', () => {
  expect(nextOpeningOrClosing([offer('2026-01-01', '2026-02-01')], now)).toBeNull()
  expect(nextOpeningOrClosing([], now)).toBeNull()
})
