import type { Technology } from '@metiers-numeriques/content-schemas/domain/reference-data'
import type { Site } from '../../cms/site-types.ts'
import { perSite } from '../../site/per-site.ts'

/** A technology has a page from this many projects and open offers on: no page is nearly empty. */
const ITEMS_FOR_A_PAGE = 2

/** How a page names a technology; a link when there is a page behind it. */
export interface TechnologyTag {
  name: string
  href: string | null
}

/** Projects and open offers of each technology, by its id. */
export const technologyCounts = perSite((site: Site): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { technologies } of [...site.projects, ...site.openOffers]) {
    for (const { id } of technologies) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
})

/** Technologies with a page of their own, in the site's order. */
export function technologiesWithPages(site: Site): Technology[] {
  const counts = technologyCounts(site)
  return site.technologies.filter(({ id }) => (counts.get(id) ?? 0) >= ITEMS_FOR_A_PAGE)
}

/** Tags of technologies, linked only where there is a page. */
export function technologyTags(site: Site, technologies: readonly Technology[]): TechnologyTag[] {
  const counts = technologyCounts(site)
  return technologies.map(({ id, name, slug }) => ({
    name,
    href: (counts.get(id) ?? 0) >= ITEMS_FOR_A_PAGE ? `/technologies/${slug}/` : null,
  }))
}
