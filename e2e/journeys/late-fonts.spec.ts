/** On a slow network text is read before Marianne is there: nothing moves when it comes. */
import { expect, type Page, test } from '@playwright/test'

/** As Lighthouse counts, rounded to what it shows. */
const NOTHING = 0.001

declare global {
  interface Window {
    shifts: number
  }
}

/** How much of the page has moved, in the unit of Cumulative Layout Shift. */
async function countShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifts = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts += Number(Reflect.get(entry, 'value'))
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

test.use({ viewport: { width: 412, height: 823 } })

for (const path of ['/', '/offres/', '/projets/', '/technologies/python/', '/ministeres/justice/']) {
  test(`nothing of ${path} moves when the bold font comes after the text`, async ({ page }) => {
    let arrive = () => {}
    const asked = new Promise<void>((resolve) => {
      arrive = resolve
    })
    await page.route('**/Marianne-Bold.*', async (route) => {
      await asked
      await route.continue()
    })
    await countShifts(page)
    await page.goto(path, { waitUntil: 'commit' })
    const painted = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)
    await expect.poll(painted).toBe(1)
    arrive()
    await page.waitForLoadState('load')
    await page.evaluate(async () => {
      await document.fonts.ready
      // Two frames: the layout with the font, and its report.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    })
    expect(await page.evaluate(() => window.shifts)).toBeLessThan(NOTHING)
  })
}
