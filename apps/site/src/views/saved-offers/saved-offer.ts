import type { SiteOffer } from '../../cms/site-types.ts'
import { joined } from '../../copy/format.ts'
import { employerText, placeText } from '../../copy/offer-copy.ts'
import type { SavedOffer } from '../../memory/saved-offers.ts'

/** What a browser keeps of an offer that its reader saves. */
export function toSavedOffer(offer: SiteOffer): SavedOffer {
  const { service, ministry } = offer
  return {
    slug: offer.slug,
    title: offer.title,
    employer: service === null ? ministry.name : joined([employerText(offer), ministry.shortName]),
    place: placeText(offer),
    closesOn: offer.closesOn ?? '',
  }
}
