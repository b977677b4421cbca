import type { Offer, OfferStatus } from '@metiers-numeriques/content-schemas/domain/offer'
import type {
  GlossaryTerm,
  Ministry,
  Profession,
  Service,
  Technology,
} from '@metiers-numeriques/content-schemas/domain/reference-data'
import type { AlertBanner, Home, Portrait, Project } from '@metiers-numeriques/content-schemas/domain/stories'
import type { Department, Region } from '@metiers-numeriques/content-schemas/vocabulary/places'

export type SiteMinistry = Ministry
export type SiteService = Service & { ministry: SiteMinistry }
export type SiteProject = Project & { ministry: SiteMinistry; services: SiteService[]; technologies: Technology[] }
export type SitePortrait = Portrait & {
  ministry: SiteMinistry
  service: SiteService | null
  profession: Profession | null
  technologies: Technology[]
  projects: SiteProject[]
}
export type SiteOffer = Offer & {
  ministry: SiteMinistry
  service: SiteService | null
  profession: Profession
  department: Department | null
  region: Region | null
  technologies: Technology[]
  projects: SiteProject[]
  status: OfferStatus
}
export type SiteHome = Home & {
  featuredProjects: SiteProject[]
  featuredPortrait: SitePortrait | null
  featuredOffers: SiteOffer[]
}

/** Everything the pages show. Immutable; every list is in a fixed order. */
export interface Site {
  readonly now: Date
  /** The day in Paris, `yyyy-mm-dd`. */
  readonly today: string
  readonly siteUrl: string
  readonly ministries: readonly SiteMinistry[]
  readonly services: readonly SiteService[]
  readonly professions: readonly Profession[]
  readonly technologies: readonly Technology[]
  readonly glossary: readonly GlossaryTerm[]
  readonly projects: readonly SiteProject[]
  readonly portraits: readonly SitePortrait[]
  /** Latest first, whatever their status. */
  readonly offers: readonly SiteOffer[]
  readonly openOffers: readonly SiteOffer[]
  readonly home: SiteHome | null
  readonly alertBanner: AlertBanner | null
  /** True when any content is a demonstration: every page is then `noindex` and says so. */
  readonly demonstration: boolean
}
