import { CONVERSIONS, type Converted, type Problem, problem } from '@metiers-numeriques/content-schemas/convert/convert-entry'
import { offerStatus } from '@metiers-numeriques/content-schemas/domain/offer'
import type { GlossaryTerm, Profession, Technology } from '@metiers-numeriques/content-schemas/domain/reference-data'
import type { AlertBanner } from '@metiers-numeriques/content-schemas/domain/stories'
import { dayInParis } from '@metiers-numeriques/content-schemas/paris-day'
import { departmentFromCode, regionOf } from '@metiers-numeriques/content-schemas/vocabulary/places'
import { byDocumentId, byText, latestFirst } from './order.ts'
import type { Site, SiteHome, SiteMinistry, SiteOffer, SitePortrait, SiteProject, SiteService } from './site-types.ts'
import type { Snapshot } from './snapshot.ts'

export interface SiteOptions {
  now: Date
  /** Public origin of the site, without a final slash. */
  siteUrl: string
}

/** Collects what can't be shown, and why, while entries are converted and joined. */
class Joiner {
  readonly problems: Problem[] = []
  private readonly snapshot: Snapshot

  constructor(snapshot: Snapshot) {
    this.snapshot = snapshot
  }

  /** The valid entries of a collection; of two with one slug, the first by document id. */
  convert<T extends { slug: string }>(path: string, model: string, convert: (model: string, raw: unknown) => Converted<T>): T[] {
    const slugs = new Set<string>()
    return (this.snapshot.collections[path] ?? []).toSorted(byDocumentId).flatMap((raw) => {
      const converted = convert(model, raw)
      if (!converted.ok) {
        this.problems.push(...converted.problems)
        return []
      }
      if (slugs.has(converted.value.slug)) {
        const reason = `l’adresse « ${converted.value.slug} » est déjà celle d’une autre fiche. Choisissez-en une autre.`
        this.problems.push(problem(model, raw, 'Adresse de la page', reason))
        return []
      }
      slugs.add(converted.value.slug)
      return [converted.value]
    })
  }

  convertSingle<T>(path: string, model: string, convert: (model: string, raw: unknown) => Converted<T>): T | null {
    const raw = this.snapshot.singles[path]
    if (raw === null || raw === undefined) return null
    const converted = convert(model, raw)
    if (converted.ok) return converted.value
    this.problems.push(...converted.problems)
    return null
  }

  leaveOut(model: string, entry: { id: string }, field: string, reason: string): void {
    this.problems.push(problem(model, { ...entry, documentId: entry.id }, field, reason))
  }

  drop(model: string, entry: { id: string }, field: string, reason: string): void {
    this.problems.push(problem(model, { ...entry, documentId: entry.id }, field, reason, 'dropped'))
  }
}

const byId = <T extends { id: string }>(entries: readonly T[]) => new Map(entries.map((entry) => [entry.id, entry]))
const pick = <T>(index: ReadonlyMap<string, T>, ids: readonly string[]): T[] =>
  ids.flatMap((id) => {
    const found = index.get(id)
    return found === undefined ? [] : [found]
  })

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

function joinProjects(joiner: Joiner, indexes: Indexes): SiteProject[] {
  const projects = joiner.convert('projects', 'project', CONVERSIONS.project).flatMap((project) => {
    const ministry = indexes.ministries.get(project.ministryId)
    if (ministry === undefined) {
      joiner.leaveOut('project', project, 'Ministère', MINISTRY_ABSENT)
      return []
    }
    const services = pick(indexes.services, project.serviceIds)
    return [{ ...project, ministry, services, technologies: pick(indexes.technologies, project.technologyIds) }]
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
        ministry,
        service: indexes.services.get(portrait.serviceId ?? '') ?? null,
        profession: indexes.professions.get(portrait.professionId ?? '') ?? null,
        technologies: pick(indexes.technologies, portrait.technologyIds),
        projects: pick(projects, portrait.projectIds),
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
        technologies: pick(indexes.technologies, offer.technologyIds),
        projects: pick(projects, offer.projectIds),
        status: offerStatus(offer, today),
      },
    ]
  })
  return offers.sort(latestFirst)
}

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
    featuredProjects: pick(projects, home.featuredProjectIds),
    featuredPortrait: portraits.get(home.featuredPortraitId ?? '') ?? null,
    featuredOffers: pick(offers, home.featuredOfferIds).filter((offer) => offer.status === 'open'),
  }
}
