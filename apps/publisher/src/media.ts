import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Problem, problem } from '@metiers-numeriques/content-schemas/convert/convert-entry'
import type { Image } from '@metiers-numeriques/content-schemas/domain/parts'
import { fieldLabel } from '@metiers-numeriques/content-schemas/field-labels'
import type { Site } from '@metiers-numeriques/site/cms'

const LARGEST = 12 * 1024 * 1024

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

/**
 * Copies the images that pages show into a folder: the CMS is never on the public path. Answers the site without the
 * pictures that could not be copied, which its pages replace by their drawing, and the problems to tell.
 */
export async function copyMedia(site: Site, cmsUrl: string, folder: string): Promise<{ site: Site; problems: Problem[] }> {
  const problems: Problem[] = []
  const copied = async <T extends { id: string; image: Image | null }>(
    model: 'project' | 'portrait',
    entries: readonly T[],
  ): Promise<T[]> => {
    const result: T[] = []
    for (const entry of entries) {
      const bytes = entry.image === null ? null : await fetchImage(entry.image, cmsUrl)
      if (typeof bytes === 'string')
        problems.push(problem(model, { ...entry, documentId: entry.id }, fieldLabel(model, 'image'), bytes, 'dropped'))
      else if (bytes !== null && entry.image !== null) writeFileSync(join(folder, entry.image.fileName), bytes)
      result.push(typeof bytes === 'string' ? { ...entry, image: null } : entry)
    }
    return result
  }
  const projects = await copied('project', site.projects)
  const portraits = await copied('portrait', site.portraits)
  return { site: { ...site, projects, portraits }, problems }
}
