import { CONVERSIONS, type Problem } from '@metiers-numeriques/content-schemas/convert/convert-entry'
import { offerStatus } from '@metiers-numeriques/content-schemas/domain/offer'
import type { Image } from '@metiers-numeriques/content-schemas/domain/parts'
import type { GlossaryTerm, Profession, Technology } from '@metiers-numeriques/content-schemas/domain/reference-data'
import type { AlertBanner } from '@metiers-numeriques/content-schemas/domain/stories'
import { dayInParis } from '@metiers-numeriques/content-schemas/paris-day'
import { departmentFromCode, regionOf } from '@metiers-numeriques/content-schemas/vocabulary/places'
import { Joiner } from './joiner.ts'
import { byText, latestFirst } from './order.ts'
import type {
  Site,
  SiteHome,
  SiteMinistry,
  SiteOffer,
  SitePicture,
  SitePortrait,
  SiteProject,
  SiteService,
} from './site-types.ts'
import type { Snapshot } from './snapshot.ts'

export interface SiteOptions {
  now: Date
  /** Public origin of the site, without a final slash. */
  siteUrl: string
}

const byId = <T extends { id: string }>(entries: readonly T[]) => new Map(entries.map((entry) => [entry.id, entry]))
/** One immutable picture of all that the site shows, joined and checked; a pure function of the snapshot and the options. */
export function toSite(snapshot: Snapshot, { now, siteUrl }: SiteOptions): { site: Site; problems: Problem[] } {
  const joiner = new Joiner(snapshot)
  const today = dayInParis(now)
  const ministries: SiteMinistry[] = joiner
    .convert('ministries', 'ministry', CONVERSIONS.ministry)
    .sort(byText((m) => m.shortName))
  const ministryIndex = byId(ministries)
  const services = joinServices(joiner, ministryIndex)
  const professions: Profession[] = joiner
    .convert('professions', 'profession', CONVERSIONS.profession)
    .sort(byText((p) => p.title))
  const technologies: Technology[] = joiner
    .convert('technologies', 'technology', CONVERSIONS.technology)
    .sort(byText((t) => t.name))
  const glossary: GlossaryTerm[] = joiner
    .convert('glossary-terms', 'glossary-term', CONVERSIONS['glossary-term'])
    .sort(byText((g) => g.term))
  const indexes = {
    ministries: ministryIndex,
    services: byId(services),
    professions: byId(professions),
    technologies: byId(technologies),
  }
  const projects = joinProjects(joiner, indexes)
  const portraits = joinPortraits(joiner, indexes, byId(projects), today)
  const offers = joinOffers(joiner, indexes, byId(projects), today)
  const banner: AlertBanner | null = joiner.convertSingle('alert-banner', 'alert-banner', CONVERSIONS['alert-banner'])
  const site: Site = {
    now,
    today,
    siteUrl,
    ministries,
    services,
    professions,
    technologies,
    glossary,
    projects,
    portraits,
    offers,
    openOffers: offers.filter((offer) => offer.status === 'open'),
    home: joinHome(joiner, byId(projects), byId(portraits), byId(offers)),
    alertBanner: banner !== null && banner.startsOn <= today && today <= banner.endsOn ? banner : null,
    socialImages: {},
    demonstration: offers.some((offer) => offer.source === 'demo') || portraits.some((portrait) => portrait.fictional),
  }
  return { site, problems: joiner.problems }
}

interface Indexes {
  ministries: ReadonlyMap<string, SiteMinistry>
  services: ReadonlyMap<string, SiteService>
  professions: ReadonlyMap<string, Profession>
  technologies: ReadonlyMap<string, Technology>
}

const MINISTRY_ABSENT = 'le ministère choisi n’est pas publié. Choisissez-en un autre, ou corrigez sa fiche.'

function joinServices(joiner: Joiner, ministries: Indexes['ministries']): SiteService[] {
  const services = joiner.convert('services', 'service', CONVERSIONS.service).flatMap((service) => {
    const ministry = ministries.get(service.ministryId)
    if (ministry !== undefined) return [{ ...service, ministry }]
    joiner.leaveOut('service', service, 'Ministère', MINISTRY_ABSENT)
    return []
  })
  return services.sort(byText((service) => service.name))
}

/** An uploaded picture before its files are made. */
const toPicture = (image: Image | null): SitePicture | null => (image === null ? null : { ...image, variants: [] })

function joinProjects(joiner: Joiner, indexes: Indexes): SiteProject[] {
  const projects = joiner.convert('projects', 'project', CONVERSIONS.project).flatMap((project) => {
    const ministry = indexes.ministries.get(project.ministryId)
    if (ministry === undefined) {
      joiner.leaveOut('project', project, 'Ministère', MINISTRY_ABSENT)
      return []
    }
    const services = joiner.related(indexes.services, project.serviceIds, 'project', project, 'services')
    return [
      {
        ...project,
        image: toPicture(project.image),
        ministry,
        services,
        technologies: joiner.related(indexes.technologies, project.technologyIds, 'project', project, 'technologies'),
      },
    ]
  })
  return projects.sort(byText((project) => project.name))
}

function joinPortraits(
  joiner: Joiner,
  indexes: Indexes,
  projects: ReadonlyMap<string, SiteProject>,
  today: string,
): SitePortrait[] {
  const portraits = joiner.convert('portraits', 'portrait', CONVERSIONS.portrait).flatMap((portrait) => {
    const ministry = indexes.ministries.get(portrait.ministryId)
    if (ministry === undefined) {
      joiner.leaveOut('portrait', portrait, 'Ministère', MINISTRY_ABSENT)
      return []
    }
    if (portrait.consentUntil !== null && portrait.consentUntil < today) {
      joiner.leaveOut(
        'portrait',
        portrait,
        'Accord jusqu’au',
        'l’accord de la personne a pris fin. Renouvelez-le, ou dépubliez le portrait.',
      )
      return []
    }
    return [
      {
        ...portrait,
        image: toPicture(portrait.image),
        ministry,
        service: indexes.services.get(portrait.serviceId ?? '') ?? null,
        profession: indexes.professions.get(portrait.professionId ?? '') ?? null,
        technologies: joiner.related(indexes.technologies, portrait.technologyIds, 'portrait', portrait, 'technologies'),
        projects: joiner.related(projects, portrait.projectIds, 'portrait', portrait, 'projects'),
      },
    ]
  })
  return portraits.sort(byText((portrait) => portrait.name))
}

function joinOffers(joiner: Joiner, indexes: Indexes, projects: ReadonlyMap<string, SiteProject>, today: string): SiteOffer[] {
  const offers = joiner.convert('offers', 'offer', CONVERSIONS.offer).flatMap((offer) => {
    const ministry = indexes.ministries.get(offer.ministryId)
    const profession = indexes.professions.get(offer.professionId)
    if (ministry === undefined) joiner.leaveOut('offer', offer, 'Ministère', MINISTRY_ABSENT)
    if (profession === undefined) {
      joiner.leaveOut(
        'offer',
        offer,
        'Métier',
        'le métier choisi n’est pas publié. Choisissez-en un autre, ou corrigez sa fiche.',
      )
    }
    if (ministry === undefined || profession === undefined) return []
    const service = indexes.services.get(offer.serviceId ?? '') ?? null
    if (offer.serviceId !== null && service === null) {
      joiner.drop('offer', offer, 'Service', 'le service choisi n’est pas publié : l’offre est en ligne sans lui.')
    }
    const department = offer.departmentCode === null ? null : (departmentFromCode(offer.departmentCode) ?? null)
    return [
      {
        ...offer,
        ministry,
        profession,
        service,
        department,
        region: department === null ? null : regionOf(department.region),
        technologies: joiner.related(indexes.technologies, offer.technologyIds, 'offer', offer, 'technologies'),
        projects: joiner.related(projects, offer.projectIds, 'offer', offer, 'projects'),
        status: offerStatus(offer, today),
      },
    ]
  })
  return offers.sort(latestFirst)
}

/** The home page is one of a kind: its problems need no document id to be found. */
const HOME = { id: '', title: 'Page d’accueil' }

function joinHome(
  joiner: Joiner,
  projects: ReadonlyMap<string, SiteProject>,
  portraits: ReadonlyMap<string, SitePortrait>,
  offers: ReadonlyMap<string, SiteOffer>,
): SiteHome | null {
  const home = joiner.convertSingle('home', 'home', CONVERSIONS.home)
  if (home === null) return null
  return {
    ...home,
    featuredProjects: joiner.related(projects, home.featuredProjectIds, 'home', HOME, 'featuredProjects'),
    featuredPortrait: portraits.get(home.featuredPortraitId ?? '') ?? null,
    featuredOffers: joiner
      .related(offers, home.featuredOfferIds, 'home', HOME, 'featuredOffers')
      .filter((offer) => offer.status === 'open'),
  }
}
