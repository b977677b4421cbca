import { describe, expect, it } from 'vitest'
import { offerFixture, siteFixture } from '../testing/site-fixture.ts'
import { getOfferPage } from './offer-page.ts'

const prose = (text: string) => [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] }]
const paid = { min: 40_000, max: 52_000, note: null }
const factsOf = (page: ReturnType<typeof getOfferPage>) =>
  Object.fromEntries(page.facts.map(({ label, value }) => [label, value.map(({ text }) => text).join('')]))

describe('The page of an open offer', () => {
  const offer = offerFixture('a', { salary: paid, missions: prose('Faire vivre Gallica.'), applyEmail: 'rh@exemple.gouv.fr' })
  const page = getOfferPage(siteFixture({ offers: [offer] }), offer)

  it('says first what decides', () => {
    expect(factsOf(page)).toEqual({
      Salaire: '40\u202F000\u00A0€ à 52\u202F000\u00A0€ brut par an',
      Lieu: 'Partout en France',
      Télétravail: '2 jours par semaine',
      Contrat: 'CDI, catégorie A',
      'Ouvert à': 'Fonctionnaires et contractuels, sans concours',
      Expérience: 'De 3 à 7 ans',
      'Date limite': 'Jusqu’au 31 décembre 2026',
    })
    expect(page.apply?.label).toBe('Postuler par courriel')
  })

  it('has the parts that it has words for, in their order, and no other', () => {
    expect(page.sections.map(({ title }) => title)).toEqual(['Vos missions', 'Informations pratiques'])
    const blank = offerFixture('b', { missions: prose('  ') })
    expect(getOfferPage(siteFixture({ offers: [blank] }), blank).sections.map(({ id }) => id)).toEqual(['pratique'])
  })

  it('leads to lists that hold another offer, and says how many', () => {
    expect(page.more).toEqual([])
    const two = siteFixture({ offers: [offer, offerFixture('b')], ministries: [offer.ministry], professions: [offer.profession] })
    expect(getOfferPage(two, offer).more.map(({ label }) => label)).toEqual([
      'Voir les 2 offres de ce métier',
      `Voir les 2 offres ${offer.ministry.ofName}`,
    ])
  })
})

it('a salary that is not told is set beside what the profession’s other offers announce', () => {
  const silent = offerFixture('silent')
  const pay = (site: ReturnType<typeof siteFixture>) => factsOf(getOfferPage(site, silent)).Salaire
  expect(pay(siteFixture({ offers: [silent] }))).toBe('Salaire non communiqué')
  expect(pay(siteFixture({ offers: [silent, offerFixture('b', { salary: paid })] }))).toBe(
    'Salaire non communiqué : de 40\u202F000\u00A0€ à 52\u202F000\u00A0€ dans nos offres pour ce métier',
  )
})

it('an internship is not set beside what posts are paid, nor a post beside an internship', () => {
  const intern = offerFixture('intern', { contractType: 'internship' })
  expect(factsOf(getOfferPage(siteFixture({ offers: [intern, offerFixture('b', { salary: paid })] }), intern)).Salaire).toBe(
    'Salaire non communiqué',
  )
  const post = offerFixture('post')
  const paidIntern = offerFixture('b', { contractType: 'internship', salary: paid })
  expect(factsOf(getOfferPage(siteFixture({ offers: [post, paidIntern] }), post)).Salaire).toBe('Salaire non communiqué')
})

it.each(['closed', 'filled', 'upcoming'] as const)('an offer that is %s has no button, and says why', (status) => {
  const offer = offerFixture('a', { status, applyEmail: 'rh@exemple.gouv.fr' })
  const page = getOfferPage(siteFixture({ offers: [offer] }), offer)
  expect(page.apply).toBeNull()
  expect(page.statusMessage).not.toBeNull()
  expect(page.head.structuredData).toEqual([])
})

it('each step of the recruitment says when, who and what usually happens', () => {
  const step = { label: 'Entretien', delay: 'Sous 10 jours', who: 'La cheffe de projet' }
  const offer = offerFixture('a', { recruitmentSteps: [step] })
  const [shown] = getOfferPage(siteFixture({ offers: [offer] }), offer).steps
  expect(shown?.detail).toBe('sous 10 jours, la cheffe de projet')
  expect(shown?.meaning).toMatch(/salaire/)
})
