import { lastOpenDay } from '@metiers-numeriques/content-schemas/domain/offer'
import { CONTRACT_TYPES, REMOTE_POLICIES } from '@metiers-numeriques/content-schemas/vocabulary/employment'
import { labelOf } from '@metiers-numeriques/content-schemas/vocabulary/vocabulary'
import type { SiteOffer } from '../cms/site-types.ts'
import { frenchDate, frenchNumber, joined } from './format.ts'

/** "45 000 € à 55 000 € brut par an", "À partir de 45 000 € brut par an", or null when the offer doesn't say. */
export function salaryText(salary: SiteOffer['salary']): string | null {
  if (salary === null) return null
  const { min, max } = salary
  const euros = (amount: number) => `${frenchNumber(amount)}\u00A0€`
  if (min !== null && max !== null) return min === max ? `${euros(min)} brut par an` : `${euros(min)} à ${euros(max)} brut par an`
  if (min !== null) return `À partir de ${euros(min)} brut par an`
  if (max !== null) return `Jusqu’à ${euros(max)} brut par an`
  return null
}

export const SALARY_UNKNOWN = 'Salaire non communiqué'

/** "Rennes (35), Bretagne", "Ille-et-Vilaine (35), Bretagne", "Partout en France". */
export function placeText(offer: Pick<SiteOffer, 'city' | 'department' | 'region'>): string {
  const { city, department, region } = offer
  if (department === null) return city ?? 'Partout en France'
  const place = city === null ? department.label : `${city} (${department.code})`
  return region === null || region.name === (city ?? department.name) ? place : `${place}, ${region.name}`
}

/** "2 jours par semaine", "Télétravail complet", "Sur place". */
export function remoteText(offer: Pick<SiteOffer, 'remote' | 'remoteDays'>): string {
  if (offer.remote === 'partial' && offer.remoteDays !== null) {
    return `${offer.remoteDays} jour${offer.remoteDays > 1 ? 's' : ''} par semaine`
  }
  return labelOf(REMOTE_POLICIES, offer.remote)
}

/** "Télétravail : 2 jours par semaine", for a line with no label of its own. */
export function remoteLine(offer: Pick<SiteOffer, 'remote' | 'remoteDays'>): string {
  return offer.remote === 'partial' && offer.remoteDays !== null ? `Télétravail : ${remoteText(offer)}` : remoteText(offer)
}

/** "CDD de 3 ans, renouvelable". */
export function contractText(offer: Pick<SiteOffer, 'contractType' | 'contractLength' | 'fullTime'>): string {
  const type = labelOf(CONTRACT_TYPES, offer.contractType)
  const length =
    offer.contractLength === null
      ? null
      : /^\d/.test(offer.contractLength)
        ? `de ${offer.contractLength}`
        : `(${offer.contractLength})`
  return joined([joined([type, length], ' '), offer.fullTime ? null : 'temps partiel'])
}

/** "Jusqu’au 12 mars 2027", "Jusqu’à ce que le poste soit pourvu". */
export function deadlineText(offer: Pick<SiteOffer, 'closesOn'>): string {
  return offer.closesOn === null ? 'Jusqu’à ce que le poste soit pourvu' : `Jusqu’au ${frenchDate(offer.closesOn)}`
}

/** Who may apply, after the label « Ouvert à ». */
export const OPEN_TO: Readonly<Record<SiteOffer['natureOfPost'], string>> = {
  'civil-servants-only': 'Fonctionnaires',
  'civil-servants-or-contract': 'Fonctionnaires et contractuels, sans concours',
  'contract-only': 'Contractuels, sans concours',
}

/** Who employs: "Direction interministérielle du numérique (DINUM)". */
export function employerText(offer: Pick<SiteOffer, 'service' | 'ministry'>): string {
  if (offer.service === null) return offer.ministry.name
  const { name, acronym } = offer.service
  return acronym === null ? name : `${name} (${acronym})`
}

const NEW_DURING = 7
const LAST_DAYS = 7

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

export type OfferBadge = { kind: 'new' | 'warning' | 'info' | 'success'; label: string }

/** The one status worth a badge; a scheduled build removes it when it is no longer true. */
export function offerBadge(offer: SiteOffer, today: string): OfferBadge | null {
  switch (offer.status) {
    case 'filled':
      return { kind: 'success', label: 'Offre pourvue' }
    case 'closed':
      return { kind: 'info', label: 'Offre clôturée' }
    case 'upcoming':
      return { kind: 'info', label: `Ouverture le ${frenchDate(offer.opensOn)}` }
    case 'open':
      if (offer.closesOn !== null && daysBetween(today, lastOpenDay(offer)) < LAST_DAYS)
        return { kind: 'warning', label: 'Derniers jours' }
      return daysBetween(offer.opensOn, today) < NEW_DURING ? { kind: 'new', label: 'Nouvelle' } : null
  }
}
