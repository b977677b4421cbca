import type { Site } from '../../cms/site-types.ts'
import { type PortraitCard, toPortraitCard } from '../../dsfr/PortraitCard/portrait-card.ts'
import type { Facet } from './offer-facets.ts'

/** Rows before the band: a list that ends there needs no pause. */
export const ROWS_BEFORE_BAND = 10

/** Somebody of the profession or the ministry that a list is about; on the others, the portrait that the home page features. */
export function portraitOf(site: Site, facets: readonly Facet[]): PortraitCard | null {
  const slugOf = (kind: Facet['kind']) => facets.find((facet) => facet.kind === kind)?.slug
  const [profession, ministry] = [slugOf('metier'), slugOf('ministere')]
  const portrait =
    profession === undefined && ministry === undefined
      ? site.home?.featuredPortrait
      : (site.portraits.find((candidate) => candidate.profession?.slug === profession) ??
        site.portraits.find((candidate) => candidate.ministry.slug === ministry))
  return portrait === undefined || portrait === null ? null : toPortraitCard(portrait)
}
