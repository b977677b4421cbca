import { SERVICE_KINDS } from '@metiers-numeriques/content-schemas/vocabulary/organisation'
import { labelOf } from '@metiers-numeriques/content-schemas/vocabulary/vocabulary'
import type { Site, SiteMinistry, SiteService } from '../../cms/site-types.ts'
import { counted, frenchDate, frenchNumber, joined } from '../../copy/format.ts'
import { type AccentArtwork, type AccentSurface, accentArtwork, accentSurface } from '../../dsfr/accents.ts'
import type { CountedLink } from '../../dsfr/CountedLinks/counted-link.ts'
import { tally } from '../../dsfr/CountedLinks/tally.ts'
import { type OfferRow, toOfferRow } from '../../dsfr/OfferRow/offer-row.ts'
import { type PortraitCard, toPortraitCard } from '../../dsfr/PortraitCard/portrait-card.ts'
import { type ProjectCard, toProjectCard } from '../../dsfr/ProjectCard/project-card.ts'
import { wordsOf } from '../../dsfr/Prose/prose-html.ts'
import type { PageHead } from '../../layout/page-head.ts'
import { countedFacets } from '../offers/offer-facets.ts'
import { type HiringFacts, hiringFacts, openOffersText } from '../profession/hiring-facts.ts'
import { hiringFirst } from './hiring-first.ts'
import { serviceAnchor } from './service-anchor.ts'

const OFFERS_SHOWN = 3
const PROJECTS_IN_CARDS = 3
/** Longer lists than these end with a link: a page stays readable when a ministry carries hundreds of projects. */
const PROJECTS_LISTED = 30
const SERVICES_DESCRIBED = 4
const NEIGHBOURS_SHOWN = 6
const PROFESSIONS_SHOWN = 6
const PORTRAITS_LISTED = 3

export interface ServiceSummary {
  anchor: string
  name: string
  /** "DINUM", for links. */
  shortName: string
  /** "Administration centrale, Paris". */
  detail: string
  description: string | null
  website: string | null
  offers: string | null
}

export interface MinistryPage {
  head: PageHead
  ministry: SiteMinistry
  artwork: AccentArtwork
  surface: AccentSurface
  /** Anchors of the sections that the page has. */
  summary: { anchor: string; title: string }[]
  facts: { label: string; value: string }[]
  /** Who tells the numbers of agents; null where none is known. */
  factsSource: string | null
  projectsTitle: string
  featuredProject: ProjectCard | null
  projects: ProjectCard[]
  otherProjects: { href: string; name: string }[]
  allProjectsListed: boolean
  portrait: PortraitCard | null
  otherPortraits: { href: string; label: string }[]
  services: ServiceSummary[]
  otherServices: ServiceSummary[]
  /** What its open offers say together, and the day they were read. */
  hiring: HiringFacts | null
  /** Professions it hires, where the rows shown are not all. */
  professions: CountedLink[]
  offers: OfferRow[]
  /** "12 offres ouvertes", for the link at the top; null without any. */
  offersLabel: string | null
  moreOffers: { href: string; label: string }
  /** Ministries with open offers, where this one has none. */
  neighbours: CountedLink[]
}

function serviceSummary(service: SiteService, offers: number): ServiceSummary {
  return {
    anchor: serviceAnchor(service),
    name: joined([service.name, service.acronym && `(${service.acronym})`], ' '),
    shortName: service.acronym ?? service.name,
    detail: joined([labelOf(SERVICE_KINDS, service.kind), service.city]),
    description: service.description,
    website: service.website,
    offers: offers === 0 ? null : counted(offers, 'offre ouverte', { plural: 'offres ouvertes' }),
  }
}

function factsOf({ headcount, digitalHeadcount, cities, updatedOn }: SiteMinistry): Pick<MinistryPage, 'facts' | 'factsSource'> {
  const rows: [label: string, value: string | null][] = [
    ['Agents', headcount === null ? null : frenchNumber(headcount)],
    ['Agents du numérique', digitalHeadcount === null ? null : frenchNumber(digitalHeadcount)],
    [cities.length > 1 ? 'Villes' : 'Ville', cities.length === 0 ? null : cities.join(', ')],
  ]
  const isCounted = headcount !== null || digitalHeadcount !== null
  return {
    facts: rows.flatMap(([label, value]) => (value === null ? [] : [{ label, value }])),
    factsSource: isCounted ? `Effectifs : source ministère, ${frenchDate(updatedOn)}` : null,
  }
}

/** The ministry's projects: three in cards, those that hire first, and the others by name. */
function projectsOf(site: Site, ministry: SiteMinistry) {
  const projects = hiringFirst(
    site,
    site.projects.filter(({ ministryId }) => ministryId === ministry.id),
  )
  const cards = projects.slice(0, PROJECTS_IN_CARDS).map((project) => toProjectCard(project, site))
  const others = projects.slice(PROJECTS_IN_CARDS)
  return {
    projectsTitle: projects.length === 1 ? 'Un projet' : 'Les projets',
    featuredProject: cards[0] ?? null,
    projects: cards.slice(1),
    otherProjects: others.slice(0, PROJECTS_LISTED).map(({ slug, name }) => ({ href: `/projets/${slug}/`, name })),
    allProjectsListed: others.length <= PROJECTS_LISTED,
  }
}

function portraitsOf(site: Site, ministry: SiteMinistry): Pick<MinistryPage, 'portrait' | 'otherPortraits'> {
  const [first, ...others] = site.portraits.filter(({ ministryId }) => ministryId === ministry.id)
  return {
    portrait: first === undefined ? null : toPortraitCard(first),
    otherPortraits: others
      .slice(0, PORTRAITS_LISTED)
      .map(({ slug, name, jobTitle }) => ({ href: `/portraits/${slug}/`, label: joined([name, jobTitle]) })),
  }
}

type Hiring = Pick<MinistryPage, 'hiring' | 'professions' | 'offers' | 'offersLabel' | 'moreOffers' | 'neighbours'>

function hiringOf(site: Site, ministry: SiteMinistry): Hiring {
  const offers = site.openOffers.filter(({ ministryId }) => ministryId === ministry.id)
  const isWhole = offers.length <= OFFERS_SHOWN
  const professions = tally(
    offers.map(({ profession }) => profession),
    ({ slug, title }) => ({ href: `/metiers/${slug}/`, label: title }),
  )
  return {
    hiring: hiringFacts(site, offers),
    professions: isWhole ? [] : professions.slice(0, PROFESSIONS_SHOWN),
    offers: offers.slice(0, OFFERS_SHOWN).map((offer) => toOfferRow(offer, site)),
    offersLabel: offers.length === 0 ? null : openOffersText(offers),
    moreOffers: {
      href: `/offres/ministere/${ministry.slug}/`,
      label: isWhole ? `Les offres ${ministry.ofName}` : `Voir les ${offers.length} offres ${ministry.ofName}`,
    },
    neighbours: offers.length === 0 ? countedFacets(site, 'ministere').slice(0, NEIGHBOURS_SHOWN) : [],
  }
}

function summary(page: Omit<MinistryPage, 'head' | 'summary'>): MinistryPage['summary'] {
  const rows: [isShown: boolean, anchor: string, title: string][] = [
    [page.ministry.missions.length > 0, 'missions', 'Les missions'],
    [page.featuredProject !== null, 'projets', page.projectsTitle],
    [page.services.length > 0, 'services', 'Les services qui emploient'],
    [page.ministry.reasonsToJoin.length > 0 || page.hiring !== null, 'raisons', 'Pourquoi y travailler'],
    [page.ministry.recruitmentSteps.length > 0, 'recrutement', 'Le recrutement, étape par étape'],
    [true, 'offres', 'Les offres'],
  ]
  return rows.flatMap(([isShown, anchor, title]) => (isShown ? [{ anchor, title }] : []))
}

function head(ministry: SiteMinistry): PageHead {
  return {
    title: `${ministry.name} : le numérique, les équipes, les offres`,
    description: ministry.pitch,
    path: `/ministeres/${ministry.slug}/`,
    breadcrumb: [{ label: 'Ministères', href: '/ministeres/' }, { label: ministry.name }],
    structuredData: [
      {
        '@context': 'https://schema.org',
        '@type': 'GovernmentOrganization',
        name: ministry.name,
        ...(ministry.acronym === null ? {} : { alternateName: ministry.acronym }),
        ...(ministry.links[0] === undefined ? {} : { url: ministry.links[0].url }),
      },
    ],
  }
}

/** The ministry's services, those that hire first. */
function servicesOf(site: Site, ministry: SiteMinistry): Pick<MinistryPage, 'services' | 'otherServices'> {
  const services = site.services
    .filter(({ ministryId }) => ministryId === ministry.id)
    .map((service) => ({ service, offers: site.openOffers.filter(({ serviceId }) => serviceId === service.id).length }))
    .sort((a, b) => b.offers - a.offers)
    .map(({ service, offers }) => serviceSummary(service, offers))
  return { services: services.slice(0, SERVICES_DESCRIBED), otherServices: services.slice(SERVICES_DESCRIBED) }
}

/** Everything the page of one ministry shows. */
export function getMinistryPage(site: Site, ministry: SiteMinistry): MinistryPage {
  const content = {
    ministry: { ...ministry, missions: wordsOf(ministry.missions) },
    artwork: accentArtwork(ministry),
    surface: accentSurface(ministry),
    ...factsOf(ministry),
    ...projectsOf(site, ministry),
    ...portraitsOf(site, ministry),
    ...servicesOf(site, ministry),
    ...hiringOf(site, ministry),
  }
  return { head: head(ministry), ...content, summary: summary(content) }
}
