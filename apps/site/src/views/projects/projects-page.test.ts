import { describe, expect, it } from 'vitest'
import {
  keyFigureFixture,
  ministryFixture,
  offerFixture,
  projectFixture,
  siteFixture,
  technologyFixture,
} from '../testing/site-fixture.ts'
import { furtherProjectsPaths, PROJECTS_PER_PAGE, projectsPages } from './projects-page.ts'

const culture = ministryFixture()

function manyProjects(count: number, phase: 'sustained' | 'construction' = 'sustained') {
  return Array.from({ length: count }, (_, index) => projectFixture(`${phase}-${String(index).padStart(3, '0')}`, { phase }))
}

function slugsOf({ featured, cards, lines }: ReturnType<typeof projectsPages>[number]): string[] {
  return [...(featured === null ? [] : [featured]), ...cards, ...lines].map(({ slug }) => slug)
}

function firstPage(...given: Parameters<typeof siteFixture>): ReturnType<typeof projectsPages>[number] {
  const [page] = projectsPages(siteFixture(...given))
  if (page === undefined) throw new Error('The list of projects has no page')
  return page
}

describe('the list of projects', () => {
  it('shows each project once: one that opens the list, then twelve a page', () => {
    const pages = projectsPages(siteFixture({ projects: manyProjects(500) }))
    expect(pages).toHaveLength(Math.ceil(499 / PROJECTS_PER_PAGE))
    const shown = pages.flatMap(slugsOf)
    expect(new Set(shown).size).toBe(500)
    expect(shown).toHaveLength(500)
    expect(pages.every(({ cards, lines }) => cards.length + lines.length <= 12)).toBe(true)
    expect(new Set(pages.map(({ head }) => head.title)).size).toBe(pages.length)
  })

  it('opens with the project chosen for the home page, then goes by phase, those that hire first', () => {
    const chosen = projectFixture('chosen', { phase: 'sustained' })
    const quiet = projectFixture('a-quiet', { phase: 'acceleration' })
    const proven = projectFixture('c-proven', { phase: 'acceleration', impactFigures: [keyFigureFixture()] })
    const hiring = projectFixture('b-hiring', { phase: 'acceleration' })
    const over = projectFixture('over', { phase: 'closed' })
    const home = { title: '', lead: '', featuredProjectIds: [], featuredPortraitId: null, featuredOfferIds: [] }
    const page = firstPage({
      projects: [over, quiet, hiring, chosen, proven],
      offers: [offerFixture('dev', { projects: [hiring], projectIds: [hiring.id] })],
      home: { ...home, figures: [], reasons: [], featuredProjects: [chosen], featuredPortrait: null, featuredOffers: [] },
    })
    expect(slugsOf(page)).toEqual(['chosen', 'b-hiring', 'c-proven', 'a-quiet', 'over'])
    expect(page.cards[0]?.hiring).toBe('1 offre')
    expect(page.order).toContain('accélération')
    expect(firstPage({ projects: [quiet, hiring] }).order).toBeNull()
  })

  it('leads to the page and the anchor where each phase starts, and tells phases without a project', () => {
    const projects = [...manyProjects(30, 'construction'), ...manyProjects(3)]
    const [first, , third] = projectsPages(siteFixture({ projects, ministries: [culture] }))
    expect(first?.choices[0]).toEqual({
      title: 'Étape',
      links: [
        { href: '/projets/#en-construction', label: 'En construction', count: 30 },
        { href: '/projets/page/3/#perennises', label: 'Pérennisés', count: 3 },
      ],
      none: ['Aucun projet en accélération', 'Aucun projet en investigation'],
      all: null,
    })
    expect(first?.cards[0]?.anchor).toBe('en-construction')
    expect([...(third?.cards ?? []), ...(third?.lines ?? [])].find(({ anchor }) => anchor === 'perennises')?.phase).toBe(
      'Pérennisé',
    )
    expect(first?.choices[1]?.links).toEqual([{ href: '/ministeres/culture/#projets', label: 'Culture', count: 33 }])
  })

  it('anchors a phase at the project that opens the list when it has no other', () => {
    const page = firstPage({ projects: [projectFixture('alone')] })
    expect(page.featured?.anchor).toBe('en-construction')
    expect(page.choices[0]?.links).toEqual([{ href: '/projets/#en-construction', label: 'En construction', count: 1 }])
  })

  it('proposes a few ministries and technologies, those with most projects first, and a way to all', () => {
    const technologies = Array.from({ length: 9 }, (_, index) => technologyFixture(`tech-${index}`))
    const projects = technologies.flatMap((technology, index) =>
      Array.from({ length: index + 1 }, (_, copy) =>
        projectFixture(`p-${index}-${copy}`, { technologies: [technology], technologyIds: [technology.id] }),
      ),
    )
    const choice = firstPage({ projects, technologies }).choices.find(({ title }) => title === 'Technologie')
    expect(choice?.links.map(({ count }) => count)).toEqual([9, 8, 7, 6, 5, 4])
    expect(choice?.all?.href).toBe('/technologies/')
  })

  it.each([
    [1, 0, 0],
    [2, 1, 0],
    [3, 2, 0],
    [5, 3, 1],
    [6, 3, 2],
    [13, 6, 6],
  ])('of %i projects draws %i besides the first, in full rows, and gives %i a line', (count, cards, lines) => {
    const page = firstPage({ projects: manyProjects(count) })
    expect([page.cards.length, page.lines.length]).toEqual([cards, lines])
  })

  it('shows in a band a figure that no card shows, with its source, and none when there is none to spare', () => {
    const shownAlready = projectFixture('shown', { impactFigures: [keyFigureFixture()] })
    expect(firstPage({ projects: [...manyProjects(4), shownAlready] }).figure).toBeNull()
    const known = projectFixture('known', { impactFigures: [keyFigureFixture(), keyFigureFixture({ value: '42' })] })
    const beside = projectFixture('beside', { impactFigures: [keyFigureFixture(), keyFigureFixture({ value: '42' })] })
    expect(firstPage({ projects: [known, beside] }).figure).toMatchObject({
      text: '42 %',
      source: 'Rapport annuel',
      date: '31 décembre 2025',
    })
  })

  it('prefers for the band a figure that stands alone: a second one may lean on the first', () => {
    const impactFigures = [keyFigureFixture(), keyFigureFixture({ value: '42' })]
    const drawn = ['a', 'b', 'c'].map((slug) => projectFixture(slug, { impactFigures }))
    const lined = projectFixture('d', { impactFigures: [keyFigureFixture({ value: '7' })] })
    const page = firstPage({ projects: [projectFixture('leads'), ...drawn, lined] })
    expect(page).toMatchObject({ lines: [{ slug: 'd' }], figure: { text: '7 %' } })
  })

  it('still has one page, with an exit, before any project is known', () => {
    const pages = projectsPages(siteFixture({ offers: [offerFixture('a'), offerFixture('b')] }))
    expect(pages).toHaveLength(1)
    expect(pages[0]).toMatchObject({
      featured: null,
      cards: [],
      lines: [],
      choices: [],
      lead: null,
      offersLink: 'Voir les 2 offres',
      updatedOn: null,
    })
    expect(furtherProjectsPaths(siteFixture())).toEqual([])
  })
})
