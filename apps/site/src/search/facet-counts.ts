import type { Site } from '../cms/site-types.ts'
import { perSite } from '../site/per-site.ts'
import { type FacetCounts, noCounts, SEARCH_FACETS } from './facets.ts'
import { offerFilters } from './offer-filters.ts'

/** The counts that the offers page shows before any search: those of all open offers. */
export const facetCounts = perSite((site: Site): FacetCounts => {
  const counts = noCounts()
  for (const offer of site.openOffers) {
    const filters = offerFilters(offer)
    for (const { name } of SEARCH_FACETS) {
      const value = filters[name]
      if (value !== null) counts[name][value] = (counts[name][value] ?? 0) + 1
    }
  }
  return counts
})
