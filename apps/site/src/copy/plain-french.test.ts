import { describe, expect, it } from 'vitest'
import type { SiteOffer } from '../cms/site-types.ts'
import { offerFixture } from '../views/testing/site-fixture.ts'
import { categoryText, explainOffer, explainStep, openToText } from './plain-french.ts'

const termsOf = (given: Partial<SiteOffer>) => explainOffer(offerFixture('a', given)).map(({ term }) => term)
const meaningOf = (given: Partial<SiteOffer>, term: string) =>
  explainOffer(offerFixture('a', given)).find((explanation) => explanation.term === term)?.meaning

describe('an offer in plain French', () => {
  it('says the letter of a category and what it means', () => {
    expect(categoryText('a')).toBe('Catégorie A (conception et encadrement)')
    expect(openToText('contract-only')).toBe('Ouvert aux contractuels (sans concours)')
  })

  it('explains who may apply, the contract, the category and remote work, in the words of the offer', () => {
    expect(termsOf({ contractType: 'fixed-term', contractLength: '3 ans', remoteDays: 2 })).toEqual([
      'Ouvert aux contractuels (sans concours)',
      'CDD de 3 ans',
      'Catégorie A (conception et encadrement)',
      'Télétravail : 2 jours par semaine',
    ])
    expect(termsOf({ remoteDays: null })).toContain('Télétravail partiel')
    expect(termsOf({ remote: 'none' })).toContain('Sur place')
  })

  it('tells a civil servant how to come, and others that they can’t', () => {
    expect(meaningOf({ natureOfPost: 'civil-servants-only' }, 'Réservé aux fonctionnaires')).toMatch(/mutation.*détachement/)
  })

  it('says nothing of categories and posts to learners and companies', () => {
    expect(termsOf({ contractType: 'apprenticeship', remote: 'none' })).toEqual(['Apprentissage', 'Sur place'])
    expect(termsOf({ contractType: 'freelance', nationality: 'any', remote: 'none' })).toEqual([
      'Prestation',
      'Sur place',
      'Toutes nationalités',
    ])
    expect(meaningOf({ contractType: 'internship', nationality: 'any' }, 'Toutes nationalités')).not.toMatch(/fonctionnaire/)
  })

  it('gives the nationality that the nature of the post asks for, even when the offer doesn’t say', () => {
    expect(meaningOf({ nationality: 'french' }, 'Nationalité française')).toMatch(/souveraineté/)
    expect(meaningOf({ natureOfPost: 'civil-servants-only', nationality: null }, 'Condition de nationalité')).toMatch(/européen/)
    expect(meaningOf({ nationality: 'any' }, 'Toutes nationalités')).toMatch(/titre de séjour/)
    expect(termsOf({ nationality: null }).some((term) => /nationalité/i.test(term))).toBe(false)
  })

  it('warns that a clearance takes months, and only where there is one', () => {
    expect(meaningOf({ clearance: 'secret' }, 'Habilitation Secret')).toMatch(/plusieurs mois/)
    expect(termsOf({ clearance: 'none' }).some((term) => term.includes('abilitation'))).toBe(false)
  })
})

describe('a step of recruitment in plain French', () => {
  it.each([
    ['Enquête d’habilitation', /plusieurs mois/],
    ['Visa du contrôleur budgétaire', /budget/],
    ['Proposition de contrat', /par écrit/],
    ['Entretien avec les ressources humaines', /bulletins de paie/],
    ['Étude du dossier', /lit les candidatures/],
    ['Épreuve technique d’une demi-journée', /raisonnez/],
    ['Visite du site et entretien', /l’équipe/],
    ['Appel de 20 minutes', /salaire/],
  ])('%s', (label, meaning) => {
    expect(explainStep(label)).toMatch(meaning)
  })

  it('leaves alone a name that it doesn’t know', () => {
    expect(explainStep('Arrivée')).toBeNull()
  })
})
