import type { Site, SiteOffer } from '../../cms/site-types.ts'
import { perSite } from '../../site/per-site.ts'

const SHOWN = 3

/** Open offers by what makes two of them alike: ten thousand offers are not compared two by two. */
const openOffersByLikeness = perSite((site) => {
  const groups = new Map<string, SiteOffer[]>()
  const add = (key: string, offer: SiteOffer) => {
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [offer])
    else group.push(offer)
  }
  for (const offer of site.openOffers) {
    const region = offer.region?.slug ?? 'anywhere'
    add(`profession ${offer.profession.id} ${region}`, offer)
    add(`profession ${offer.profession.id}`, offer)
    add(`family ${offer.profession.family} ${region}`, offer)
    add(`family ${offer.profession.family}`, offer)
    add(`region ${region}`, offer)
  }
  return groups
})

/** Open offers nearest to one: same profession, then same family, those of the same region first; then the region's. Never itself. */
export function similarOffers(offer: SiteOffer, site: Site): SiteOffer[] {
  const groups = openOffersByLikeness(site)
  const region = offer.region?.slug ?? 'anywhere'
  const { id, family } = offer.profession
  const keys = [
    `profession ${id} ${region}`,
    `profession ${id}`,
    `family ${family} ${region}`,
    `family ${family}`,
    `region ${region}`,
  ]
  const found = new Set<SiteOffer>()
  for (const key of keys) {
    for (const other of groups.get(key) ?? []) {
      if (found.size === SHOWN) return [...found]
      if (other.id !== offer.id) found.add(other)
    }
  }
  return [...found]
}
