/** `npm run screenshots -- readme`: the first screens that the README shows, of the site at SITE_URL, into `docs/images/`. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { launchOptions } from '../support/browser.ts'
import { openPageType, PAGE_TYPES } from '../support/page-types.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'images')
const HEAVIEST = 150_000
const PICTURES = [
  { file: 'home.png', type: 'home', colorScheme: 'light', width: 1280, height: 800 },
  { file: 'offer-phone.png', type: 'offer', colorScheme: 'light', width: 360, height: 800 },
  { file: 'projects-dark.png', type: 'projects', colorScheme: 'dark', width: 1280, height: 960 },
] as const

const browser = await chromium.launch(launchOptions)
for (const { file, type: name, colorScheme, width, height } of PICTURES) {
  const type = PAGE_TYPES.find((each) => each.name === name)
  if (type === undefined) throw new Error(`No page type "${name}" in e2e/support/page-types.ts`)
  const viewport = { width, height }
  const context = await browser.newContext({ baseURL: process.env.SITE_URL, locale: 'fr-FR', colorScheme, viewport })
  const page = await context.newPage()
  await openPageType(page, type)
  await page.waitForLoadState('networkidle')
  const path = join(FOLDER, file)
  await page.screenshot({ path })
  await context.close()
  const { size } = statSync(path)
  process.stdout.write(`${file}: ${Math.round(size / 1000)} kB\n`)
  if (size > HEAVIEST) throw new Error(`${file} weighs more than ${HEAVIEST / 1000} kB: make its part of the page smaller`)
}
await browser.close()
