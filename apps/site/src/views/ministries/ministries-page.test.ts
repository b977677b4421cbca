import { describe, expect, it } from 'vitest'
import { ministryFixture, offerFixture, projectFixture, siteFixture } from '../testing/site-fixture.ts'
import { citiesText, getMinistriesPage, monogram } from './ministries-page.ts'

describe('the list of ministries', () => {
  it('goes from A to Z of what people call them, with true counts', () => {
    const justice = ministryFixture('justice', { name: 'Ministère de la Justice', shortName: 'Justice' })
    const culture = ministryFixture()
    const site = siteFixture({
      ministries: [justice, culture],
      projects: [projectFixture('gallica', { ministry: culture })],
      offers: [offerFixture('a', { ministry: culture }), offerFixture('closed', { ministry: culture, status: 'closed' })],
    })
    expect(getMinistriesPage(site).tiles.map(({ name, counts }) => [name, counts])).toEqual([
      ['Ministère de la Culture', '1 offre, 1 projet'],
      ['Ministère de la Justice', 'Aucune offre'],
    ])
  })

  it('draws a monogram from the short name', () => {
    expect(
      ['Intérieur', 'Affaires étrangères', 'Économie et Finances', 'Outre-mer', 'Aménagement du territoire'].map(monogram),
    ).toEqual(['IN', 'AÉ', 'ÉF', 'OM', 'AT'])
  })

  it('names three cities, and a fourth rather than "one other"', () => {
    expect(citiesText([])).toBeNull()
    expect(citiesText(['Paris'])).toBe('Paris')
    expect(citiesText(['Paris', 'Rennes'])).toBe('Paris et Rennes')
    expect(citiesText(['Paris', 'Rennes', 'Lyon', 'Metz'])).toBe('Paris, Rennes, Lyon et Metz')
    expect(citiesText(['Paris', 'Rennes', 'Lyon', 'Metz', 'Lille'])).toBe('Paris, Rennes, Lyon et 2 autres villes')
  })
})
