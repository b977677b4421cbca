import { ACCESSIBILITY_STATUSES, PROJECT_PHASES } from '@metiers-numeriques/content-schemas/vocabulary/organisation'
import { labelOf } from '@metiers-numeriques/content-schemas/vocabulary/vocabulary'
import type { Site, SiteProject } from '../../cms/site-types.ts'
import { cutAtWord, frenchDate, joined } from '../../copy/format.ts'
import { type AccentArtwork, accentArtwork } from '../../dsfr/accents.ts'
import { type OfferRow, toOfferRow } from '../../dsfr/OfferRow/offer-row.ts'
import { type PortraitCard, toPortraitCard } from '../../dsfr/PortraitCard/portrait-card.ts'
import { openOffersOf, type ProjectCard, toProjectCard } from '../../dsfr/ProjectCard/project-card.ts'
import type { PageHead } from '../../layout/page-head.ts'
import { serviceAnchor } from '../ministry/service-anchor.ts'
import { type TechnologyTag, technologyTags } from '../technology/technology-tags.ts'

const OFFERS_SHOWN = 4
const NEIGHBOURS_SHOWN = 3

export interface ProjectStep {
  label: string
  meaning: string | null
  state: 'past' | 'current' | 'next'
}

export interface ProjectPage {
  head: PageHead
  project: SiteProject
  accent: AccentArtwork
  phase: string
  owners: { label: string; href: string }[]
  facts: { label: string; value: string }[]
  steps: ProjectStep[]
  technologies: TechnologyTag[]
  offers: OfferRow[]
  /** Whether the offers are this project's own, or those of the services behind it. */
  offersOf: 'project' | 'services' | 'nobody'
  /** Where to find the ministry's other offers. */
  moreOffers: { href: string; label: string }
  portraits: PortraitCard[]
  /** Where to see it for oneself, the service first. */
  links: { href: string; label: string; icon: string }[]
  neighbours: ProjectCard[]
}

function steps(project: SiteProject): ProjectStep[] {
  const shown = PROJECT_PHASES.filter(({ id }) => id !== 'closed' || project.phase === 'closed')
  const current = shown.findIndex(({ id }) => id === project.phase)
  return shown.map(({ label, meaning }, index) => ({
    label,
    meaning,
    state: index < current ? 'past' : index === current ? 'current' : 'next',
  }))
}

function facts(project: SiteProject): ProjectPage['facts'] {
  const rows: [label: string, value: string | null][] = [
    ['Pour qui', project.audience],
    ['Lancement', project.since === null ? null : frenchDate(project.since)],
    ['Licence du code', project.licence],
    ['Accessibilité (RGAA)', project.accessibility === null ? null : labelOf(ACCESSIBILITY_STATUSES, project.accessibility)],
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
function offersFor(site: Site, project: SiteProject): Pick<ProjectPage, 'offers' | 'offersOf'> {
  const own = openOffersOf(site, project)
  const rows = (offers: typeof own) => offers.slice(0, OFFERS_SHOWN).map((offer) => toOfferRow(offer, site))
  if (own.length > 0) return { offers: rows(own), offersOf: 'project' }
  const ofServices = site.openOffers.filter(({ serviceId }) => serviceId !== null && project.serviceIds.includes(serviceId))
  return ofServices.length > 0 ? { offers: rows(ofServices), offersOf: 'services' } : { offers: [], offersOf: 'nobody' }
}

function links({ name, phase, siteUrl, codeUrl, statisticsUrl }: SiteProject): ProjectPage['links'] {
  const isClosed = phase === 'closed'
  const rows: [href: string | null, label: string, icon: string][] = [
    [siteUrl, isClosed ? `Le site de ${name}` : `Utiliser ${name}`, 'fr-icon-external-link-line'],
    [codeUrl, `Code source de ${name}`, 'fr-icon-code-s-slash-line'],
    [statisticsUrl, `Statistiques de ${name}`, 'fr-icon-bar-chart-line'],
  ]
  return rows.flatMap(([href, label, icon]) => (href === null ? [] : [{ href, label, icon }]))
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
    project,
    accent: accentArtwork(ministry),
    phase: labelOf(PROJECT_PHASES, project.phase),
    owners: owners(project),
    facts: facts(project),
    steps: steps(project),
    technologies: technologyTags(site, project.technologies),
    ...offersFor(site, project),
    moreOffers: { href: `/offres/ministere/${ministry.slug}/`, label: `Les offres ${ministry.ofName}` },
    portraits: site.portraits
      .filter(({ projectIds }) => projectIds.includes(project.id))
      .slice(0, 2)
      .map(toPortraitCard),
    links: links(project),
    neighbours: neighbours(site, project).map((other) => toProjectCard(other, site)),
  }
}
