import { describe, expect, it } from 'vitest'
import { offerFixture } from '../testing/site-fixture.ts'
import { ofProfession } from './facet-phrases.ts'
import { listSummary, titleOf } from './list-words.ts'
import type { Facet } from './offer-facets.ts'

const facet = (kind: Facet['kind'], phrase: string): Facet => ({ kind, slug: phrase, label: phrase, phrase })
const region = facet('region', 'en Bretagne')
const salary = (min: number | null, max: number | null) => ({ min, max, note: null })

describe('The title of a list', () => {
  it('says the profession, the employer, the contract and the place in the order of French', () => {
    const profession = facet('metier', ofProfession('Data analyst'))
    expect(titleOf([profession, region])).toBe('Offres de data analyst en Bretagne')
    expect(titleOf([facet('contrat', 'en apprentissage'), region])).toBe(
      'Offres d’emploi du numérique en apprentissage en Bretagne',
    )
    expect(titleOf([facet('ministere', 'du ministère des Armées'), region])).toBe(
      'Offres d’emploi du ministère des Armées en Bretagne',
    )
    expect(titleOf([region])).toBe('Offres d’emploi du numérique en Bretagne')
  })

  it.each([
    ['Développeuse ou développeur back-end', 'de développeuse ou développeur back-end'],
    ['Architecte logiciel', 'd’architecte logiciel'],
    ['Ingénieure ou ingénieur cloud', 'd’ingénieure ou ingénieur cloud'],
    ['Écoconceptrice ou écoconcepteur', 'd’écoconceptrice ou écoconcepteur'],
    ['UX designer', 'd’UX designer'],
    ['DSI', 'de DSI'],
  ])('elides before a vowel and keeps sigles: %s', (title, phrase) => {
    expect(ofProfession(title)).toBe(phrase)
  })
})

describe('The summary of a list', () => {
  it('counts offers and remote work, and gives the range of pay and the first closing', () => {
    const offers = [
      offerFixture('a', { salary: salary(45_000, 55_000), closesOn: '2026-12-31' }),
      offerFixture('b', { salary: salary(38_000, null), closesOn: '2026-12-12', remote: 'none' }),
      offerFixture('c', { closesOn: null }),
    ]
    expect(listSummary(offers)).toBe(
      '3 offres ouvertes, 2 avec télétravail. Salaires affichés : 38\u202F000\u00A0€ à 55\u202F000\u00A0€ brut par an. Première clôture le 12 décembre 2026.',
    )
  })

  it('says nothing of what no offer tells', () => {
    const silent = { closesOn: null, remote: 'none' } as const
    expect(listSummary([offerFixture('a', silent), offerFixture('b', silent)])).toBe('2 offres ouvertes, sans télétravail.')
    expect(listSummary([offerFixture('a', { ...silent, salary: salary(null, null) })])).toBe('1 offre ouverte, sans télétravail.')
  })

  it('gives one offer’s pay as the offer says it', () => {
    expect(listSummary([offerFixture('a', { salary: salary(45_000, null), closesOn: null })])).toBe(
      '1 offre ouverte, avec télétravail. À partir de 45\u202F000\u00A0€ brut par an.',
    )
  })
})
