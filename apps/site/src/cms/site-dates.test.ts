/** Nobody edits a status: what is shown follows from dates, "filled", and the clock in Paris. */
import { goldenSnapshot } from '@metiers-numeriques/content-schemas/testing/golden'
import { describe, expect, it } from 'vitest'
import { toSite } from './site.ts'

const siteUrl = 'https://metiers.exemple.gouv.fr'

type Dates = { opensOn: string; closesOn: string | null; confirmedOn?: string | null; filled?: boolean }

function statusOf(dates: Dates, now: string) {
  const snapshot = goldenSnapshot()
  snapshot.collections.offers = (snapshot.collections.offers ?? []).slice(0, 1).map((offer) => ({ ...offer, ...dates }))
  const { site } = toSite(snapshot, { now: new Date(now), siteUrl })
  const [offer] = site.offers
  expect(site.openOffers).toEqual(offer?.status === 'open' ? [offer] : [])
  return offer?.status
}

describe('An offer with a closing date', () => {
  const winter = { opensOn: '2026-11-01', closesOn: '2026-12-31' }
  const summer = { opensOn: '2027-07-01', closesOn: '2027-07-14' }

  it.each([
    ['one second before it opens, at midnight in Paris', '2026-10-31T22:59:59Z', 'upcoming'],
    ['the second it opens', '2026-10-31T23:00:00Z', 'open'],
    ['the last second of its closing day', '2026-12-31T22:59:59Z', 'open'],
    ['at midnight after its closing day', '2026-12-31T23:00:00Z', 'closed'],
  ])('in winter, %s', (_, now, status) => {
    expect(statusOf(winter, now)).toBe(status)
  })

  it.each([
    ['one second before it opens', '2027-06-30T21:59:59Z', 'upcoming'],
    ['the second it opens', '2027-06-30T22:00:00Z', 'open'],
    ['the last second of its closing day', '2027-07-14T21:59:59Z', 'open'],
    ['at midnight after its closing day', '2027-07-14T22:00:00Z', 'closed'],
  ])('in summer, %s', (_, now, status) => {
    expect(statusOf(summer, now)).toBe(status)
  })

  it('that opens and closes on one day is open that day', () => {
    expect(statusOf({ opensOn: '2026-12-01', closesOn: '2026-12-01' }, '2026-12-01T12:00:00Z')).toBe('open')
  })
})

describe('An offer open until it is filled', () => {
  const untilFilled = { opensOn: '2026-01-01', closesOn: null }

  it('expires 90 days after it opened when nobody confirmed it', () => {
    expect(statusOf(untilFilled, '2026-04-01T12:00:00Z')).toBe('open')
    expect(statusOf(untilFilled, '2026-04-02T12:00:00Z')).toBe('closed')
  })

  it('lives 90 days more from its last confirmation', () => {
    const confirmed = { ...untilFilled, confirmedOn: '2026-04-01' }
    expect(statusOf(confirmed, '2026-06-30T12:00:00Z')).toBe('open')
    expect(statusOf(confirmed, '2026-07-01T12:00:00Z')).toBe('closed')
  })
})

it('an offer that is filled is never open, whatever its dates', () => {
  expect(statusOf({ opensOn: '2026-01-01', closesOn: '2026-12-31', filled: true }, '2026-06-01T12:00:00Z')).toBe('filled')
  expect(statusOf({ opensOn: '2027-01-01', closesOn: null, filled: true }, '2026-06-01T12:00:00Z')).toBe('filled')
})

describe('Portraits', () => {
  it('are shown until the last day that the person agreed to, and no longer', () => {
    const on = (instant: string) => {
      const snapshot = goldenSnapshot()
      const [first, ...others] = snapshot.collections.portraits ?? []
      snapshot.collections.portraits = [{ documentId: '', ...first, consentUntil: '2026-12-31' }, ...others]
      return toSite(snapshot, { now: new Date(instant), siteUrl })
    }
    expect(on('2026-12-31T22:59:59Z').site.portraits).toHaveLength(3)
    const after = on('2026-12-31T23:00:00Z')
    expect(after.site.portraits).toHaveLength(2)
    expect(after.problems.map(({ model, field, reason }) => [model, field, reason])).toMatchInlineSnapshot(`
      [
        [
          "portrait",
          "Accord jusqu’au",
          "l’accord de la personne a pris fin. Renouvelez-le, ou dépubliez le portrait.",
        ],
      ]
    `)
  })
})

describe('The alert banner', () => {
  const bannerOn = (instant: string) => {
    const snapshot = goldenSnapshot()
    const made = '2026-11-01T08:00:00.000Z'
    const text = { title: 'Site en maintenance', text: null, link: null, startsOn: '2026-12-01', endsOn: '2026-12-02' }
    snapshot.singles['alert-banner'] = { documentId: 'banner', createdAt: made, updatedAt: made, ...text }
    return toSite(snapshot, { now: new Date(instant), siteUrl }).site.alertBanner
  }

  it('shows from its first day to its last, in Paris', () => {
    expect(bannerOn('2026-11-30T22:59:59Z')).toBeNull()
    expect(bannerOn('2026-11-30T23:00:00Z')?.title).toBe('Site en maintenance')
    expect(bannerOn('2026-12-02T22:59:59Z')?.title).toBe('Site en maintenance')
    expect(bannerOn('2026-12-02T23:00:00Z')).toBeNull()
  })
})
