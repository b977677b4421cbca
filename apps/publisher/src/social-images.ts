import { availableParallelism } from 'node:os'
import type { Site } from '@metiers-numeriques/site/cms'
import { cardKey, describeCard, drawCard, socialCards } from '@metiers-numeriques/site/social-images'
import { inParallel } from './in-parallel.ts'
import type { MediaCache } from './media-cache.ts'

/** How many images one publication draws, unless told otherwise: some ten seconds on two cores. */
const MOST_DRAWN = 400

export interface SocialImagesResult {
  site: Site
  /** How many pages show the site's image until a later publication has drawn theirs. */
  waiting: number
}

/**
 * Puts the image of each page that people share into a folder, drawing only what the cache lacks, the site's and those of open offers
 * first. A page whose image has to wait gets the site's: none points at an image that isn't there.
 */
export async function placeSocialImages(
  site: Site,
  cache: MediaCache,
  folder: string,
  most = MOST_DRAWN,
): Promise<SocialImagesResult> {
  const planned = [...socialCards(site)].map(([path, card]) => ({ path, card, name: `partage-${cardKey(card)}.png` }))
  const lacking = [...new Map(planned.filter(({ name }) => !cache.has(name)).map((image) => [image.name, image])).values()]
  await inParallel(lacking.slice(0, most), availableParallelism(), async ({ card, name }) =>
    cache.put(name, await drawCard(card)),
  )
  const drawn = planned.filter(({ name }) => cache.has(name))
  for (const { name } of drawn) cache.placeInto(folder, name)
  const socialImages = Object.fromEntries(
    drawn.map(({ path, card, name }) => [path, { path: `/media/${name}`, alternativeText: describeCard(card) }]),
  )
  return { site: { ...site, socialImages }, waiting: planned.length - drawn.length }
}
