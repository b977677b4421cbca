import {
  CATEGORIES,
  CONTRACT_TYPES,
  EXPERIENCE_LEVELS,
  REMOTE_POLICIES,
} from '@metiers-numeriques/content-schemas/vocabulary/employment'
import { labelOf } from '@metiers-numeriques/content-schemas/vocabulary/vocabulary'
import type { SiteOffer } from '../cms/site-types.ts'
import type { FacetName } from './facets.ts'

/** The values by which an offer can be filtered; null where the offer doesn't say. */
export function offerFilters(offer: SiteOffer): Record<FacetName, string | null> {
  return {
    metier: offer.profession.title,
    ministere: offer.ministry.shortName,
    service: offer.service?.name ?? null,
    region: offer.region?.name ?? null,
    departement: offer.department?.label ?? null,
    contrat: labelOf(CONTRACT_TYPES, offer.contractType),
    categorie: offer.category === null ? null : labelOf(CATEGORIES, offer.category),
    experience: offer.experience === null ? null : labelOf(EXPERIENCE_LEVELS, offer.experience),
    teletravail: labelOf(REMOTE_POLICIES, offer.remote),
  }
}
