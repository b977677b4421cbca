import {
  type PublicationEnd,
  type PublicationStart,
  PublicationStarted,
  PublicationState,
} from '@metiers-numeriques/content-schemas/publication'
import type { CmsAccess } from '@metiers-numeriques/site/cms'
import type * as z from 'zod'

const TIME_LIMIT = 10_000

async function ask<Schema extends z.ZodType>(
  { url, token }: CmsAccess,
  schema: Schema,
  method: string,
  path: string,
  body?: unknown,
): Promise<z.infer<Schema>> {
  const response = await fetch(`${url}/api/publication/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(TIME_LIMIT),
  })
  if (!response.ok) {
    throw new Error(
      `The CMS answered ${response.status} for ${method} publication/${path}. Its log says why; check that CMS_READ_TOKEN is the same for both.`,
    )
  }
  return schema.parse(await response.json())
}

/** Where the content stands. Throws when the CMS doesn't tell. */
export const readState = (cms: CmsAccess): Promise<PublicationState> => ask(cms, PublicationState, 'GET', 'state')

/** Opens the record of a publication in the CMS. Answers its id. */
export async function reportStart(cms: CmsAccess, start: PublicationStart): Promise<string> {
  return (await ask(cms, PublicationStarted, 'POST', 'records', start)).id
}

/** Closes the record of a publication in the CMS. */
export async function reportEnd(cms: CmsAccess, id: string, end: PublicationEnd): Promise<void> {
  await ask(cms, PublicationStarted, 'PUT', `records/${id}`, end)
}
