/** The REST pages recorded by `npm run fixtures:record`, read anew at each call so that a test may spoil its copy. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { PUBLIC_COLLECTIONS, PUBLIC_SINGLES } from '../wire/collections.ts'

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures')

const GoldenEntry = z.looseObject({ documentId: z.string() })
export type GoldenEntry = z.infer<typeof GoldenEntry>

const Page = z.object({ data: z.union([z.array(GoldenEntry), GoldenEntry, z.null()]) })

function recorded(path: string): z.infer<typeof Page>['data'] {
  return Page.parse(JSON.parse(readFileSync(join(FIXTURES, `${path}.json`), 'utf8'))).data
}

/** The recorded entries of a collection, by their path below `/api/`. */
export function goldenEntries(path: string): GoldenEntry[] {
  return z.array(GoldenEntry).parse(recorded(path))
}

export interface GoldenSnapshot {
  collections: Record<string, GoldenEntry[]>
  singles: Record<string, GoldenEntry | null>
}

/** Everything recorded, in the shape that the site's pull gives. */
export function goldenSnapshot(): GoldenSnapshot {
  return {
    collections: Object.fromEntries(PUBLIC_COLLECTIONS.map(({ path }) => [path, goldenEntries(path)])),
    singles: Object.fromEntries(PUBLIC_SINGLES.map(({ path }) => [path, GoldenEntry.nullable().parse(recorded(path))])),
  }
}
