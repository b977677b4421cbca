import type { Site } from '../cms/site-types.ts'

declare global {
  /** The build and the pages are bundled apart: this is where they find the same object. */
  var metiersNumeriquesSite: Site | undefined
}

/** Puts a site in the place that pages read from. The build calls it before rendering; nothing else does. */
export function setCurrentSite(site: Site): void {
  globalThis.metiersNumeriquesSite = site
}

/** The site that pages show. */
export function currentSite(): Site {
  const site = globalThis.metiersNumeriquesSite
  if (site === undefined) {
    throw new Error(
      'There is no content to build from: build the site with `npm run site:publish`, which pulls it from the CMS first.',
    )
  }
  return site
}
