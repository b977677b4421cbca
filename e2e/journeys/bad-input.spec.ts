/** Content that the CMS lets through and that no page is drawn for: pages stay whole on the narrowest phone and print nothing by mistake. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { barestSnapshot, emptiestSnapshot, LONG_WORD, longestSnapshot } from '@metiers-numeriques/content-schemas/testing/awkward'
import { type Browser, expect, test } from '@playwright/test'
import { checkRelease } from '../release/release-quality.ts'
import { type BuiltFixture, buildFixture, FIXTURE_ORIGIN, pathsOfEachKind, serveFixture } from '../support/built-fixture.ts'
import { clippedFaults, sidewaysFaults } from '../support/layout-checks.ts'
import { slipsOfRelease } from '../support/printed-slips.ts'

test.use({ trace: 'off' })
test.describe.configure({ timeout: 180_000 })

let folder: string
let longest: BuiltFixture
let barest: BuiltFixture
let emptiest: BuiltFixture
test.beforeAll(async () => {
  test.setTimeout(300_000)
  folder = mkdtempSync(join(tmpdir(), 'mn-bad-input-'))
  longest = await buildFixture(longestSnapshot(), join(folder, 'longest'))
  barest = await buildFixture(barestSnapshot(), join(folder, 'barest'))
  emptiest = await buildFixture(emptiestSnapshot(), join(folder, 'emptiest'))
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What does not hold at 320 px on the pages of a fixture, a few of each kind. */
async function layoutFaults(browser: Browser, { folder: release }: BuiltFixture): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, locale: 'fr-FR' })
  await serveFixture(context, release)
  const page = await context.newPage()
  const faults: string[] = []
  for (const path of pathsOfEachKind(release, 3)) {
    await page.goto(`${FIXTURE_ORIGIN}${path}`)
    const found = [...(await page.evaluate(sidewaysFaults)), ...(await page.evaluate(clippedFaults))]
    faults.push(...found.map((fault) => `${path}: ${fault}`))
  }
  await context.close()
  return faults
}

test('a title of 200 characters is refused and told; one of 160 with a word of 60 letters is on the site', async ({ page }) => {
  expect(longest.problems.map(({ documentId, reason }) => [documentId, reason])).toEqual([['too-long', '160 signes au plus']])
  await serveFixture(page.context(), longest.folder)
  await page.goto(`${FIXTURE_ORIGIN}/offres/`)
  await expect(page.locator('#liste-offres').getByRole('heading', { name: LONG_WORD }).first()).toBeVisible()
})

test('with every text at its longest and a thousand technologies, pages stay whole at 320 px', async ({ browser }) => {
  expect(await layoutFaults(browser, longest)).toEqual([])
})

test('with every text at its longest, pages print nothing by mistake', () => {
  expect(slipsOfRelease(longest.folder)).toEqual([])
})

test('with one entry of each type and nothing that may be left out, pages are whole, valid, and print nothing by mistake', async ({
  browser,
}) => {
  expect(barest.problems).toEqual([])
  expect(slipsOfRelease(barest.folder)).toEqual([])
  expect(await layoutFaults(browser, barest)).toEqual([])
  expect((await checkRelease(barest.folder)).faults).toEqual([])
})

test('on the first day of a CMS, without an offer, a project or a portrait, pages say so and lead on', async ({ browser }) => {
  expect(emptiest.problems).toEqual([])
  expect(slipsOfRelease(emptiest.folder)).toEqual([])
  expect(await layoutFaults(browser, emptiest)).toEqual([])
  expect((await checkRelease(emptiest.folder)).faults).toEqual([])
})
