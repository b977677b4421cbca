import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { offerStatus } from '@metiers-numeriques/content-schemas/domain/offer'
import { dayInParis } from '@metiers-numeriques/content-schemas/paris-day'
import { PUBLIC_COLLECTIONS } from '@metiers-numeriques/content-schemas/wire/collections'
import { expect, test } from 'vitest'
import { readAsSite } from '../support/cms-api.ts'

interface Entry {
  documentId: string
  updatedAt: string
  opensOn: string
  closesOn: string | null
  confirmedOn: string | null
  filled: boolean
  fictional: boolean
}

async function entriesOf(path: string): Promise<Entry[]> {
  const { data }: { data: Entry[] } = await (
    await readAsSite(`${path}?pagination[page]=1&pagination[pageSize]=500&sort[0]=documentId:asc`)
  ).json()
  return data
}

test('the demonstration content is as rich as promised, and at least 45 offers are open on the first day', async () => {
  const today = dayInParis(new Date())
  const offers = await entriesOf('offers')
  expect(offers.length).toBeGreaterThanOrEqual(60)
  expect(offers.filter((offer) => offerStatus(offer, today) === 'open').length).toBeGreaterThanOrEqual(45)
  expect((await entriesOf('projects')).length).toBeGreaterThanOrEqual(24)
  const portraits = await entriesOf('portraits')
  expect(portraits.length).toBeGreaterThanOrEqual(12)
  expect(portraits.every(({ fictional }) => fictional)).toBe(true)
  expect((await entriesOf('ministries')).length).toBeGreaterThanOrEqual(15)
})

test('a second seed changes no entry', { timeout: 120_000 }, async () => {
  const dates = async () =>
    Object.fromEntries(
      await Promise.all(
        PUBLIC_COLLECTIONS.map(async ({ path }) => [
          path,
          (await entriesOf(path)).map(({ documentId, updatedAt }) => `${documentId} ${updatedAt}`),
        ]),
      ),
    )
  const before = await dates()
  const root = join(import.meta.dirname, '..', '..')
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'scripts/bootstrap.mjs'), 'seed'], {
    cwd: root,
    env: process.env,
  })
  expect(stdout).toMatch(/0 created, 0 updated, \d+ unchanged, 0 kept as they were, 0 failed/)
  expect(await dates()).toEqual(before)
})
