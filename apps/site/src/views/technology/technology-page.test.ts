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
    expect(page.summary).toBe('1 projet et 1 offre ouverte, dans un ministère')
    expect(page.projects.map(({ href }) => href)).toEqual(['/projets/gallica/'])
    expect(page.ministries).toEqual([{ href: '/ministeres/culture/', label: 'Culture', count: 2 }])
    expect(page.professions.map(({ href }) => href)).toEqual(['/metiers/developpeur-back-end/'])
    expect(page.related).toEqual([{ name: 'Django', href: '/technologies/django/' }])
  })

  it('names all its open offers, the first ones in full', () => {
    const offers = Array.from({ length: 8 }, (_, index) => offerFixture(`o-${index}`, { technologies: [python] }))
    const page = getTechnologyPage(siteFixture({ technologies, offers }), python)
    expect([page.offers.length, page.moreOffers.length, page.offersNote]).toEqual([3, 5, null])
    expect(page.summary).toBe('8 offres ouvertes, dans un ministère')
  })

  it('is listed by kind when it has a page, and only named when it has none', () => {
    const { groups } = getTechnologiesPage(site)
    expect(groups.map(({ name, items, others }) => [name, items.map(({ label }) => label), others])).toEqual([
      ['Langages', ['Python'], 'Ruby'],
      ['Cadres de développement', ['Django'], null],
    ])
  })

  it('without an open offer, leads to all those of the site', () => {
    const projects = ['a', 'b'].map((slug) => projectFixture(slug, { technologies: [python] }))
    const page = getTechnologyPage(siteFixture({ technologies, projects, offers: [offerFixture('other')] }), python)
    expect(page).toMatchObject({ offers: [], professions: [], related: [], elsewhere: 'Voir la seule offre ouverte' })
  })

  it('is told under other names only when they say more', () => {
    const named = technologyFixture('python', { synonyms: ['py', 'python3', 'Python 3', 'CPython', 'pypy'] })
    expect(getTechnologyPage(siteFixture(), named).otherNames).toBe('py, CPython')
    expect(getTechnologyPage(siteFixture(), technologyFixture('python', { synonyms: [] })).otherNames).toBe('')
  })
})

describe('the list of technologies', () => {
  const many = Array.from({ length: 1000 }, (_, index) => technologyFixture(`t-${index}`, { name: `T ${index}` }))
  const ids = many.map(({ id }) => id)

  it('stays short with a thousand of a kind: twenty-four tags, and the search for the others', () => {
    const offers = ['a', 'b'].map((slug) => offerFixture(slug, { technologies: many, technologyIds: ids }))
    const page = getTechnologiesPage(siteFixture({ technologies: many, offers }))
    expect(page.groups.map(({ items, further, others }) => [items.length, further, others])).toEqual([
      [24, '976 de plus, à trouver par la recherche', null],
    ])
    expect(page.figures.map(({ count, detail }) => [count, detail])).toEqual(Array(4).fill(['2', '2 offres']))
  })

  it('with a thousand cited once, names a few and counts the rest', () => {
    const offers = [offerFixture('a', { technologies: many }), offerFixture('b', { technologies: many.slice(0, 1) })]
    const [group] = getTechnologiesPage(siteFixture({ technologies: many, offers })).groups
    expect(group?.others).toMatch(/^T 1, .*, T 24 et 975 de plus$/)
  })

  it('with nothing to list, says so', () => {
    expect(getTechnologiesPage(siteFixture())).toMatchObject({ figures: [], groups: [], updatedOn: null })
  })
})
