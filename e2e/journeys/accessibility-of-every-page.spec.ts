/** What a screen reader and a keyboard are given by a page of each type. */
import { expect, test } from '@playwright/test'
import { headingFaults, landmarkFaults, linkFaults, readAriaSnapshot } from '../support/accessible-tree.ts'
import { faultsOf, type OpenPage, openEveryType } from '../support/every-page.ts'
import { focusFaults, ownWayFaults } from '../support/layout-checks.ts'

test.use({ trace: 'off' })
test.describe.configure({ timeout: 180_000 })

let pages: OpenPage[]
test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  pages = await openEveryType(browser, { viewport: { width: 1280, height: 720 } })
})
test.afterAll(async () => pages[0]?.page.context().close())

test('a screen reader is told the outline, the landmarks and where links lead', async () => {
  const faults = await faultsOf(pages, async (page) => {
    const snapshot = await page.locator('body').ariaSnapshot()
    const nodes = readAriaSnapshot(snapshot)
    return [...headingFaults(nodes), ...landmarkFaults(nodes), ...linkFaults(snapshot)]
  })
  expect(faults).toEqual([])
})

test('whatever takes the focus is in sight, marked, and under nothing', async () => {
  const faults = await faultsOf(pages, async (page) => {
    // From here on, the browser marks the focus as for a keyboard.
    await page.keyboard.press('Tab')
    return page.evaluate(focusFaults, 'each' as const)
  })
  expect(faults).toEqual([])
})

test('pages are in French, with a name each, and do nothing on their own', async () => {
  expect(await faultsOf(pages, (page) => page.evaluate(ownWayFaults))).toEqual([])
  const titles = await Promise.all(pages.filter(({ page }) => !page.url().includes('?')).map(({ page }) => page.title()))
  expect(titles.filter((title, index) => title === '' || titles.indexOf(title) !== index)).toEqual([])
})
