/** The wire schema of each model of the CMS, for fixtures that are made by walking through one. */
import { StrapiOffer } from '../wire/offer.ts'
import { StrapiGlossaryTerm, StrapiMinistry, StrapiProfession, StrapiService, StrapiTechnology } from '../wire/reference-data.ts'
import { StrapiAlertBanner, StrapiHome, StrapiPortrait, StrapiProject } from '../wire/stories.ts'

export const WIRE = {
  ministry: StrapiMinistry,
  service: StrapiService,
  profession: StrapiProfession,
  technology: StrapiTechnology,
  'glossary-term': StrapiGlossaryTerm,
  project: StrapiProject,
  portrait: StrapiPortrait,
  offer: StrapiOffer,
  home: StrapiHome,
  'alert-banner': StrapiAlertBanner,
} as const
export type Model = keyof typeof WIRE
