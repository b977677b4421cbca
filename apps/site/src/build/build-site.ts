import { join } from 'node:path'
import { build } from 'astro'
import type { Site } from '../cms/site-types.ts'
import { setCurrentSite } from '../site/current-site.ts'

const SITE = join(import.meta.dirname, '..', '..')

/** Renders every page of a site into an empty folder. Throws when a page can't be rendered. */
export async function buildSite(site: Site, outDir: string): Promise<void> {
  setCurrentSite(site)
  await build({ root: SITE, outDir, site: site.siteUrl, logLevel: 'warn' })
}
