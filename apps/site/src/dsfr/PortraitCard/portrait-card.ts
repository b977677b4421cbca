import type { SitePicture, SitePortrait } from '../../cms/site-types.ts'
import { joined } from '../../copy/format.ts'
import { type AccentArtwork, accentArtwork } from '../accents.ts'

/** Everything that the card of one portrait shows. */
export interface PortraitCard {
  href: string
  slug: string
  image: SitePicture | null
  name: string
  jobTitle: string
  employer: string
  quote: string
  accent: AccentArtwork
  fictional: boolean
}

/** Where someone works, in few words: "DINUM, Premier ministre". */
export function employerOf({ service, ministry }: Pick<SitePortrait, 'service' | 'ministry'>): string {
  return joined([service?.acronym ?? service?.name, ministry.shortName])
}

export function toPortraitCard(portrait: SitePortrait): PortraitCard {
  return {
    href: `/portraits/${portrait.slug}/`,
    slug: portrait.slug,
    image: portrait.image,
    name: portrait.name,
    jobTitle: portrait.jobTitle,
    employer: employerOf(portrait),
    quote: portrait.shortQuote,
    accent: accentArtwork(portrait.ministry),
    fictional: portrait.fictional,
  }
}
