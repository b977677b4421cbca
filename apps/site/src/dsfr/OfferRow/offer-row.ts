import type { Site, SiteOffer } from '../../cms/site-types.ts'
import { joined } from '../../copy/format.ts'
import {
  contractText,
  deadlineText,
  employerText,
  type OfferBadge,
  offerBadge,
  placeText,
  remoteLine,
  SALARY_UNKNOWN,
  salaryText,
} from '../../copy/offer-copy.ts'

/** Everything that one row of a list of offers shows. */
export interface OfferRow {
  href: string
  title: string
  employer: string
  pay: string
  payKnown: boolean
  place: string
  contract: string
  deadline: string
  badge: OfferBadge | null
  profession: string
}

export function toOfferRow(offer: SiteOffer, site: Pick<Site, 'today'>): OfferRow {
  const pay = salaryText(offer.salary)
  const { service, ministry } = offer
  return {
    href: `/offres/${offer.slug}/`,
    title: offer.title,
    employer: service === null ? ministry.name : joined([employerText(offer), ministry.shortName]),
    pay: pay ?? SALARY_UNKNOWN,
    payKnown: pay !== null,
    place: joined([placeText(offer), remoteLine(offer).toLocaleLowerCase('fr')]),
    contract: contractText(offer),
    deadline: deadlineText(offer),
    badge: offerBadge(offer, site.today),
    profession: offer.profession.title,
  }
}
