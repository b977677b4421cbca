import { REGIONS, regionOf } from '@metiers-numeriques/content-schemas/vocabulary/places'
import { describe, expect, it } from 'vitest'
import { offerFixture, siteFixture } from '../testing/site-fixture.ts'
import { getOffersMapPage } from './offers-map-page.ts'
import { MAP_SIZE, tileOf } from './region-tiles.ts'

const salary = { min: 40_000, max: 50_000, note: null }
const offers = [
  ...Array.from({ length: 30 }, (_, index) => offerFixture(`paris-${index}`, { region: regionOf('ile-de-france') })),
  offerFixture('rennes', { region: regionOf('bretagne'), salary }),
  offerFixture('brest', { region: regionOf('bretagne'), remote: 'none' }),
  offerFixture('partout'),
  offerFixture('ferme', { region: regionOf('corse'), status: 'closed' }),
]
const page = getOffersMapPage(siteFixture({ offers }))
const region = (name: string) => page.regions.find((candidate) => candidate.name === name)

describe('The map of offers', () => {
  it('has a tile for each of the 18 regions, none over another and none outside', () => {
    const tiles = REGIONS.flatMap(({ slug }) => tileOf(slug) ?? [])
    expect(tiles).toHaveLength(18)
    for (const [index, tile] of tiles.entries()) {
      for (const other of tiles.slice(index + 1)) expect(Math.hypot(tile.x - other.x, tile.y - other.y)).toBeGreaterThan(75)
      expect(tile.x).toBeLessThan(MAP_SIZE.width - 37)
      expect(tile.y).toBeLessThan(MAP_SIZE.height - 43)
    }
  })

  it('cuts the name of each region without changing it', () => {
    for (const { slug, name } of REGIONS) {
      const lines = tileOf(slug)?.lines.map(({ text }) => text) ?? [name]
      expect(lines.join('')).toBe(name)
    }
  })

  it('says the count of each region in its link, and repeats it by a step', () => {
    expect(region('Bretagne')).toMatchObject({ href: '/offres/region/bretagne/', label: 'Bretagne 2 offres', step: 'few' })
    expect(region('Île-de-France')).toMatchObject({ count: 30, step: 'many' })
    expect(region('Corse')).toMatchObject({ label: 'Corse 0 offre', step: 'none' })
  })

  it('counts offers without a place apart', () => {
    expect(page.lead).toBe('32 offres ouvertes par région, et 1 offre partout en France.')
  })

  it('explains every step it uses', () => {
    expect(page.legend.map(({ label }) => label)).toEqual(['Aucune offre', '1 à 3 offres', '4 à 9 offres', '10 offres ou plus'])
    expect(getOffersMapPage(siteFixture()).legend.map(({ step }) => step)).toEqual(['none'])
  })
})

describe('Its table', () => {
  it('lists the regions that hire, the most offers first, with pay and remote work; the others are named', () => {
    expect(page.hiring.map(({ name, count, remote, pay }) => [name, count, remote, pay])).toEqual([
      ['Île-de-France', 30, '30', 'Non communiqué'],
      ['Bretagne', 2, '1', '40\u202F000\u00A0€ à 50\u202F000\u00A0€'],
    ])
    expect(page.hiring.length + page.idle.length).toBe(REGIONS.length)
    expect(page.idle.map(({ name }) => name)).toContain('Corse')
  })
})
