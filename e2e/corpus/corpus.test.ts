/**
 * The import on a whole corpus, into the running product. MN_CORPUS names the folder of the real one (see docs/operations.md);
 * without it, a small invented corpus with the same oddities goes the same way.
 */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { checkRelease } from '../release/release-quality.ts'
import { DATA_DIRECTORY, publishSite } from '../support/stack.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const REAL = process.env.MN_CORPUS === undefined ? undefined : resolve(ROOT, process.env.MN_CORPUS)
const CORPUS = REAL ?? join(import.meta.dirname, 'invented')

interface Counts {
  read: number
  created: number
  updated: number
  unchanged: number
  kept: number
  failed: number
  rejected: number
}

/** The summary's table: a row a kind of record. */
function countsOf(summary: string): Record<string, Counts> {
  const rows = [
    ...summary.matchAll(/^(organisations|incubators|startups|jobs) +(\d+) +(\d+) +(\d+) +(\d+) +(\d+) +(\d+) +(\d+)$/gm),
  ]
  return Object.fromEntries(
    rows.map(([, kind = '', ...numbers]) => {
      const [read = 0, created = 0, updated = 0, unchanged = 0, kept = 0, failed = 0, rejected = 0] = numbers.map(Number)
      return [kind, { read, created, updated, unchanged, kept, failed, rejected }]
    }),
  )
}

async function importCorpus(): Promise<Record<string, Counts>> {
  const options = { cwd: ROOT, env: process.env, maxBuffer: 64 * 1024 * 1024 }
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(ROOT, 'scripts/bootstrap.mjs'), 'import-betagouv', CORPUS],
    options,
  )
  return countsOf(stdout)
}

const length = (file: string): number => {
  const content: unknown[] | { data: unknown[] } = JSON.parse(readFileSync(join(CORPUS, file), 'utf8'))
  return Array.isArray(content) ? content.length : content.data.length
}

let first: Record<string, Counts>

beforeAll(async () => {
  first = await importCorpus()
}, 180_000)

test('every record of the corpus is accounted for', () => {
  for (const [kind, { read, created, updated, unchanged, kept, failed, rejected }] of Object.entries(first)) {
    expect(read, kind).toBe(length(`${kind}.json`))
    expect(created + updated + unchanged + kept + failed + rejected, kind).toBe(read)
    expect(failed, `${kind} that the CMS refused`).toBe(0)
  }
  expect(Object.keys(first)).toEqual(['organisations', 'incubators', 'startups', 'jobs'])
})

test('a second import of the same corpus changes nothing', { timeout: 180_000 }, async () => {
  for (const { created, updated, failed } of Object.values(await importCorpus()))
    expect([created, updated, failed]).toEqual([0, 0, 0])
})

test('the site with the whole corpus is as sound as without: every page valid, titled, linked and free of canaries', {
  timeout: 300_000,
}, async () => {
  await publishSite()
  const { pages, faults } = await checkRelease(join(DATA_DIRECTORY, 'current'))
  expect(faults).toEqual([])
  expect(pages).toBeGreaterThan(REAL === undefined ? 200 : 1000)
})
