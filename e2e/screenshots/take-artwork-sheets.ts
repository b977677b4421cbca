/**
 * `npm run screenshots -- artwork`: every illustration of the site at SITE_URL, as its pages show it, in one picture a kind and theme, into
 * `docs/images/`. With `--forced` and `--print`, into `screenshots/` instead: what a reader with forced colours sees, and what is printed.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { launchOptions } from '../support/browser.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const KINDS = [
  { kind: 'ministry', section: 'ministeres', columns: 5 },
  { kind: 'project', section: 'projets', columns: 6 },
  { kind: 'portrait', section: 'portraits', columns: 6 },
  { kind: 'profession', section: 'metiers', columns: 12 },
] as const

interface Illustration {
  name: string
  markup: string
}

/** The illustration of each entry of a section, with the classes that its page gives it. */
async function illustrationsOf(page: Page, section: string, kind: string): Promise<Illustration[]> {
  await page.goto('/plan-du-site/')
  return page.evaluate(
    async ({ section, kind }) => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>(`main a[href^="/${section}/"]`)]
      const paths = [...new Set(links.map(({ pathname }) => pathname))].filter((path) => /^\/[^/]+\/[^/]+\/$/.test(path)).sort()
      const found: { name: string; markup: string }[] = []
      for (const path of paths) {
        const slug = path.split('/')[2] ?? ''
        const text = await (await fetch(path)).text()
        const entry = new DOMParser().parseFromString(text, 'text/html')
        const drawing = entry.querySelector(`svg:has(use[href^="/artwork/${kind}/${slug}.svg"])`)
        if (drawing !== null) found.push({ name: slug, markup: drawing.outerHTML })
      }
      return found
    },
    { section, kind },
  )
}

/** Replaces the page by a grid of illustrations, on the colours of its theme. */
async function showSheet(page: Page, illustrations: readonly Illustration[], columns: number): Promise<void> {
  await page.evaluate(
    ({ illustrations, columns }) => {
      document.body.style.cssText =
        'background:var(--background-default-grey);color:var(--text-mention-grey);padding:16px;margin:0'
      const grid = document.createElement('div')
      grid.style.cssText = `display:grid;grid-template-columns:repeat(${columns},1fr);gap:14px 12px;font-size:11px;line-height:14px`
      for (const { name, markup } of illustrations) {
        const figure = document.createElement('div')
        figure.style.cssText = 'min-width:0;overflow-wrap:anywhere'
        figure.innerHTML = markup
        figure.append(name)
        const drawing = figure.querySelector('svg')
        if (drawing !== null) drawing.style.cssText = 'display:block;width:100%;max-width:none;margin:0 0 4px'
        grid.append(figure)
      }
      document.body.replaceChildren(grid)
    },
    { illustrations, columns },
  )
  await page.waitForLoadState('networkidle')
}

/** The images that four pages show when they are shared. */
async function showSharedPages(page: Page): Promise<void> {
  await page.goto('/plan-du-site/')
  await page.evaluate(async () => {
    const read = async (path: string) => new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html')
    const images = ['/offres/', '/projets/', '/portraits/', '/ministeres/'].map(async (section) => {
      const links = [...(await read(section)).querySelectorAll(`main a[href^="${section}"]`)]
      const paths = links.map((link) => link.getAttribute('href') ?? '')
      const shared = await read(paths.find((path) => /^\/[^/]+\/[^/]+\/$/.test(path)) ?? section)
      const image = new Image(540)
      image.src = new URL(shared.querySelector<HTMLMetaElement>('meta[property="og:image"]')?.content ?? '').pathname
      await image.decode()
      return image
    })
    document.body.replaceChildren(...(await Promise.all(images)))
    document.body.style.cssText = 'background:#ddd;margin:0;padding:13px;display:grid;grid-template-columns:1fr 1fr;gap:14px'
  })
}

const asked = process.argv[2]
const folder = join(ROOT, asked === undefined ? 'docs/images' : 'screenshots')
const looks = [
  ...(asked === undefined ? [{ look: 'light' }, { look: 'dark', colorScheme: 'dark' as const }] : []),
  ...(asked === '--forced' ? [{ look: 'forced', colorScheme: 'dark' as const, forcedColors: 'active' as const }] : []),
  ...(asked === '--print' ? [{ look: 'print', media: 'print' as const }] : []),
]
mkdirSync(folder, { recursive: true })
const browser = await chromium.launch(launchOptions)
const context = await browser.newContext({
  baseURL: process.env.SITE_URL,
  viewport: { width: 1120, height: 100 },
  bypassCSP: true,
})
const page = await context.newPage()
for (const { kind, section, columns } of KINDS) {
  const illustrations = await illustrationsOf(page, section, kind)
  for (const { look, ...media } of looks) {
    await page.emulateMedia({ colorScheme: 'light', media: 'screen', ...media })
    await page.goto('/plan-du-site/')
    await showSheet(page, illustrations, columns)
    await page.screenshot({ path: join(folder, `artwork-${kind}-${look}.png`), fullPage: true })
  }
  process.stdout.write(`${kind}: ${illustrations.length} illustrations\n`)
}
if (asked === undefined) {
  await showSharedPages(page)
  await page.screenshot({ path: join(folder, 'shared-pages.png'), fullPage: true })
}
await browser.close()
