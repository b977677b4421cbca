import { describe, expect, it } from 'vitest'
import type { SiteOffer } from '../../cms/site-types.ts'
import { offerFixture, professionFixture, siteFixture } from '../testing/site-fixture.ts'
import { payTable } from './pay-table.ts'

const profession = professionFixture()
const neighbour = professionFixture('developpeur-front-end')
const narrow = (text: string | undefined) => text?.replace(/[\u00A0\u202F]/g, ' ')

function paid(slug: string, min: number | null, max: number | null, given: Partial<SiteOffer> = {}): SiteOffer {
  return offerFixture(slug, { profession, salary: { min, max, note: null }, ...given })
}

describe('the pay table of a profession', () => {
  it('shows the published reference with its source and date when the CMS holds it', () => {
    const table = payTable(
      siteFixture(),
      professionFixture('dev', {
        payByLevel: [
          { experience: 'senior', min: 60_000, max: 75_000 },
          { experience: 'beginner', min: 38_000, max: 42_000 },
        ],
        paySource: { name: 'Référentiel de la filière', url: 'https://exemple.gouv.fr/', date: '2024-01-03' },
      }),
    )
    expect(table?.rows.map(({ level, range, offers }) => [level, narrow(range), offers])).toEqual([
      ['Débutant accepté', '38 000 € à 42 000 €', null],
      ['Plus de 7 ans', '60 000 € à 75 000 €', null],
    ])
    expect(table?.source).toEqual({ label: 'Référentiel de la filière, 3 janvier 2024', url: 'https://exemple.gouv.fr/' })
  })

  it('is computed from open offers by level, lowest to highest, with their number', () => {
    const offers = [
      paid('a', 40_000, 50_000),
      paid('b', 45_000, 58_000),
      paid('c', 36_000, null, { experience: 'junior' }),
      paid('closed', 10_000, 90_000, { status: 'closed' }),
      paid('learner', 12_000, 21_000, { contractType: 'apprenticeship' }),
      offerFixture('silent', { profession }),
    ]
    const table = payTable(siteFixture({ offers }), profession)
    expect(table?.rows.map(({ level, range, offers }) => [level, narrow(range), offers])).toEqual([
      ['De 1 à 3 ans', '36 000 €', 1],
      ['De 3 à 7 ans', '40 000 € à 58 000 €', 2],
    ])
    expect(table?.source.label).toBe('offres ouvertes sur ce site, au 24 novembre 2026')
    expect(table?.explanation).toContain('de ce métier')
  })

  it('widens to the family, and says so, when fewer than three offers tell their pay', () => {
    const offers = [paid('a', 40_000, 50_000), paid('b', 48_000, 60_000, { profession: neighbour })]
    const table = payTable(siteFixture({ offers }), profession)
    expect(table?.rows.map(({ offers }) => offers)).toEqual([2])
    expect(table?.explanation).toContain('la famille « Développement logiciel »')
  })

  it('is hidden when nothing is known', () => {
    const security = professionFixture('rssi', { family: 'security' })
    expect(payTable(siteFixture({ offers: [paid('a', 40_000, 50_000)] }), security)).toBeNull()
    expect(payTable(siteFixture(), professionFixture('x', { payByLevel: [{ experience: 'senior', min: 1, max: 2 }] }))).toBeNull()
  })
})
