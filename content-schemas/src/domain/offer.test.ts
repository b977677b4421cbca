import { describe, expect, it } from 'vitest'
import { lastOpenDay, offerStatus } from './offer.ts'

const dates = { opensOn: '2026-11-10', closesOn: '2026-12-31', confirmedOn: null, filled: false }
const untilFilled = { ...dates, closesOn: null }

describe('The last open day of an offer', () => {
  it('is its closing day, whatever its confirmation', () => {
    expect(lastOpenDay({ ...dates, confirmedOn: '2027-06-01' })).toBe('2026-12-31')
  })

  it('is 90 days after its last confirmation, else after its opening', () => {
    expect(lastOpenDay({ ...untilFilled, confirmedOn: '2027-12-01' })).toBe('2028-02-29')
    expect(lastOpenDay(untilFilled)).toBe('2027-02-08')
  })
})

it.each([
  ['2026-11-09', 'upcoming'],
  ['2026-11-10', 'open'],
  ['2026-12-31', 'open'],
  ['2027-01-01', 'closed'],
])('on %s, an offer from 10 November to 31 December is %s', (today, status) => {
  expect(offerStatus(dates, today)).toBe(status)
  expect(offerStatus({ ...dates, filled: true }, today)).toBe('filled')
})
