import {
  CATEGORIES,
  CLEARANCES,
  EXPERIENCE_LEVELS,
  NATIONALITIES,
} from '@metiers-numeriques/content-schemas/vocabulary/employment'
import { labelOf } from '@metiers-numeriques/content-schemas/vocabulary/vocabulary'
import type { Site, SiteOffer } from '../../cms/site-types.ts'
import { joined } from '../../copy/format.ts'
import { contractText, deadlineText, OPEN_TO, placeText, remoteText, SALARY_UNKNOWN, salaryText } from '../../copy/offer-copy.ts'
import { perSite } from '../../site/per-site.ts'
import { amountRange, overallRange } from '../profession/pay-table.ts'

export interface Fact {
  icon: string
  label: string
  value: string
}

/** What one is paid while learning says nothing of what a post is paid, nor the reverse. */
const isPost = ({ contractType }: SiteOffer) => contractType !== 'internship' && contractType !== 'apprenticeship'

/** What the open posts of each profession announce, by its id. */
const payOfProfessions = perSite((site) => {
  const offers = Map.groupBy(site.openOffers.filter(isPost), ({ profession }) => profession.id)
  return new Map([...offers].map(([id, ofProfession]) => [id, overallRange(ofProfession)]))
})

/** The salary or, where it isn't told, what the posts of the profession announce. */
function payText(offer: SiteOffer, site: Site): string {
  const range = isPost(offer) ? (payOfProfessions(site).get(offer.profession.id) ?? null) : null
  const usual = range === null ? null : `de ${amountRange(range)} dans nos offres pour ce métier`
  return salaryText(offer.salary) ?? joined([SALARY_UNKNOWN, usual], ' : ')
}

/** What decides: pay, place, remote, contract, open to whom, experience, until when. */
export function offerFacts(offer: SiteOffer, site: Site): Fact[] {
  const category = offer.category === null ? null : labelOf(CATEGORIES, offer.category)
  const rows: (Fact | null)[] = [
    { icon: 'fr-icon-money-euro-circle-line', label: 'Salaire', value: payText(offer, site) },
    { icon: 'fr-icon-map-pin-2-line', label: 'Lieu', value: placeText(offer) },
    { icon: 'fr-icon-home-4-line', label: 'Télétravail', value: remoteText(offer) },
    {
      icon: 'fr-icon-article-line',
      label: 'Contrat',
      value: joined([contractText(offer), category?.replace('Catégorie', 'catégorie')]),
    },
    {
      icon: 'fr-icon-team-line',
      label: 'Ouvert à',
      value: OPEN_TO[offer.natureOfPost],
    },
    offer.experience === null
      ? null
      : { icon: 'fr-icon-award-line', label: 'Expérience', value: labelOf(EXPERIENCE_LEVELS, offer.experience) },
    offer.status === 'open' ? { icon: 'fr-icon-calendar-line', label: 'Date limite', value: deadlineText(offer) } : null,
  ]
  return rows.filter((fact) => fact !== null)
}

/** What one asks once interested, under « Informations pratiques ». */
export function practicalFacts(offer: SiteOffer): Omit<Fact, 'icon'>[] {
  const rows: (Omit<Fact, 'icon'> | null)[] = [
    offer.startsOn === null ? null : { label: 'Prise de poste', value: offer.startsOn },
    offer.posts > 1 ? { label: 'Postes à pourvoir', value: String(offer.posts) } : null,
    offer.nationality === null ? null : { label: 'Nationalité', value: labelOf(NATIONALITIES, offer.nationality) },
    offer.clearance === null || offer.clearance === 'none'
      ? null
      : { label: 'Habilitation', value: labelOf(CLEARANCES, offer.clearance) },
    { label: 'Référence', value: offer.reference },
  ]
  return rows.filter((fact) => fact !== null)
}
