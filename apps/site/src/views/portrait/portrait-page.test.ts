import { describe, expect, it } from 'vitest'
import {
  ministryFixture,
  offerFixture,
  paragraph,
  portraitFixture,
  professionFixture,
  serviceFixture,
  siteFixture,
} from '../testing/site-fixture.ts'
import { getPortraitPage } from './portrait-page.ts'

const dev = professionFixture()
const front = professionFixture('developpeur-front-end')
const analyst = professionFixture('data-analyst', { family: 'data' })
const aminata = portraitFixture('aminata', { profession: dev })

describe('the page of a portrait', () => {
  it('shows offers of the same profession, else of its family, else of the ministry', () => {
    const pageWith = (...offers: ReturnType<typeof offerFixture>[]) => getPortraitPage(siteFixture({ offers }), aminata)
    const same = offerFixture('same', { profession: dev })
    const near = offerFixture('near', { profession: front })
    const far = offerFixture('far', { profession: analyst })
    expect(pageWith(far, near, same).offers.map(({ href }) => href)).toEqual(['/offres/same/'])
    expect(pageWith(far, near, same).moreOffers).toEqual({
      href: '/offres/metier/developpeur-back-end/',
      label: 'Voir l’offre de ce métier',
    })
    expect(pageWith(far, near).offersTitle).toBe('Des offres proches : Développement logiciel')
    expect(pageWith(far)).toMatchObject({
      offersTitle: 'Les offres du ministère de la Culture',
      offers: [{ href: '/offres/far/' }],
    })
    expect(pageWith()).toMatchObject({
      offersTitle: 'Et vous ?',
      offers: [],
      moreOffers: { href: '/offres/', label: 'Voir les offres' },
    })
  })

  it('says early how many offers of the profession there are, and nothing when there is none', () => {
    const offers = [offerFixture('one', { profession: dev }), offerFixture('two', { profession: dev })]
    expect(getPortraitPage(siteFixture({ offers }), aminata).profession?.hiring).toBe('2 offres ouvertes')
    expect(getPortraitPage(siteFixture(), aminata).profession?.hiring).toBeNull()
  })

  it('proposes other paths: other families first, in turn', () => {
    const portraits = [portraitFixture('ada', { profession: analyst }), aminata, portraitFixture('bo', { profession: front })]
    const page = getPortraitPage(siteFixture({ portraits }), aminata)
    expect(page.others.map(({ slug }) => slug)).toEqual(['ada', 'bo'])
  })

  it('tells search engines of real people alone', () => {
    const dataOf = (fictional: boolean) => getPortraitPage(siteFixture(), { ...aminata, fictional }).head.structuredData
    expect(dataOf(true)).toEqual([])
    expect(dataOf(false)).toMatchObject([{ '@type': 'ProfilePage', mainEntity: { name: 'Aminata' } }])
  })

  it('quotes the short quote when there is no longer one', () => {
    expect(getPortraitPage(siteFixture(), aminata).quote).toBe('Mon code sert dès le lendemain.')
  })

  it('leads to the service, or to the ministry without one', () => {
    const ministry = ministryFixture()
    const atService = portraitFixture('bo', { ministry, service: serviceFixture('bnf', { ministry }) })
    expect(getPortraitPage(siteFixture(), atService).employer.href).toBe('/ministeres/culture/#service-bnf')
    expect(getPortraitPage(siteFixture(), aminata).employer).toEqual({
      label: 'Ministère de la Culture',
      href: '/ministeres/culture/',
    })
  })

  it('puts the quotation after the second answer, and keeps whole a portrait without story, facts or tools', () => {
    const story = ['Un ?', 'Deux ?', 'Trois ?'].map((question) => ({ question, answer: paragraph('Oui.') }))
    const page = getPortraitPage(siteFixture(), { ...aminata, story })
    expect([page.beginning.length, page.end.length]).toEqual([2, 1])
    const blank = getPortraitPage(siteFixture(), {
      ...aminata,
      story: [...story, { question: 'Quatre ?', answer: paragraph(' ') }],
      video: { title: 'Une journée', url: 'https://exemple.gouv.fr/video', transcript: paragraph('') },
    })
    expect([...blank.beginning, ...blank.end].map(({ question }) => question)).toEqual(['Un ?', 'Deux ?', 'Trois ?'])
    expect(blank.portrait.video?.transcript).toEqual([])
    const bare = getPortraitPage(siteFixture(), portraitFixture('bare'))
    expect(bare).toMatchObject({
      beginning: [],
      end: [],
      facts: [],
      technologies: [],
      projects: [],
      profession: null,
      hasFacts: false,
      others: [],
    })
  })
})
