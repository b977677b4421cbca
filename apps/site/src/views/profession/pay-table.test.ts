import { describe, expect, it } from 'vitest'
import type { SiteOffer } from '../../cms/site-types.ts'
import { joined } from '../../copy/format.ts'
import { offerFixture, professionFixture, siteFixture } from '../testing/site-fixture.ts'
import { type PayTable, payTable } from './pay-table.ts'

const profession = professionFixture()
const neighbour = professionFixture('developpeur-front-end')

/** The table as a reader says it: "De 3 à 7 ans : 40 000 €, 1 offre". */
function lines(table: PayTable | null): string[] {
  const said = table?.rows.map(({ level, range, basis }) => `${level} : ${joined([range ?? table.unknown, basis])}`) ?? []
  return said.map((line) => line.replace(/[\u00A0\u202F]/g, ' '))
}

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
    expect(lines(table)).toEqual([
      'Débutant accepté : 38 000 € à 42 000 €',
      'De 1 à 3 ans : Non publié',
      'De 3 à 7 ans : Non publié',
      'Plus de 7 ans : 60 000 € à 75 000 €',
    ])
    expect(table?.source).toEqual({ label: 'Référentiel de la filière, 3 janvier 2024', url: 'https://exemple.gouv.fr/' })
  })

  it('is computed from open offers, its four levels always told, with how many offers each comes from', () => {
    const offers = [
      paid('a', 40_000, 50_000),
      paid('b', 45_000, 58_000),
      paid('c', 36_000, null, { experience: 'junior' }),
      paid('closed', 10_000, 90_000, { status: 'closed' }),
      paid('learner', 12_000, 21_000, { contractType: 'apprenticeship' }),
      offerFixture('silent', { profession }),
    ]
    const table = payTable(siteFixture({ offers }), profession)
    expect(lines(table)).toEqual([
      'Débutant accepté : Aucun montant connu',
      'De 1 à 3 ans : 36 000 €, 1 offre',
      'De 3 à 7 ans : 40 000 € à 58 000 €, 2 offres',
      'Plus de 7 ans : Aucun montant connu',
    ])
    expect(table?.source.label).toBe('calcul d’après les offres ouvertes sur ce site, au 24 novembre 2026')
    expect(table?.explanation).not.toContain('famille')
  })

  it('takes a level that no offer of the profession tells from its family, and says so', () => {
    const offers = [
      paid('a', 40_000, 50_000),
      paid('b', 48_000, 90_000, { profession: neighbour }),
      paid('c', 60_000, 70_000, { profession: neighbour, experience: 'senior' }),
      paid('far', 99_000, 99_000, { profession: professionFixture('rssi', { family: 'security' }), experience: 'junior' }),
    ]
    const table = payTable(siteFixture({ offers }), profession)
    expect(lines(table).slice(1)).toEqual([
      'De 1 à 3 ans : Aucun montant connu',
      'De 3 à 7 ans : 40 000 € à 50 000 €, 1 offre',
      'Plus de 7 ans : 60 000 € à 70 000 €, 1 offre de la famille',
    ])
    expect(table?.explanation).toContain('sa famille, « Développement logiciel »')
  })

  it('keeps offers that don’t say the experience they ask in a line of their own', () => {
    const table = payTable(siteFixture({ offers: [paid('a', 40_000, null, { experience: null })] }), profession)
    expect(lines(table).at(-1)).toBe('Expérience non précisée : 40 000 €, 1 offre')
    expect(lines(table)).toHaveLength(5)
  })

  it('is hidden when nothing is known', () => {
    const security = professionFixture('rssi', { family: 'security' })
    expect(payTable(siteFixture({ offers: [paid('a', 40_000, 50_000)] }), security)).toBeNull()
    expect(payTable(siteFixture(), professionFixture('x', { payByLevel: [{ experience: 'senior', min: 1, max: 2 }] }))).toBeNull()
  })
})
