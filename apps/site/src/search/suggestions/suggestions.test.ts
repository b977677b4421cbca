import { brotliCompressSync } from 'node:zlib'
import { departmentFromCode, regionOf } from '@metiers-numeriques/content-schemas/vocabulary/places'
import { describe, expect, it } from 'vitest'
import {
  ministryFixture,
  offerFixture,
  professionFixture,
  serviceFixture,
  siteFixture,
  technologyFixture,
} from '../../views/testing/site-fixture.ts'
import { Suggestions } from './matching.ts'
import { suggestions } from './suggestions.ts'
import { addressOfSuggestion, type Suggestion } from './suggestions-format.ts'

const department = departmentFromCode('35') ?? null
const offers = [
  offerFixture('une', {
    department,
    region: regionOf('bretagne'),
    city: 'Rennes',
    service: serviceFixture(),
    technologies: [technologyFixture()],
  }),
]
const site = siteFixture({
  offers,
  professions: [professionFixture(), professionFixture('product-owner', { title: 'Product owner', synonyms: ['PO'] })],
  technologies: [technologyFixture(), technologyFixture('cobol', { name: 'Cobol', synonyms: [] })],
  services: [serviceFixture(), serviceFixture('anssi', { name: 'Agence sans offre', acronym: 'ASO' })],
  ministries: [ministryFixture()],
})
const all = new Suggestions(suggestions(site))
const labels = (text: string) => all.matching(text, 8).map(({ suggestion }) => suggestion.label)

describe('Suggestions', () => {
  it('propose professions, technologies, places and employers, by label, sigle or beginning', () => {
    expect(labels('dévelop')).toContain('Développeuse ou développeur back-end')
    expect(labels('PO')).toEqual(['Product owner'])
    expect(labels('renn')).toEqual(['Rennes'])
    expect(labels('35')).toEqual(['Ille-et-Vilaine (35)'])
    expect(labels('bnf')).toEqual(['Bibliothèque nationale de France'])
  })

  it('count open offers, and leave out what leads nowhere', () => {
    expect(all.matching('python', 1)[0]?.suggestion.offers).toBe(1)
    expect(labels('cobol')).toEqual([])
    expect(labels('agence')).toEqual([])
  })

  it('say by which other name they answer', () => {
    expect(all.matching('po', 1)[0]?.otherName).toBe('PO')
    expect(all.matching('product', 1)[0]?.otherName).toBeNull()
  })

  it('forgive a mistake', () => {
    expect(labels('pyhton')).toEqual(['Python'])
  })

  it('lead to lists of offers, or to pages of their own', () => {
    const suggestion = (given: Partial<Suggestion>): Suggestion => ({
      kind: 'metier',
      label: 'Product owner',
      offers: 1,
      slug: 'product-owner',
      otherNames: [],
      ...given,
    })
    expect(addressOfSuggestion(suggestion({}), 'offres')).toBe('/offres/metier/product-owner/')
    expect(addressOfSuggestion(suggestion({}), 'site')).toBe('/metiers/product-owner/')
    expect(addressOfSuggestion(suggestion({ kind: 'technologie', label: 'C++', slug: '' }), 'site')).toBe('/offres/?q=C%2B%2B')
    expect(addressOfSuggestion(suggestion({ kind: 'departement', label: 'Ain (01)', slug: '' }), 'offres')).toBe(
      '/offres/?departement=Ain+%2801%29',
    )
  })

  it('stay small at ten thousand offers of as many cities', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => offerFixture(`offre-${at}`, { city: `Ville-${at}` }))
    expect(brotliCompressSync(JSON.stringify(suggestions(siteFixture({ offers: many })))).length).toBeLessThan(8_000)
  })
})
