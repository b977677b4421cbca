import type { Site } from '../cms/site-types.ts'

/** An image that other sites show in place of a page that is shared. */
export interface SocialImage {
  /** Below the site: `/media/partage-….png`. */
  path: string
  alternativeText: string
}

/** The page that stands for the whole site: its image serves every page without one of its own. */
export const SITE_PATH = '/'

/** What the networks ask for. */
export const SOCIAL_IMAGE_SIZE = { width: 1200, height: 630 } as const

/** The image of a page: its own, else the site's, else none. */
export function socialImageOf({ socialImages }: Pick<Site, 'socialImages'>, path: string): SocialImage | null {
  return socialImages[path] ?? socialImages[SITE_PATH] ?? null
}
