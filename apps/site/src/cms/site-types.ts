import type { Offer, OfferStatus } from '@metiers-numeriques/content-schemas/domain/offer'
import type { Image } from '@metiers-numeriques/content-schemas/domain/parts'
import type {
  GlossaryTerm,
  Ministry,
  Profession,
  Service,
  Technology,
} from '@metiers-numeriques/content-schemas/domain/reference-data'
import type { AlertBanner, Home, Portrait, Project } from '@metiers-numeriques/content-schemas/domain/stories'
import type { Department, Region } from '@metiers-numeriques/content-schemas/vocabulary/places'
import type { SocialImage } from '../social-images/social-image.ts'

export type SiteMinistry = Ministry
export type SiteService = Service & { ministry: SiteMinistry }

/** A picture that an officer uploaded, with the files a page may show it by: narrowest first, none before the publication has made them. */
export type SitePicture = Image & { variants: readonly { path: string; width: number; height: number }[] }
export type SiteProject = Omit<Project, 'image'> & {
  image: SitePicture | null
  ministry: SiteMinistry
  services: SiteService[]
  technologies: Technology[]
}
export type SitePortrait = Omit<Portrait, 'image'> & {
  image: SitePicture | null
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
  /** The images for pages that are shared, by path; none before the publication has drawn them. */
  readonly socialImages: Readonly<Record<string, SocialImage>>
  /** True when any content is a demonstration: every page is then `noindex` and says so. */
  readonly demonstration: boolean
}
