/** `npm run fixtures:record`: golden REST pages for the tests, from the running CMS with its demonstration content. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  CMS_MAX_PAGE_SIZE,
  PUBLIC_COLLECTIONS,
  PUBLIC_SINGLES,
  type PublicType,
  pullQuery,
} from '@metiers-numeriques/content-schemas/wire/collections'
import * as z from 'zod'
import { Entry, goldenEntries } from '../golden/golden-pages.ts'
import { environment } from '../lib/environment.ts'
import { ROOT } from '../lib/paths.ts'
import { runCommand } from '../lib/run-command.ts'

const FOLDER = join(ROOT, 'content-schemas', 'fixtures')
const Page = z.object({ data: z.array(Entry), meta: z.object({ pagination: z.object({ total: z.number() }) }) })
const Single = z.object({ data: Entry })

async function ask(type: PublicType, query: URLSearchParams): Promise<{ status: number; body: unknown }> {
  const headers = { authorization: `Bearer ${environment.CMS_READ_TOKEN}` }
  const response = await fetch(`${environment.CMS_URL}/api/${type.path}?${query}`, { headers })
  if (!response.ok && response.status !== 404) throw new Error(`The CMS answered ${response.status} for "${type.path}".`)
  return { status: response.status, body: await response.json() }
}

async function readCollection(type: PublicType): Promise<Entry[]> {
  const entries: Entry[] = []
  for (let page = 1; ; page += 1) {
    const { data, meta } = Page.parse((await ask(type, pullQuery(type, { page, pageSize: CMS_MAX_PAGE_SIZE }))).body)
    entries.push(...data)
    if (data.length === 0 || entries.length >= meta.pagination.total) return entries
  }
}

async function readSingle(type: PublicType): Promise<Entry[]> {
  const { status, body } = await ask(type, pullQuery(type))
  return status === 404 ? [] : [Single.parse(body).data]
}

/** The pages as the CMS would answer them if it held nothing else. */
function pageOf(type: PublicType, entries: readonly Entry[]): object {
  if (!PUBLIC_SINGLES.some(({ path }) => path === type.path)) {
    const pagination = { page: 1, pageSize: CMS_MAX_PAGE_SIZE, pageCount: 1, total: entries.length }
    return { data: entries, meta: { pagination } }
  }
  const [entry] = entries
  if (entry !== undefined) return { data: entry, meta: {} }
  return { data: null, error: { status: 404, name: 'NotFoundError', message: 'Not Found', details: {} } }
}

await runCommand(async () => {
  const types: readonly PublicType[] = [...PUBLIC_COLLECTIONS, ...PUBLIC_SINGLES]
  const all: Record<string, Entry[]> = {}
  for (const type of PUBLIC_COLLECTIONS) all[type.path] = await readCollection(type)
  for (const type of PUBLIC_SINGLES) all[type.path] = await readSingle(type)
  const golden = goldenEntries(all)
  if (golden.offers?.length !== 3) {
    throw new Error('The CMS lacks the demonstration content: run `npm run seed` on an empty one, then record again.')
  }
  mkdirSync(FOLDER, { recursive: true })
  for (const type of types) {
    const entries = golden[type.path] ?? []
    writeFileSync(join(FOLDER, `${type.path}.json`), `${JSON.stringify(pageOf(type, entries), null, 2)}\n`)
    process.stdout.write(`${type.path}: ${entries.length}\n`)
  }
})
