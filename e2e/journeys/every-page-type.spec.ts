import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { forEveryType } from '../support/every-page.ts'
import { openPageType } from '../support/page-types.ts'
import { SITE_URL } from '../support/stack.ts'

// Faults are told in words; and a trace of axe at work on so many pages takes longer than axe.
test.use({ trace: 'off' })

// The themes share their markup: what axe has to say of it beside colours is asked once.
function asked(page: Page, scheme: 'light' | 'dark'): AxeBuilder {
  // No page has a frame; for those, axe opens a page more at each analysis.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  return scheme === 'light'
    ? axe.options({ rules: { 'target-size': { enabled: true } } })
    : axe.withRules(['color-contrast', 'link-in-text-block'])
}

for (const scheme of ['light', 'dark'] as const) {
  test(`every page type is accessible, quiet and on its own in the ${scheme} theme`, async ({ browser }) => {
    test.setTimeout(420_000)
    const context = await browser.newContext({ colorScheme: scheme, baseURL: SITE_URL, locale: 'fr-FR' })
    const faults: string[] = []
    await forEveryType(async (type) => {
      const page = await context.newPage()
      const note = (fault: string) => faults.push(`${type.name}: ${fault}`)
      page.on('console', (message) => {
        const expected = type.name === 'page not found' && message.text().includes('404')
        if (message.type() === 'error' && !expected) note(`console error: ${message.text()}`)
      })
      page.on('pageerror', (error) => note(`script error: ${error.message}`))
      page.on('request', (request) => {
        if (!request.url().startsWith(SITE_URL) && !request.url().startsWith('data:') && !request.url().startsWith('blob:'))
          note(`asks ${request.url()}`)
      })
      const status = await openPageType(page, type)
      if (status !== (type.name === 'page not found' ? 404 : 200)) note(`answers ${status}`)
      await page.waitForLoadState('networkidle')
      const { violations } = await asked(page, scheme).analyze()
      for (const { id, nodes } of violations) note(`axe ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
      await page.setViewportSize({ width: 320, height: 640 })
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > 320) note(`scrolls sideways at 320 px (${width} px)`)
      await page.close()
    })
    expect(await context.cookies(), 'cookies').toEqual([])
    await context.close()
    expect(faults).toEqual([])
  })
}
