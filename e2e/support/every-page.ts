import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { openPageType, PAGE_TYPES } from './page-types.ts'
import { SITE_URL } from './stack.ts'

export interface OpenPage {
  type: string
  page: Page
}

/** A page of each type, all open at once: a check of another condition needs no second load. */
export async function openEveryType(
  browser: Browser,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<OpenPage[]> {
  const context = await browser.newContext({ baseURL: SITE_URL, locale: 'fr-FR', ...options })
  const pages: OpenPage[] = []
  for (const type of PAGE_TYPES) {
    const page = await context.newPage()
    await prepare(page)
    await openPageType(page, type)
    if (type.path.includes('?') && options.javaScriptEnabled !== false) await page.waitForLoadState('networkidle')
    pages.push({ type: type.name, page })
  }
  return pages
}

/** What a check finds on each page, as `page type: fault`. */
export async function faultsOf(pages: readonly OpenPage[], check: (page: Page) => Promise<string[]>): Promise<string[]> {
  const faults: string[] = []
  for (const { type, page } of pages) {
    for (const fault of new Set(await check(page))) faults.push(`${type}: ${fault}`)
  }
  return faults
}
