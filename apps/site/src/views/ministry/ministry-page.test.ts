import { describe, expect, it } from 'vitest'
import {
  ministryFixture,
  offerFixture,
  portraitFixture,
  projectFixture,
  serviceFixture,
  siteFixture,
} from '../testing/site-fixture.ts'
import { getMinistryPage } from './ministry-page.ts'

const culture = ministryFixture()
const justice = ministryFixture('justice', { shortName: 'Justice', name: 'Ministère de la Justice' })
const bnf = serviceFixture('bnf', { ministry: culture })

describe('the page of a ministry', () => {
  it('gathers what is its own: services, projects, portraits, offers', () => {
    const site = siteFixture({
      ministries: [culture, justice],
      services: [bnf, serviceFixture('dap', { ministry: justice })],
      projects: [projectFixture('gallica', { ministry: culture }), projectFixture('a-just', { ministry: justice })],
      portraits: [portraitFixture('ada', { ministry: culture }), portraitFixture('bo', { ministry: justice })],
      offers: [
        offerFixture('a', { ministry: culture, service: bnf, serviceId: bnf.id }),
        offerFixture('b', { ministry: justice }),
      ],
    })
    const page = getMinistryPage(site, culture)
    expect(page.services).toMatchObject([{ anchor: 'service-bnf', offers: '1 offre ouverte' }])
    expect(page.featuredProject?.slug).toBe('gallica')
    expect(page.portrait?.slug).toBe('ada')
    expect(page.offers.map(({ href }) => href)).toEqual(['/offres/a/'])
    expect(page.offersLabel).toBe('1 offre ouverte')
    expect(page.summary.map(({ anchor, title }) => [anchor, title])).toEqual([
      ['projets', 'Un projet'],
      ['services', 'Les services qui emploient'],
      ['raisons', 'Pourquoi y travailler'],
      ['offres', 'Les offres'],
    ])
  })

  it('without an offer, leads to ministries that have some', () => {
    const site = siteFixture({ ministries: [culture, justice], offers: [offerFixture('b', { ministry: justice })] })
    expect(getMinistryPage(site, culture)).toMatchObject({
      offers: [],
      offersLabel: null,
      neighbours: [{ href: '/offres/ministere/justice/', count: 1 }],
    })
  })

  it('stays readable with hundreds of projects: three cards, thirty names, then a link; closed ones come last', () => {
    const many = Array.from({ length: 300 }, (_, index) => projectFixture(`p-${index}`, { ministry: culture }))
    const closed = projectFixture('closed', { ministry: culture, phase: 'closed' })
    const page = getMinistryPage(siteFixture({ ministries: [culture], projects: [closed, ...many] }), culture)
    expect(page.featuredProject?.slug).toBe('p-0')
    expect(page.projects).toHaveLength(2)
    expect(page.otherProjects).toHaveLength(30)
    expect(page.allProjectsListed).toBe(false)
  })

  it('shows no fact that isn’t known', () => {
    expect(getMinistryPage(siteFixture(), culture)).toMatchObject({
      facts: [],
      factsSource: null,
      hiring: null,
      portrait: null,
      featuredProject: null,
      services: [],
    })
  })

  it('says who counted its agents, and on what day', () => {
    const page = getMinistryPage(siteFixture(), ministryFixture('culture', { headcount: 28_000, cities: ['Paris'] }))
    expect(page.facts.map(({ label }) => label)).toEqual(['Agents', 'Ville'])
    expect(page.factsSource).toBe('Effectifs : source ministère, 1er novembre 2026')
  })

  it('backs its reasons with what its open offers say, and the day they were read', () => {
    const offers = [
      offerFixture('a', { ministry: culture, city: 'Paris', natureOfPost: 'civil-servants-only' }),
      offerFixture('b', { ministry: culture, city: 'Rennes', remote: 'none' }),
      offerFixture('closed', { ministry: culture, city: 'Lyon', status: 'closed' }),
    ]
    const { hiring } = getMinistryPage(siteFixture({ ministries: [culture], offers }), culture)
    expect(hiring?.facts.map(({ label, value }) => `${label} : ${value}`)).toEqual([
      'Lieux : Paris, Rennes',
      'Télétravail : Dans 1 des 2 offres',
      'Ouvert sans concours : Dans 1 des 2 offres',
    ])
    expect(hiring?.source).toBe('2 offres ouvertes au 24 novembre 2026')
  })

  it('describes the services that hire first, and names every other', () => {
    const services = ['a', 'b', 'c', 'd', 'e', 'f'].map((slug) =>
      serviceFixture(slug, { ministry: culture, name: slug, acronym: null }),
    )
    const last = services.at(-1)
    const offers = [offerFixture('1', { ministry: culture, service: last, serviceId: last?.id ?? null })]
    const page = getMinistryPage(siteFixture({ ministries: [culture], services, offers }), culture)
    expect(page.services.map(({ name }) => name)).toEqual(['f', 'a', 'b', 'c'])
    expect(page.otherServices.map(({ name }) => name)).toEqual(['d', 'e'])
  })

  it('beyond three offers, counts the professions it hires', () => {
    const offers = Array.from({ length: 4 }, (_, index) => offerFixture(`o-${index}`, { ministry: culture }))
    const page = getMinistryPage(siteFixture({ ministries: [culture], offers }), culture)
    expect(page.professions).toEqual([
      { href: '/metiers/developpeur-back-end/', label: 'Développeuse ou développeur back-end', count: 4 },
    ])
    expect(page.moreOffers.label).toBe('Voir les 4 offres du ministère de la Culture')
    expect(getMinistryPage(siteFixture({ offers: offers.slice(1) }), culture).professions).toEqual([])
  })
})
