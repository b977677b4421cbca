import { expect, it } from 'vitest'
import { dayInParis, endOfDayInParis } from './paris-day.ts'

it.each([
  ['2026-12-31T22:59:59Z', '2026-12-31'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
  ['2027-07-14T21:59:59Z', '2027-07-14'],
  ['2027-07-14T22:00:00Z', '2027-07-15'],
])('at %s it is %s in Paris', (instant, day) => {
  expect(dayInParis(new Date(instant))).toBe(day)
})

it.each([
  ['2026-12-31', '2026-12-31T23:59:59+01:00'],
  ['2027-07-14', '2027-07-14T23:59:59+02:00'],
  ['2027-03-27', '2027-03-27T23:59:59+01:00'],
  ['2027-03-28', '2027-03-28T23:59:59+02:00'],
  ['2027-10-30', '2027-10-30T23:59:59+02:00'],
  ['2027-10-31', '2027-10-31T23:59:59+01:00'],
])('the day %s ends in Paris at %s', (day, end) => {
  expect(endOfDayInParis(day)).toBe(end)
  expect(dayInParis(new Date(end))).toBe(day)
  expect(dayInParis(new Date(Date.parse(end) + 1000))).not.toBe(day)
})
