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
    expect(page.summary.map(({ anchor }) => anchor)).toEqual(['projets', 'services', 'offres'])
  })

  it('without an offer, leads to ministries that have some', () => {
    const site = siteFixture({ ministries: [culture, justice], offers: [offerFixture('b', { ministry: justice })] })
    expect(getMinistryPage(site, culture)).toMatchObject({
      offers: [],
      offersLabel: null,
      neighbours: [{ href: '/offres/ministere/justice/', count: 1 }],
    })
  })

  it('stays readable with hundreds of projects: three cards, sixty names, then a link; closed ones come last', () => {
    const many = Array.from({ length: 300 }, (_, index) => projectFixture(`p-${index}`, { ministry: culture }))
    const closed = projectFixture('closed', { ministry: culture, phase: 'closed' })
    const page = getMinistryPage(siteFixture({ ministries: [culture], projects: [closed, ...many] }), culture)
    expect(page.featuredProject?.slug).toBe('p-0')
    expect(page.projects).toHaveLength(2)
    expect(page.otherProjects).toHaveLength(60)
    expect(page.allProjectsListed).toBe(false)
  })

  it('shows no fact that isn’t known', () => {
    expect(getMinistryPage(siteFixture(), culture)).toMatchObject({
      facts: [],
      portrait: null,
      featuredProject: null,
      services: [],
    })
  })
})
