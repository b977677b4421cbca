import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { openPageType, PAGE_TYPES } from './page-types.ts'
import { SITE_URL } from './stack.ts'

const AT_ONCE = 6

export interface OpenPage {
  type: string
  page: Page
}

/** Does something for each page type, a few at once: a page spends much of its time waiting. */
export async function forEveryType<Result>(act: (type: (typeof PAGE_TYPES)[number]) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  for (let at = 0; at < PAGE_TYPES.length; at += AT_ONCE)
    results.push(...(await Promise.all(PAGE_TYPES.slice(at, at + AT_ONCE).map(act))))
  return results
}

/** A page of each type, all open at once: a check of another condition needs no second load. */
export async function openEveryType(
  browser: Browser,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<OpenPage[]> {
  const context = await browser.newContext({ baseURL: SITE_URL, locale: 'fr-FR', ...options })
  const open = async (type: (typeof PAGE_TYPES)[number]): Promise<OpenPage> => {
    const page = await context.newPage()
    await prepare(page)
    await openPageType(page, type)
    if (type.path.includes('?') && options.javaScriptEnabled !== false) await page.waitForLoadState('networkidle')
    return { type: type.name, page }
  }
  return forEveryType(open)
}

/** What a check finds on each page, as `page type: fault`. */
export async function faultsOf(pages: readonly OpenPage[], check: (page: Page) => Promise<string[]>): Promise<string[]> {
  const faults: string[] = []
  for (const { type, page } of pages) {
    for (const fault of new Set(await check(page))) faults.push(`${type}: ${fault}`)
  }
  return faults
}
