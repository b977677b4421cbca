import type { Site, SiteOffer } from '../../cms/site-types.ts'
import { perSite } from '../../site/per-site.ts'

/** A function of an offer that is worked out once for each: an offer is in many lists, and says the same in all. */
export function perOffer<Result>(compute: (site: Site, offer: SiteOffer) => Result): (site: Site, offer: SiteOffer) => Result {
  const resultsOf = perSite(() => new Map<SiteOffer, { result: Result }>())
  return (site, offer) => {
    const results = resultsOf(site)
    const known = results.get(offer)
    if (known !== undefined) return known.result
    const result = compute(site, offer)
    results.set(offer, { result })
    return result
  }
}
