/** Takes a picture of every page type of the site at SITE_URL, which `npm start` serves. Arguments: names of page types, to take those alone. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { launchOptions } from '../support/browser.ts'
import { openPageType, PAGE_TYPES } from '../support/page-types.ts'
import { contactSheet } from './contact-sheet.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'screenshots')
const LOOKS = [
  { width: 360, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
  { width: 768, colorScheme: 'light' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const
type Look = (typeof LOOKS)[number]
type PageType = (typeof PAGE_TYPES)[number]

const lookOf = ({ width, colorScheme }: Look) => `${width}-${colorScheme}`
const fileOf = ({ name }: PageType, look: Look) => `${name.replaceAll(/[^a-z]+/g, '-')}-${lookOf(look)}.png`

async function takeLook(browser: Browser, types: readonly PageType[], look: Look): Promise<void> {
  const context = await browser.newContext({
    baseURL: process.env.SITE_URL,
    locale: 'fr-FR',
    colorScheme: look.colorScheme,
    viewport: { width: look.width, height: 900 },
  })
  const page = await context.newPage()
  for (const type of types) {
    await openPageType(page, type)
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: join(FOLDER, fileOf(type, look)), fullPage: true })
  }
  await context.close()
  process.stdout.write(`${look.width} px, ${look.colorScheme}: ${types.length} pictures\n`)
}

const started = performance.now()
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !PAGE_TYPES.some((type) => type.name === name))
if (unknown.length > 0) throw new Error(`No page type "${unknown[0]}": their names are in e2e/support/page-types.ts`)
const types = PAGE_TYPES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
if (wanted.length === 0) rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(FOLDER, { recursive: true })

const browser = await chromium.launch(launchOptions)
// Each look mostly waits for its network to fall silent: together they take as long as one.
await Promise.all(LOOKS.map((look) => takeLook(browser, types, look)))
await browser.close()

const groups = types.map((type) => ({
  name: type.name,
  pictures: LOOKS.map((look) => ({ look: `${look.width} px, ${look.colorScheme}`, file: fileOf(type, look), width: look.width })),
}))
writeFileSync(join(FOLDER, 'index.html'), contactSheet(groups))
const seconds = Math.round((performance.now() - started) / 1000)
process.stdout.write(
  `${types.length * LOOKS.length} pictures in ${seconds} s; their contact sheet: ${join(FOLDER, 'index.html')}\n`,
)
