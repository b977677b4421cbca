import type { Site, SiteProject } from '../../cms/site-types.ts'
import { figureText } from '../../copy/figure-copy.ts'
import { capitalised, counted, frenchDate, frenchNumber } from '../../copy/format.ts'
import type { CountedLink } from '../../dsfr/CountedLinks/counted-link.ts'
import { type ProjectCard, toProjectCard } from '../../dsfr/ProjectCard/project-card.ts'
import type { PageHead } from '../../layout/page-head.ts'
import { offersLinkLabel } from '../offers-link.ts'
import { type StaticPath, staticPaths } from '../paths.ts'
import { technologiesWithPages } from '../technology/technology-tags.ts'
import { latestUpdate } from '../updated-on.ts'

/** The project that opens the list comes on top of these. */
export const PROJECTS_PER_PAGE = 12

/** The first projects of a page are cards with a drawing, in full rows; the others are lines, lest the page be a wall. */
const CARDS_PER_PAGE = 6
/** Ministries and technologies to choose from, those with most projects first. */
const PLACES_SHOWN = 6

const ORDER =
  'D’abord ceux qui s’étendent (accélération), puis ceux qui naissent (construction), puis ceux que leur administration fait vivre dans la durée (pérennisés).'

type Phase = SiteProject['phase']

/** The order of the list: what grows first, what is over last. */
const PHASES: readonly { phase: Phase; label: string; anchor: string; none: string | null }[] = [
  { phase: 'acceleration', label: 'En accélération', anchor: 'en-acceleration', none: 'Aucun projet en accélération' },
  { phase: 'construction', label: 'En construction', anchor: 'en-construction', none: 'Aucun projet en construction' },
  { phase: 'sustained', label: 'Pérennisés', anchor: 'perennises', none: 'Aucun projet pérennisé' },
  { phase: 'investigation', label: 'En investigation', anchor: 'en-investigation', none: 'Aucun projet en investigation' },
  { phase: 'closed', label: 'Arrêtés', anchor: 'arretes', none: null },
]

/** A project of the list; the first of its phase carries the phase's anchor. */
export interface ListedProject extends ProjectCard {
  anchor: string | null
}

/** One way to look for a project: its links, then what there is none of. */
export interface ProjectsChoice {
  title: string
  links: CountedLink[]
  none: string[]
  all: { href: string; label: string } | null
}

export interface ProjectsPage {
  head: PageHead
  title: string
  lead: string | null
  choices: ProjectsChoice[]
  featured: ListedProject | null
  /** In which order they come, which explains the phases. */
  order: string | null
  cards: ListedProject[]
  lines: ListedProject[]
  /** One figure that fills a band after the cards. */
  figure: {
    text: string
    label: string
    source: string
    sourceUrl: string | null
    date: string
    project: { name: string; href: string }
  } | null
  offersLink: string
  current: number
  pageCount: number
  /** Day of the latest change of a project of the page. */
  updatedOn: string | null
}

/** The project that opens the list, then the others by phase; in a phase, those chosen for the home page, those that hire, those with a result. */
function orderedProjects(site: Site): { featured: SiteProject | null; others: SiteProject[] } {
  const chosen = site.home?.featuredProjects ?? []
  const featured = chosen[0] ?? site.projects.find(({ phase }) => phase !== 'closed') ?? null
  const hiring = new Set(site.openOffers.flatMap(({ projects }) => projects.map(({ id }) => id)))
  const rank = ({ id, impactFigures }: SiteProject) => {
    if (chosen.some((project) => project.id === id)) return 0
    return hiring.has(id) ? 1 : impactFigures.length > 0 ? 2 : 3
  }
  const others = PHASES.flatMap(({ phase }) => {
    const ofPhase = site.projects.filter((project) => project.phase === phase && project.id !== featured?.id)
    return ofPhase.map((project) => ({ project, rank: rank(project) })).sort((a, b) => a.rank - b.rank)
  })
  return { featured, others: others.map(({ project }) => project) }
}

/** A figure of the page's projects that no card already shows, when there is one; a second figure may lean on the first, so it comes last. */
function figureOf(cards: readonly SiteProject[], lines: readonly SiteProject[]): ProjectsPage['figure'] {
  const unseen = [
    ...lines.map((project) => ({ project, figure: project.impactFigures[0] })),
    ...cards.map((project) => ({ project, figure: project.impactFigures[1] })),
  ]
  for (const { project, figure } of unseen) {
    if (figure === undefined) continue
    const { label, source, sourceUrl } = figure
    const { name, slug } = project
    const date = frenchDate(figure.date)
    return { text: figureText(figure), label, source, sourceUrl, date, project: { name, href: `/projets/${slug}/` } }
  }
  return null
}

function pathOf(page: number): string {
  return page === 1 ? '/projets/' : `/projets/page/${page}/`
}

/** Where each phase starts, whatever the page; phases without a project are told, but for what would be over. */
function phaseChoice(featured: SiteProject | null, others: readonly SiteProject[]): ProjectsChoice {
  const links = PHASES.flatMap(({ phase, label, anchor }) => {
    const start = others.findIndex((project) => project.phase === phase)
    const isFeatured = featured?.phase === phase
    if (start === -1 && !isFeatured) return []
    const count = others.filter((project) => project.phase === phase).length + (isFeatured ? 1 : 0)
    return [{ href: `${pathOf(Math.floor(Math.max(0, start) / PROJECTS_PER_PAGE) + 1)}#${anchor}`, label, count }]
  })
  const none = PHASES.flatMap((phase) =>
    phase.none === null || links.some(({ label }) => label === phase.label) ? [] : [phase.none],
  )
  return { title: 'Étape', links, none, all: null }
}

function ministryChoice(site: Site): ProjectsChoice {
  const counts = new Map<string, number>()
  for (const { ministryId } of site.projects) counts.set(ministryId, (counts.get(ministryId) ?? 0) + 1)
  const links = site.ministries.flatMap(({ id, slug, shortName }): CountedLink[] => {
    const count = counts.get(id)
    return count === undefined ? [] : [{ href: `/ministeres/${slug}/#projets`, label: capitalised(shortName), count }]
  })
  return { title: 'Ministère', links: mostFirst(links), none: [], all: { href: '/ministeres/', label: 'Tous les ministères' } }
}

function technologyChoice(site: Site): ProjectsChoice {
  const counts = new Map<string, number>()
  for (const { technologyIds } of site.projects) for (const id of technologyIds) counts.set(id, (counts.get(id) ?? 0) + 1)
  const links = technologiesWithPages(site).flatMap(({ id, name, slug }): CountedLink[] => {
    const count = counts.get(id)
    return count === undefined ? [] : [{ href: `/technologies/${slug}/`, label: name, count }]
  })
  const all = { href: '/technologies/', label: 'Toutes les technologies' }
  return { title: 'Technologie', links: mostFirst(links), none: [], all }
}

function mostFirst(links: readonly CountedLink[]): CountedLink[] {
  return [...links].sort((a, b) => b.count - a.count || (a.href < b.href ? -1 : 1)).slice(0, PLACES_SHOWN)
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

/** As many cards as fill rows of three; one or two alone share a row. */
function cardCountFor(count: number): number {
  return count < 3 ? count : Math.min(CARDS_PER_PAGE, count - (count % 3))
}

function leadOf(count: number): string | null {
  if (count === 0) return null
  const services =
    count > 1
      ? 'services publics, avec leurs usagers, leurs résultats et les équipes'
      : 'service public, avec ses usagers, ses résultats et l’équipe'
  return `${frenchNumber(count)} ${services} que vous pourriez rejoindre.`
}

/** The list of projects, twelve a page below the one that opens it; there is always a first page. */
export function projectsPages(site: Site): ProjectsPage[] {
  const { featured, others } = orderedProjects(site)
  const pageCount = Math.max(1, Math.ceil(others.length / PROJECTS_PER_PAGE))
  const phases = phaseChoice(featured, others)
  const choices = [phases, ministryChoice(site), technologyChoice(site)].filter(({ links }) => links.length > 0)
  const anchors = new Map(
    PHASES.flatMap(({ phase, anchor }) => {
      const first = others.find((project) => project.phase === phase) ?? (featured?.phase === phase ? featured : undefined)
      return first === undefined ? [] : [[first.id, anchor]]
    }),
  )
  const listed = (project: SiteProject) => ({ ...toProjectCard(project, site), anchor: anchors.get(project.id) ?? null })
  return Array.from({ length: pageCount }, (_, index): ProjectsPage => {
    const isFirst = index === 0
    const shown = others.slice(index * PROJECTS_PER_PAGE, (index + 1) * PROJECTS_PER_PAGE)
    const cardCount = cardCountFor(shown.length)
    const [cards, lines] = [shown.slice(0, cardCount), shown.slice(cardCount)]
    const opening = isFirst && featured !== null ? featured : null
    return {
      head: head(site, index + 1, pageCount),
      title: isFirst ? 'Ce que construisent les équipes numériques de l’État' : `Les projets, page ${index + 1} sur ${pageCount}`,
      lead: isFirst ? leadOf(site.projects.length) : null,
      choices: isFirst ? choices : [],
      featured: opening && listed(opening),
      order: isFirst && phases.links.length > 1 ? ORDER : null,
      cards: cards.map(listed),
      lines: lines.map(listed),
      figure: figureOf(cards, lines),
      offersLink: offersLinkLabel(site.openOffers.length),
      current: index + 1,
      pageCount,
      updatedOn: latestUpdate([...(opening === null ? [] : [opening]), ...shown]),
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
