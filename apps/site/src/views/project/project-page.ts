import { ACCESSIBILITY_STATUSES, PROJECT_PHASES } from '@metiers-numeriques/content-schemas/vocabulary/organisation'
import { labelOf } from '@metiers-numeriques/content-schemas/vocabulary/vocabulary'
import type { Site, SiteProject } from '../../cms/site-types.ts'
import { capitalised, counted, cutAtWord, frenchDate, joined } from '../../copy/format.ts'
import { type AccentArtwork, accentArtwork } from '../../dsfr/accents.ts'
import { type OfferRow, toOfferRow } from '../../dsfr/OfferRow/offer-row.ts'
import { type PortraitCard, toPortraitCard } from '../../dsfr/PortraitCard/portrait-card.ts'
import { openOffersOf, type ProjectCard, stackOf, toProjectCard } from '../../dsfr/ProjectCard/project-card.ts'
import { wordsOf } from '../../dsfr/Prose/prose-html.ts'
import type { PageHead } from '../../layout/page-head.ts'
import { serviceAnchor } from '../ministry/service-anchor.ts'
import { offersLinkLabel } from '../offers-link.ts'
import { type TechnologyTag, technologyTags } from '../technology/technology-tags.ts'

const OFFERS_SHOWN = 4
const NEIGHBOURS_SHOWN = 3
const OTHER_PORTRAITS_SHOWN = 3

export interface ProjectStep {
  label: string
  /** What the phase is, for the one the project is in. */
  meaning: string | null
  state: 'past' | 'current' | 'next'
}

export interface ProjectPage {
  head: PageHead
  /** With no blank prose: what is not told has no heading. */
  project: SiteProject
  accent: AccentArtwork
  phase: string
  /** Who carries it and what it is written in, in a line. */
  summary: string
  owners: { label: string; href: string }[]
  facts: { label: string; value: string }[]
  steps: ProjectStep[]
  technologies: TechnologyTag[]
  offers: OfferRow[]
  /** Whether the offers are this project's own, or those of the services behind it. */
  offersOf: 'project' | 'services' | 'nobody'
  /** "Voir les 2 offres", when its own team hires. */
  hiring: string | null
  /** What stands between the heading and the offers. */
  offersSentence: string
  /** Where to find more offers, counted. */
  moreOffers: { href: string; label: string }
  portrait: PortraitCard | null
  otherPortraits: { href: string; label: string }[]
  /** Where to see it for oneself, the service first. */
  links: { href: string; label: string; icon: string }[]
  /** What is said of its code and its accessibility, beside the links. */
  notes: string[]
  neighbours: ProjectCard[]
  projectsLink: string
}

/** The project, its blank proses emptied and the role of its quotation trimmed. */
function told(project: SiteProject): SiteProject {
  const { problem, solution, impact, quote } = project
  return {
    ...project,
    problem: wordsOf(problem),
    solution: wordsOf(solution),
    impact: wordsOf(impact),
    quote: quote === null ? null : { ...quote, role: quote.role.trim() },
  }
}

function steps(project: SiteProject): ProjectStep[] {
  const shown = PROJECT_PHASES.filter(({ id }) => id !== 'closed' || project.phase === 'closed')
  const current = shown.findIndex(({ id }) => id === project.phase)
  return shown.map(({ label, meaning }, index) => ({
    label,
    meaning: index === current ? meaning : null,
    state: index < current ? 'past' : index === current ? 'current' : 'next',
  }))
}

function facts(project: SiteProject): ProjectPage['facts'] {
  const rows: [label: string, value: string | null][] = [
    ['Pour qui', project.audience],
    ['Lancement', project.since === null ? null : frenchDate(project.since)],
  ]
  return rows.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]))
}

function owners({ services, ministry }: SiteProject): ProjectPage['owners'] {
  return [
    ...services.map((service) => ({
      label: joined([service.name, service.acronym && `(${service.acronym})`], ' '),
      href: `/ministeres/${service.ministry.slug}/#${serviceAnchor(service)}`,
    })),
    { label: ministry.name, href: `/ministeres/${ministry.slug}/` },
  ]
}

/** The project's own offers; failing that, those of the services that carry it. */
function offersFor(site: Site, project: SiteProject): Pick<ProjectPage, 'offers' | 'offersOf' | 'hiring' | 'offersSentence'> {
  const rows = (offers: Site['openOffers']) => offers.slice(0, OFFERS_SHOWN).map((offer) => toOfferRow(offer, site))
  const own = openOffersOf(site, project)
  if (own.length > 0) {
    const sentence = own.length > 1 ? `${counted(own.length, 'offre')} pour travailler` : 'Une offre pour travailler'
    const hiring = offersLinkLabel(own.length)
    return { offers: rows(own), offersOf: 'project', hiring, offersSentence: `${sentence} sur ce projet.` }
  }
  const ofServices = site.openOffers.filter(({ serviceId }) => serviceId !== null && project.serviceIds.includes(serviceId))
  if (ofServices.length > 0) {
    const offersSentence = 'Ce projet n’a pas d’offre ouverte, mais l’administration qui le porte recrute.'
    return { offers: rows(ofServices), offersOf: 'services', hiring: null, offersSentence }
  }
  const offersSentence = 'Aucune offre ouverte pour le moment sur ce projet.'
  return { offers: [], offersOf: 'nobody', hiring: null, offersSentence }
}

/** The ministry's other offers, or all of them when it has none. */
function moreOffers(site: Site, ministry: SiteProject['ministry']): ProjectPage['moreOffers'] {
  const count = site.openOffers.filter(({ ministryId }) => ministryId === ministry.id).length
  return count > 0
    ? { href: `/offres/ministere/${ministry.slug}/`, label: offersLinkLabel(count, ministry.ofName) }
    : { href: '/offres/', label: offersLinkLabel(site.openOffers.length) }
}

function links({ phase, siteUrl, codeUrl, statisticsUrl }: SiteProject): ProjectPage['links'] {
  const rows: [href: string | null, label: string, icon: string][] = [
    [siteUrl, phase === 'closed' ? 'Le site du service' : 'Utiliser le service', 'fr-icon-external-link-line'],
    [codeUrl, 'Code source', 'fr-icon-code-s-slash-line'],
    [statisticsUrl, 'Statistiques', 'fr-icon-bar-chart-line'],
  ]
  return rows.flatMap(([href, label, icon]) => (href === null ? [] : [{ href, label, icon }]))
}

function notes({ licence, accessibility }: SiteProject): string[] {
  return [
    ...(licence === null ? [] : [`Licence du code : ${licence}`]),
    ...(accessibility === null
      ? []
      : [`Accessibilité (RGAA) : ${labelOf(ACCESSIBILITY_STATUSES, accessibility).toLocaleLowerCase('fr')}`]),
  ]
}

function portraitsOf(site: Site, project: SiteProject): Pick<ProjectPage, 'portrait' | 'otherPortraits'> {
  const [first, ...others] = site.portraits.filter(({ projectIds }) => projectIds.includes(project.id))
  return {
    portrait: first === undefined ? null : toPortraitCard(first),
    otherPortraits: others
      .slice(0, OTHER_PORTRAITS_SHOWN)
      .map(({ slug, name, jobTitle }) => ({ href: `/portraits/${slug}/`, label: joined([name, jobTitle]) })),
  }
}

/** Projects nearest to one: same ministry, then shared technologies; never itself, nor one that is over. */
function neighbours(site: Site, project: SiteProject): SiteProject[] {
  const closeness = (other: SiteProject) =>
    (other.ministryId === project.ministryId ? 3 : 0) +
    other.technologyIds.filter((id) => project.technologyIds.includes(id)).length
  return site.projects
    .filter(({ id, phase }) => id !== project.id && phase !== 'closed')
    .map((other) => ({ other, score: closeness(other) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, NEIGHBOURS_SHOWN)
    .map(({ other }) => other)
}

function structuredData(project: SiteProject): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: project.name,
    description: project.pitch,
    ...(project.siteUrl === null ? {} : { url: project.siteUrl }),
    ...(project.audience === null ? {} : { audience: { '@type': 'Audience', audienceType: project.audience } }),
    provider: { '@type': 'GovernmentOrganization', name: project.services[0]?.name ?? project.ministry.name },
  }
}

/** Everything the page of one project shows. */
export function getProjectPage(site: Site, project: SiteProject): ProjectPage {
  const { ministry } = project
  return {
    head: {
      title: joined([project.name, cutAtWord(project.pitch.replace(/\.$/, ''), 100 - project.name.length)], ' : '),
      description: joined([project.pitch, project.audience && `Pour qui : ${project.audience}.`], ' '),
      path: `/projets/${project.slug}/`,
      breadcrumb: [{ label: 'Projets', href: '/projets/' }, { label: project.name }],
      structuredData: [structuredData(project)],
    },
    project: told(project),
    accent: accentArtwork(ministry),
    phase: labelOf(PROJECT_PHASES, project.phase),
    summary: joined(
      [capitalised(project.services[0]?.acronym ?? project.services[0]?.name ?? ministry.shortName), stackOf(project)],
      ' · ',
    ),
    owners: owners(project),
    facts: facts(project),
    steps: steps(project),
    technologies: technologyTags(site, project.technologies),
    ...offersFor(site, project),
    moreOffers: moreOffers(site, ministry),
    ...portraitsOf(site, project),
    links: links(project),
    notes: notes(project),
    neighbours: neighbours(site, project).map((other) => toProjectCard(other, site)),
    projectsLink: `Voir les ${counted(site.projects.length, 'projet', { feminine: false })}`,
  }
}
