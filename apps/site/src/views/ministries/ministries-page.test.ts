import { describe, expect, it } from 'vitest'
import { ministryFixture, offerFixture, projectFixture, siteFixture } from '../testing/site-fixture.ts'
import { citiesText, firstSentence, getMinistriesPage, monogram } from './ministries-page.ts'

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

  it('says each ministry’s mission in a sentence, with the next one when the first is too short to tell', () => {
    const dossier = 'Un dossier passe du commissariat au tribunal sans être jamais réimprimé. Vous en êtes.'
    expect(firstSentence(dossier)).toBe('Un dossier passe du commissariat au tribunal sans être jamais réimprimé.')
    expect(firstSentence('Ça marche ? Une équipe de six personnes le vérifie en classe chaque semaine. Venez.')).toBe(
      'Ça marche ? Une équipe de six personnes le vérifie en classe chaque semaine.',
    )
    expect(firstSentence('Sans point final')).toBe('Sans point final')
  })

  it('leads with the ministry that hires most, from five ministries on', () => {
    const ministries = ['a', 'b', 'c', 'd', 'e'].map((slug) => ministryFixture(slug, { name: slug, shortName: slug }))
    const [first, , third] = ministries
    const offers = [
      offerFixture('1', { ministry: first }),
      offerFixture('2', { ministry: third }),
      offerFixture('3', { ministry: third }),
    ]
    const page = getMinistriesPage(siteFixture({ ministries, offers }))
    expect(page.featured?.name).toBe('c')
    expect(page.lead).toContain('2 des 5 ministères proposent 3 offres ouvertes')
    expect(getMinistriesPage(siteFixture({ ministries })).featured).toBeNull()
    expect(getMinistriesPage(siteFixture({ ministries: ministries.slice(2), offers })).featured).toBeNull()
  })

  it('with one ministry and no offer, or nothing at all, says no number it doesn’t have', () => {
    const alone = getMinistriesPage(siteFixture({ ministries: [ministryFixture()] }))
    expect(alone.tiles).toHaveLength(1)
    expect(alone).toMatchObject({
      lead: 'Les missions, les villes, les projets et les offres de chaque ministère.',
      regions: [],
      updatedOn: '2026-11-01',
    })
    expect(getMinistriesPage(siteFixture())).toMatchObject({ featured: null, tiles: [], regions: [], updatedOn: null })
  })
})
