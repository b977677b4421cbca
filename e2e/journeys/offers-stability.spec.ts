import { expect, type Page, test } from '@playwright/test'

/** What a browser counts as moved under the reader's eyes, from 0. */
declare global {
  interface LayoutShift extends PerformanceEntry {
    value: number
    hadRecentInput: boolean
  }
  interface Window {
    moved: number
  }
}

/** Opens a page whose scripts come after its first paint, and waits for what is said when they have run. */
async function movedWhileScriptsCome(page: Page, path: string, said: RegExp | null): Promise<number> {
  await page.addInitScript(() => {
    window.moved = 0
    const isShift = (entry: PerformanceEntry): entry is LayoutShift => entry.entryType === 'layout-shift'
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (isShift(entry) && !entry.hadRecentInput) window.moved += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.route('**/*.js', async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
    await route.continue()
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  if (said !== null) await expect(page.locator('#etat-recherche')).toHaveText(said)
  return page.evaluate(
    () => new Promise<number>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(window.moved)))),
  )
}

for (const width of [360, 1280]) {
  for (const [path, said] of [
    ['/offres/', null],
    ['/offres/?q=pyhton', /offres? correspond/],
    ['/offres/?q=python&region=Bretagne&contrat=Stage', /^Aucune offre$/],
    ['/recherche/', null],
    ['/recherche/?q=python', /résultats?$/],
  ] as const) {
    test(`nothing moves at ${width} px when the scripts of ${path} come`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      // What remains is the text drawn again in its font.
      expect(await movedWhileScriptsCome(page, path, said)).toBeLessThan(0.01)
    })
  }
}
