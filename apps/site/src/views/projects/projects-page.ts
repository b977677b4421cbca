import { PROJECT_PHASES } from '@metiers-numeriques/content-schemas/vocabulary/organisation'
import { termOf } from '@metiers-numeriques/content-schemas/vocabulary/vocabulary'
import type { Site, SiteProject } from '../../cms/site-types.ts'
import { figureText } from '../../copy/figure-copy.ts'
import { capitalised, counted, frenchDate, frenchNumber } from '../../copy/format.ts'
import { type ProjectCard, toProjectCard } from '../../dsfr/ProjectCard/project-card.ts'
import type { PageHead } from '../../layout/page-head.ts'
import { type StaticPath, staticPaths } from '../paths.ts'
import { technologiesWithPages, technologyCounts } from '../technology/technology-tags.ts'

export const PROJECTS_PER_PAGE = 24

/** The first projects of a page are cards with a drawing; the others are lines, lest the page be a wall. */
const CARDS_PER_PAGE = 12
/** A first section of more cards than this is cut, so that the figure comes early. */
const CARDS_BEFORE_FIGURE = 6

type Phase = SiteProject['phase']

/** The order of the list: what grows first, what is over last. */
const PHASES: readonly { phase: Phase; title: string; anchor: string }[] = [
  { phase: 'acceleration', title: 'En accélération', anchor: 'en-acceleration' },
  { phase: 'construction', title: 'En construction', anchor: 'en-construction' },
  { phase: 'sustained', title: 'Pérennisés', anchor: 'perennises' },
  { phase: 'investigation', title: 'En investigation', anchor: 'en-investigation' },
  { phase: 'closed', title: 'Arrêtés', anchor: 'arretes' },
]

export interface CountedPlace {
  href: string
  label: string
  count: number
}

/** Projects of one phase, or what a page holds of them. */
export interface ProjectsSection {
  anchor: string
  /** Null for what follows the figure inside a section. */
  title: string | null
  meaning: string | null
  /** Shown larger, so that no card is left alone on the last row. */
  leading: ProjectCard[]
  cards: ProjectCard[]
  lines: ProjectCard[]
}

export interface ProjectsPage {
  head: PageHead
  title: string
  lead: string | null
  phases: CountedPlace[]
  featured: ProjectCard | null
  sections: ProjectsSection[]
  /** One figure that fills a band after the first section. */
  figure: { text: string; label: string; source: string; date: string; project: { name: string; href: string } } | null
  ministries: CountedPlace[]
  technologies: CountedPlace[]
  current: number
  pageCount: number
}

/** The project that opens the list, then the others by phase; in a phase, those chosen for the home page and those that hire come first. */
function orderedProjects(site: Site): { featured: SiteProject | null; others: SiteProject[] } {
  const chosen = site.home?.featuredProjects ?? []
  const isClosed = ({ phase }: SiteProject) => phase === 'closed'
  const featured = chosen[0] ?? site.projects.find((project) => !isClosed(project)) ?? null
  const hiring = new Set(site.openOffers.flatMap(({ projects }) => projects.map(({ id }) => id)))
  const rank = ({ id }: SiteProject) => (chosen.some((project) => project.id === id) ? 0 : hiring.has(id) ? 1 : 2)
  const others = PHASES.flatMap(({ phase }) => {
    const ofPhase = site.projects.filter((project) => project.phase === phase && project.id !== featured?.id)
    return ofPhase.map((project) => ({ project, rank: rank(project) })).sort((a, b) => a.rank - b.rank)
  })
  return { featured, others: others.map(({ project }) => project) }
}

type SectionHead = Pick<ProjectsSection, 'anchor' | 'title' | 'meaning'>

function sectionOf(site: Site, projects: readonly SiteProject[], cardCount: number, head: SectionHead): ProjectsSection {
  const entries = projects.map((project) => toProjectCard(project, site))
  const cards = entries.slice(0, cardCount)
  const alone = cards.length % 3
  return { ...head, leading: cards.slice(0, alone), cards: cards.slice(alone), lines: entries.slice(cardCount) }
}

/** The sections of one page; a phase begun on the page before says so, and what is over has no drawing. */
function sections(site: Site, projects: readonly SiteProject[], begun: Phase | undefined): ProjectsSection[] {
  let cardsLeft = CARDS_PER_PAGE
  return PHASES.flatMap(({ phase, title, anchor }) => {
    const ofPhase = projects.filter((project) => project.phase === phase)
    if (ofPhase.length === 0) return []
    const isFirst = cardsLeft === CARDS_PER_PAGE
    const cardCount = phase === 'closed' ? 0 : Math.min(cardsLeft, ofPhase.length)
    cardsLeft -= cardCount
    const meaning = termOf(PROJECT_PHASES, phase).meaning ?? null
    const head = phase === begun ? { anchor, title: `${title} (suite)`, meaning: null } : { anchor, title, meaning }
    if (!isFirst || cardCount <= CARDS_BEFORE_FIGURE) return [sectionOf(site, ofPhase, cardCount, head)]
    const rest = { anchor: `${anchor}-suite`, title: null, meaning: null }
    return [
      sectionOf(site, ofPhase.slice(0, CARDS_BEFORE_FIGURE), CARDS_BEFORE_FIGURE, head),
      sectionOf(site, ofPhase.slice(CARDS_BEFORE_FIGURE), cardCount - CARDS_BEFORE_FIGURE, rest),
    ]
  })
}

/** A figure of the page's projects that no card already shows, when there is one. */
function figureOf(projects: readonly SiteProject[]): ProjectsPage['figure'] {
  const [found] = projects.flatMap(({ name, slug, impactFigures: [, second] }) =>
    second === undefined ? [] : [{ name, slug, figure: second }],
  )
  if (found === undefined) return null
  const { figure, name, slug } = found
  return {
    text: figureText(figure),
    label: figure.label,
    source: figure.source,
    date: frenchDate(figure.date),
    project: { name, href: `/projets/${slug}/` },
  }
}

function pathOf(page: number): string {
  return page === 1 ? '/projets/' : `/projets/page/${page}/`
}

/** Where each phase starts, whatever the page. */
function phaseLinks(site: Site, all: readonly (SiteProject | null)[]): CountedPlace[] {
  return PHASES.flatMap(({ phase, title, anchor }) => {
    const start = all.findIndex((project, index) => project?.phase === phase && index > 0)
    if (start === -1) return []
    const page = Math.floor(start / PROJECTS_PER_PAGE) + 1
    const count = site.projects.filter((project) => project.phase === phase).length
    return [{ href: `${pathOf(page)}#${anchor}`, label: title, count }]
  })
}

function ministryLinks(site: Site): CountedPlace[] {
  return site.ministries
    .map(({ id, slug, shortName }) => ({
      href: `/ministeres/${slug}/#projets`,
      label: capitalised(shortName),
      count: site.projects.filter(({ ministryId }) => ministryId === id).length,
    }))
    .filter(({ count }) => count > 0)
}

function technologyLinks(site: Site): CountedPlace[] {
  const counts = technologyCounts(site)
  return technologiesWithPages(site)
    .map(({ id, name, slug }) => ({ href: `/technologies/${slug}/`, label: name, count: counts.get(id) ?? 0 }))
    .sort((a, b) => b.count - a.count || (a.href < b.href ? -1 : 1))
    .slice(0, 12)
}

function head(site: Site, current: number, pageCount: number): PageHead {
  const numbered = current === 1 ? '' : `, page ${current} sur ${pageCount}`
  return {
    title: `Les projets numériques de l’État${numbered}`,
    description: `${counted(site.projects.length, 'service public numérique', { plural: 'services publics numériques', feminine: false })} : à qui ils servent, ce qu’ils ont changé, qui les construit et qui recrute${numbered}.`,
    path: pathOf(current),
    breadcrumb: current === 1 ? [{ label: 'Projets' }] : [{ label: 'Projets', href: '/projets/' }, { label: `Page ${current}` }],
  }
}

/** The list of projects, twenty-four a page; there is always a first page. */
export function projectsPages(site: Site): ProjectsPage[] {
  const { featured, others } = orderedProjects(site)
  const all = [...(featured === null ? [] : [featured]), ...others]
  const pageCount = Math.max(1, Math.ceil(all.length / PROJECTS_PER_PAGE))
  const phases = phaseLinks(site, all)
  const ministries = ministryLinks(site)
  const technologies = technologyLinks(site)
  return Array.from({ length: pageCount }, (_, index): ProjectsPage => {
    const start = index * PROJECTS_PER_PAGE
    const shown = all.slice(index === 0 ? 1 : start, start + PROJECTS_PER_PAGE)
    return {
      head: head(site, index + 1, pageCount),
      title:
        index === 0 ? 'Ce que construisent les équipes numériques de l’État' : `Les projets, page ${index + 1} sur ${pageCount}`,
      lead:
        index === 0 && all.length > 0
          ? `${frenchNumber(all.length)} ${all.length > 1 ? 'services publics, avec leurs usagers, leurs résultats et les équipes' : 'service public, avec ses usagers, ses résultats et l’équipe'} que vous pourriez rejoindre.`
          : null,
      phases,
      featured: index === 0 && featured !== null ? toProjectCard(featured, site) : null,
      sections: sections(site, shown, index === 0 ? undefined : all[start - 1]?.phase),
      figure: shown.length > CARDS_BEFORE_FIGURE ? figureOf(shown) : null,
      ministries,
      technologies,
      current: index + 1,
      pageCount,
    }
  })
}

/** Paths of the list's pages after the first. */
export function furtherProjectsPaths(site: Site): StaticPath<ProjectsPage>[] {
  return staticPaths(
    projectsPages(site).slice(1),
    (page) => ({ page: String(page.current) }),
    (page) => page,
  )
}
