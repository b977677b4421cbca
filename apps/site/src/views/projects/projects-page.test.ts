import { describe, expect, it } from 'vitest'
import { keyFigureFixture, ministryFixture, offerFixture, projectFixture, siteFixture } from '../testing/site-fixture.ts'
import { furtherProjectsPaths, PROJECTS_PER_PAGE, projectsPages } from './projects-page.ts'

const culture = ministryFixture()

function manyProjects(count: number, phase: 'sustained' | 'construction' = 'sustained') {
  return Array.from({ length: count }, (_, index) => projectFixture(`${phase}-${String(index).padStart(3, '0')}`, { phase }))
}

function slugsOf(page: ReturnType<typeof projectsPages>[number] | undefined): string[] {
  if (page === undefined) return []
  const sections = page.sections.flatMap(({ leading, cards, lines }) => [...leading, ...cards, ...lines])
  return [...(page.featured === null ? [] : [page.featured]), ...sections].map(({ slug }) => slug)
}

describe('the list of projects', () => {
  it('shows each project once, twenty-four a page', () => {
    const projects = manyProjects(500)
    const pages = projectsPages(siteFixture({ projects }))
    expect(pages).toHaveLength(Math.ceil(500 / PROJECTS_PER_PAGE))
    const shown = pages.flatMap(slugsOf)
    expect(new Set(shown).size).toBe(500)
    expect(shown).toHaveLength(500)
    expect(pages.every((page) => slugsOf(page).length <= PROJECTS_PER_PAGE)).toBe(true)
    expect(new Set(pages.map(({ head }) => head.title)).size).toBe(pages.length)
  })

  it('opens with the project chosen for the home page, then groups by phase those that hire first', () => {
    const chosen = projectFixture('chosen', { phase: 'sustained' })
    const quiet = projectFixture('a-quiet', { phase: 'acceleration' })
    const hiring = projectFixture('b-hiring', { phase: 'acceleration' })
    const over = projectFixture('over', { phase: 'closed' })
    const home = { title: '', lead: '', featuredProjectIds: [], featuredPortraitId: null, featuredOfferIds: [] }
    const site = siteFixture({
      projects: [over, quiet, hiring, chosen],
      offers: [offerFixture('dev', { projects: [hiring], projectIds: [hiring.id] })],
      home: { ...home, figures: [], reasons: [], featuredProjects: [chosen], featuredPortrait: null, featuredOffers: [] },
    })
    const [page] = projectsPages(site)
    expect(slugsOf(page)).toEqual(['chosen', 'b-hiring', 'a-quiet', 'over'])
    expect(page?.sections.map(({ title }) => title)).toEqual(['En accélération', 'Arrêtés'])
    expect(page?.sections[0]?.leading[0]?.hiring).toBe('1 offre ouverte')
  })

  it('leads to the page and the anchor where each phase starts', () => {
    const projects = [...manyProjects(30, 'construction'), ...manyProjects(3)]
    const [first, second] = projectsPages(siteFixture({ projects, ministries: [culture] }))
    expect(first?.phases).toEqual([
      { href: '/projets/#en-construction', label: 'En construction', count: 30 },
      { href: '/projets/page/2/#perennises', label: 'Pérennisés', count: 3 },
    ])
    expect(second?.sections.map(({ anchor, title }) => [anchor, title])).toEqual([
      ['en-construction', 'En construction (suite)'],
      ['perennises', 'Pérennisés'],
    ])
    expect(first?.ministries).toEqual([{ href: '/ministeres/culture/#projets', label: 'Culture', count: 33 }])
  })

  it('draws a dozen projects a page, in full rows, and gives the others a line', () => {
    const [page] = projectsPages(siteFixture({ projects: manyProjects(24) }))
    const drawn = page?.sections.flatMap(({ leading, cards }) => [...leading, ...cards])
    expect(drawn).toHaveLength(12)
    expect(page?.sections.every(({ cards }) => cards.length % 3 === 0)).toBe(true)
  })

  it('shows a figure with its source in a band, and none when no project has one to spare', () => {
    const projects = manyProjects(10)
    expect(projectsPages(siteFixture({ projects }))[0]?.figure).toBeNull()
    const known = projectFixture('known', {
      phase: 'sustained',
      impactFigures: [keyFigureFixture(), keyFigureFixture({ value: '42' })],
    })
    const figure = projectsPages(siteFixture({ projects: [...projects, known] }))[0]?.figure
    expect(figure).toMatchObject({ text: '42 %', source: 'Rapport annuel', date: '31 décembre 2025' })
  })

  it('still has one page, without sections, before any project is known', () => {
    const pages = projectsPages(siteFixture())
    expect(pages).toHaveLength(1)
    expect(pages[0]).toMatchObject({ featured: null, sections: [], phases: [], lead: null })
    expect(furtherProjectsPaths(siteFixture())).toEqual([])
  })
})
