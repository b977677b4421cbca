import { type Problem, problem } from '@metiers-numeriques/content-schemas/convert/convert-entry'
import type { Image } from '@metiers-numeriques/content-schemas/domain/parts'
import { fieldLabel } from '@metiers-numeriques/content-schemas/field-labels'
import { type Site, type SitePicture, withPictures } from '@metiers-numeriques/site/cms'
import { inParallel } from './in-parallel.ts'
import type { MediaCache } from './media-cache.ts'
import { makePictureFiles } from './picture-files.ts'

const LARGEST = 12 * 1024 * 1024

/** Pictures that are fetched and decoded at a time: each may take 200 MB. */
const AT_ONCE = 2

/** The bytes of an image, or why it can't be had. Never holds more than the largest size in memory. */
async function fetchImage(image: Image, cmsUrl: string): Promise<Uint8Array | string> {
  const address = new URL(image.url, cmsUrl)
  const response = await fetch(address, { signal: AbortSignal.timeout(20_000) }).catch(() => null)
  if (response === null || !response.ok || response.body === null)
    return 'l’image ne peut pas être lue dans la médiathèque. Envoyez-la de nouveau.'
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body) {
    size += part.length
    if (size > LARGEST) return 'l’image pèse plus de 12 Mo. Remplacez-la par une plus légère.'
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** A picture with its files in the folder, or why it can't be shown. */
async function placePicture(
  image: SitePicture,
  cmsUrl: string,
  cache: MediaCache,
  folder: string,
): Promise<SitePicture | string> {
  const bytes = await fetchImage(image, cmsUrl)
  const files = typeof bytes === 'string' ? bytes : await makePictureFiles(bytes, cache)
  if (typeof files === 'string') return files
  for (const { name } of files) cache.placeInto(folder, name)
  return { ...image, variants: files.map(({ name, width, height }) => ({ path: `/media/${name}`, width, height })) }
}

/**
 * Puts the pictures that pages show into a folder, in the sizes they show them: the CMS is never on the public path. Answers the site
 * with them, without those that can't be shown, which its pages replace by their drawing, and the problems to tell.
 */
export async function placePictures(
  site: Site,
  cmsUrl: string,
  cache: MediaCache,
  folder: string,
): Promise<{ site: Site; problems: Problem[] }> {
  const shown = [
    ...site.projects.map((entry) => ({ model: 'project', entry }) as const),
    ...site.portraits.map((entry) => ({ model: 'portrait', entry }) as const),
  ].flatMap(({ model, entry }) => (entry.image === null ? [] : [{ model, entry, image: entry.image }]))
  const placed = await inParallel(shown, AT_ONCE, async ({ model, entry, image }) => ({
    model,
    entry,
    image,
    result: await placePicture(image, cmsUrl, cache, folder),
  }))
  const pictures = new Map(placed.map(({ image, result }) => [image.fileName, typeof result === 'string' ? null : result]))
  const problems = placed.flatMap(({ model, entry, result }) =>
    typeof result === 'string'
      ? [problem(model, { ...entry, documentId: entry.id }, fieldLabel(model, 'image'), result, 'dropped')]
      : [],
  )
  return { site: shown.length === 0 ? site : withPictures(site, pictures), problems }
}
