import type { Site, SiteProject } from '../../cms/site-types.ts'

/** Projects in the order that serves a candidate: those that hire, the others, then those that have ended. */
export function hiringFirst(site: Pick<Site, 'openOffers'>, projects: readonly SiteProject[]): SiteProject[] {
  const hiring = new Set(site.openOffers.flatMap(({ projectIds }) => projectIds))
  const rank = ({ id, phase }: SiteProject) => (phase === 'closed' ? 2 : hiring.has(id) ? 0 : 1)
  return [...projects].sort((a, b) => rank(a) - rank(b))
}
