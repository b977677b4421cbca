import type { StackEnvironment } from '@metiers-numeriques/content-schemas/environment'
import { dayInParis } from '@metiers-numeriques/content-schemas/paris-day'
import { PUBLIC_COLLECTIONS, PUBLIC_SINGLES } from '@metiers-numeriques/content-schemas/wire/collections'

/**
 * A text that changes whenever published content does: for each type how many entries there are and when the latest one
 * changed, and the day in Paris, since offers open and close by it. Some twelve small requests.
 */
export async function contentFingerprint({ CMS_URL, CMS_READ_TOKEN, MN_NOW }: StackEnvironment): Promise<string> {
  const headers = { authorization: `Bearer ${CMS_READ_TOKEN}` }
  const ask = async (path: string, query: string) => {
    const response = await fetch(`${CMS_URL}/api/${path}?${query}`, { headers, signal: AbortSignal.timeout(10_000) })
    return response.status === 404 ? 'none' : response.text()
  }
  const latest = 'fields[0]=updatedAt&sort[0]=updatedAt:desc&pagination[page]=1&pagination[pageSize]=1'
  const parts = await Promise.all([
    ...PUBLIC_COLLECTIONS.map(({ path }) => ask(path, latest)),
    ...PUBLIC_SINGLES.map(({ path }) => ask(path, 'fields[0]=updatedAt')),
  ])
  const day = dayInParis(MN_NOW === undefined ? new Date() : new Date(MN_NOW))
  return [day, ...parts].join('\n')
}
