/** Takes a picture of every page type of the site at SITE_URL, which `npm start` serves. Arguments: names of page types, to take those alone. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { launchOptions } from '../support/browser.ts'
import { openPageType, PAGE_TYPES } from '../support/page-types.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'screenshots')
const WIDTHS = [360, 1280]
const SCHEMES = ['light', 'dark'] as const

const wanted = process.argv.slice(2)
const types = PAGE_TYPES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
if (wanted.length === 0) rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(FOLDER, { recursive: true })

const browser = await chromium.launch(launchOptions)
const pictures: { name: string; file: string }[] = []
for (const width of WIDTHS) {
  for (const colorScheme of SCHEMES) {
    const context = await browser.newContext({
      baseURL: process.env.SITE_URL,
      locale: 'fr-FR',
      colorScheme,
      viewport: { width, height: 900 },
    })
    const page = await context.newPage()
    for (const type of types) {
      await openPageType(page, type)
      await page.waitForLoadState('networkidle')
      const file = `${type.name.replaceAll(/[^a-z]+/g, '-')}-${width}-${colorScheme}.png`
      await page.screenshot({ path: join(FOLDER, file), fullPage: true })
      pictures.push({ name: `${type.name}, ${width} px, ${colorScheme}`, file })
    }
    await context.close()
    process.stdout.write(`${width} px, ${colorScheme}: ${types.length} pictures\n`)
  }
}
await browser.close()

const figures = pictures.map(
  ({ name, file }) =>
    `<figure><a href="${file}"><img src="${file}" alt="${name}" loading="lazy"></a><figcaption>${name}</figcaption></figure>`,
)
const style =
  'body{font:14px sans-serif;display:grid;grid-template-columns:repeat(auto-fill,minmax(220px,1fr));gap:16px}img{width:100%;height:320px;object-fit:cover;object-position:top;border:1px solid #ccc}figure{margin:0}'
writeFileSync(
  join(FOLDER, 'index.html'),
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screenshots</title><style>${style}</style>${figures.join('\n')}</html>\n`,
)
process.stdout.write(`${pictures.length} pictures and their contact sheet: ${join(FOLDER, 'index.html')}\n`)
