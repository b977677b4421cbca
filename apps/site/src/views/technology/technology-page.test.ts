import { describe, expect, it } from 'vitest'
import { offerFixture, projectFixture, siteFixture, technologyFixture } from '../testing/site-fixture.ts'
import { getTechnologiesPage } from './technologies-page.ts'
import { getTechnologyPage } from './technology-page.ts'
import { technologiesWithPages } from './technology-tags.ts'

const python = technologyFixture()
const django = technologyFixture('django', { name: 'Django', kind: 'framework' })
const ruby = technologyFixture('ruby', { name: 'Ruby' })
const technologies = [django, python, ruby]

describe('a technology', () => {
  const site = siteFixture({
    technologies,
    projects: [projectFixture('gallica', { technologies: [python, django] })],
    offers: [
      offerFixture('a', { technologies: [python, django] }),
      offerFixture('b', { technologies: [ruby] }),
      offerFixture('c', { technologies: [ruby], status: 'closed' }),
    ],
  })

  it('has a page from two projects or open offers on', () => {
    expect(technologiesWithPages(site).map(({ slug }) => slug)).toEqual(['django', 'python'])
  })

  it('shows who uses it, what is built with it and what it is used with', () => {
    const page = getTechnologyPage(site, python)
    expect(page.head.title).toBe('Python dans les services de l’État')
    expect(page.summary).toBe('1 projet et 1 offre ouverte')
    expect(page.projects.map(({ href }) => href)).toEqual(['/projets/gallica/'])
    expect(page.ministries).toEqual([{ href: '/ministeres/culture/', label: 'Culture', count: 2 }])
    expect(page.professions.map(({ href }) => href)).toEqual(['/metiers/developpeur-back-end/'])
    expect(page.related).toEqual([{ name: 'Django', href: '/technologies/django/' }])
  })

  it('names all its open offers, the first ones in full', () => {
    const offers = Array.from({ length: 8 }, (_, index) => offerFixture(`o-${index}`, { technologies: [python] }))
    const page = getTechnologyPage(siteFixture({ technologies, offers }), python)
    expect([page.offers.length, page.moreOffers.length, page.offersNote]).toEqual([6, 2, null])
  })

  it('is listed by kind when it has a page, and only named when it has none', () => {
    const { groups } = getTechnologiesPage(site)
    expect(groups.map(({ name, items, others }) => [name, items.map(({ label }) => label), others])).toEqual([
      ['Langages', ['Python'], 'Ruby'],
      ['Cadres de développement', ['Django'], null],
    ])
  })
})
