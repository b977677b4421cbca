import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Image } from '@metiers-numeriques/content-schemas/domain/parts'
import { CmsError, type Site } from '@metiers-numeriques/site/cms'

const LARGEST = 12 * 1024 * 1024

function imagesOf(site: Site): Image[] {
  const all = [...site.projects, ...site.portraits].flatMap(({ image }) => (image === null ? [] : [image]))
  return [...new Map(all.map((image) => [image.fileName, image])).values()]
}

async function fetchImage(image: Image, cmsUrl: string): Promise<Uint8Array> {
  const address = new URL(image.url, cmsUrl)
  const response = await fetch(address, { signal: AbortSignal.timeout(20_000) }).catch((error: unknown) => {
    throw new CmsError(`The image ${address} can't be read.`, 'Check that the CMS serves its uploads, then publish again.', {
      cause: error,
    })
  })
  if (!response.ok)
    throw new CmsError(`The image ${address} answered ${response.status}.`, 'Upload it again in the CMS, then publish again.')
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (bytes.length > LARGEST)
    throw new CmsError(`The image ${address} weighs over ${LARGEST} bytes.`, 'Replace it with a lighter one, then publish again.')
  return bytes
}

/** Copies the images that pages show into `media/` of the release: the CMS is never on the public path. */
export async function copyMedia(site: Site, cmsUrl: string, folder: string): Promise<void> {
  const images = imagesOf(site)
  if (images.length === 0) return
  mkdirSync(join(folder, 'media'), { recursive: true })
  for (const image of images) writeFileSync(join(folder, 'media', basename(image.fileName)), await fetchImage(image, cmsUrl))
}
