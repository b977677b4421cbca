import type { SiteService } from '../../cms/site-types.ts'

/** Id of a service on its ministry's page: services have no page of their own. */
export function serviceAnchor({ slug }: Pick<SiteService, 'slug'>): string {
  return `service-${slug}`
}
