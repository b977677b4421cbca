/** A page of each type without what a comfortable reader has: scripts, width, colours, motion, a screen. */
import { expect, type Page, test } from '@playwright/test'
import { extractText } from 'unpdf'
import { faultsOf, type OpenPage, openEveryType } from '../support/every-page.ts'
import {
  clippedFaults,
  deadButtonFaults,
  focusFaults,
  hiddenTextFaults,
  motionFaults,
  palePrintFaults,
  sidewaysFaults,
} from '../support/layout-checks.ts'
import { openPageType, PAGE_TYPES } from '../support/page-types.ts'

// Faults are told in words: a trace of each of these many steps would take longer than the checks.
test.use({ trace: 'off' })
test.describe.configure({ timeout: 420_000 })

const PHONE = { width: 360, height: 740 }
const DESK = { width: 1280, height: 720 }

let pages: OpenPage[]
test.beforeAll(async ({ browser }) => {
  test.setTimeout(420_000)
  pages = await openEveryType(browser)
})
test.afterAll(async () => pages[0]?.page.context().close())

/** Sets a page to a condition before a check looks at it; what is not named is as on a usual desk. */
async function set(
  page: Page,
  { viewport = DESK, css = '', ...media }: { viewport?: typeof DESK; css?: string } & Media,
): Promise<void> {
  await page.setViewportSize(viewport)
  await page.emulateMedia({
    media: 'screen',
    colorScheme: 'light',
    forcedColors: 'none',
    reducedMotion: 'no-preference',
    ...media,
  })
  const theme = media.colorScheme ?? 'light'
  await page.evaluate(
    ([content, chosen]) => {
      document.documentElement.setAttribute('data-fr-theme', chosen)
      const style = document.getElementById('condition') ?? document.head.appendChild(document.createElement('style'))
      style.id = 'condition'
      style.textContent = content
    },
    [css, theme] as const,
  )
}
type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>

test('without JavaScript, every page type shows all its words and no dead button', async ({ browser }) => {
  const bare = await openEveryType(browser, { javaScriptEnabled: false, viewport: PHONE })
  const faults = await faultsOf(bare, async (page) => [
    ...(await page.evaluate(hiddenTextFaults, 'body' as const)),
    ...(await page.evaluate(deadButtonFaults)),
  ])
  await bare[0]?.page.context().close()
  expect(faults).toEqual([])
})

/** On a phone: the links of the menu, or a link to the site map, wherever pressing « Menu » leads. */
async function menuFaults(page: Page): Promise<string[]> {
  const header = page.getByRole('banner')
  const wayOn = header.getByRole('link', { name: /^(Métiers|Plan du site)$/ }).first()
  if (await wayOn.isVisible()) return []
  const button = header.getByRole('button', { name: 'Menu' })
  if (!(await button.isVisible())) return ['has neither a menu nor a link to the site map']
  await button.click()
  const reached = wayOn.or(page.getByRole('heading', { level: 1, name: 'Plan du site' })).first()
  const shown = await reached.waitFor({ timeout: 3000 }).then(
    () => true,
    () => false,
  )
  return shown ? [] : ['the menu leads nowhere']
}

const BROKEN: readonly [string, (page: Page) => Promise<unknown>][] = [
  ['that the server fails to send', (page) => page.route(/\.js(\?|$)/, (route) => route.fulfill({ status: 500, body: '' }))],
  [
    'that throws',
    (page) =>
      page.route(/\.js(\?|$)/, (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken")' })),
  ],
]
for (const [name, breakScripts] of BROKEN) {
  test(`with JavaScript ${name}, every page type keeps its words in sight and its menu in reach`, async ({ browser }) => {
    const broken = await openEveryType(browser, { viewport: PHONE }, breakScripts)
    const hidden = await faultsOf(broken, (page) => page.evaluate(hiddenTextFaults, 'body' as const))
    // One header for all: three pages tell.
    const unreachable = await faultsOf(broken.slice(0, 3), menuFaults)
    await broken[0]?.page.context().close()
    expect([...hidden, ...unreachable]).toEqual([])
  })
}

const layout = async (page: Page) => [...(await page.evaluate(sidewaysFaults)), ...(await page.evaluate(clippedFaults))]

test('at 320 px, every page type fits without scrolling sideways and cuts no word', async () => {
  const faults = await faultsOf(pages, async (page) => {
    await set(page, { viewport: { width: 320, height: 640 } })
    return layout(page)
  })
  expect(faults).toEqual([])
})

test('at a zoom of 200 %, of the page or of its text alone, every page type fits and cuts no word', async () => {
  const faults = await faultsOf(pages, async (page) => {
    // A window of 1280 px at 200 % lays a page out on 640.
    await set(page, { viewport: { width: 640, height: 360 } })
    const zoomed = await layout(page)
    await set(page, { css: 'html { font-size: 200% !important }' })
    return [...zoomed, ...(await page.evaluate(clippedFaults))]
  })
  expect(faults).toEqual([])
})

const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

test('with the text spacing of WCAG 1.4.12, every page type fits and cuts no word, on a phone and on a desk', async () => {
  const faults = await faultsOf(pages, async (page) => {
    await set(page, { viewport: { width: 320, height: 640 }, css: SPACING })
    const phone = await layout(page)
    await set(page, { css: SPACING })
    return [...phone, ...(await layout(page))]
  })
  expect(faults).toEqual([])
})

/** How many tones of grey, of sixteen, a picture of an element shows on more than one pixel in five hundred. */
async function tones(page: Page, selector: string): Promise<number> {
  const picture = (await page.locator(selector).first().screenshot()).toString('base64')
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    drawing?.drawImage(bitmap, 0, 0)
    const pixels = drawing?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? []
    const counts = new Array<number>(16).fill(0)
    for (let at = 0; at < pixels.length; at += 4) {
      const tone = Math.floor(((pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0)) / 48)
      counts[Math.min(tone, 15)] = (counts[Math.min(tone, 15)] ?? 0) + 1
    }
    return counts.filter((count) => count > pixels.length / 4 / 500).length
  }, picture)
}

const DRAWINGS = ['main .fr-artwork:visible', 'main .mn-monogram:visible']

test('in forced colours, light or dark, drawings and monograms are drawn and the focus is seen', async () => {
  const faults = await faultsOf(pages, async (page) => {
    const found: string[] = []
    // A tab in the background is painted seldom, and a picture waits for that.
    await page.bringToFront()
    for (const colorScheme of ['light', 'dark'] as const) {
      await set(page, { forcedColors: 'active', colorScheme })
      for (const selector of DRAWINGS) {
        if ((await page.locator(selector).count()) > 0 && (await tones(page, selector)) < 2)
          found.push(`${selector} is blank in forced ${colorScheme} colours`)
      }
    }
    for (let press = 0; press < 10; press += 1) {
      await page.keyboard.press('Tab')
      found.push(...(await page.evaluate(focusFaults, 'current' as const)))
    }
    return found
  })
  expect(faults).toEqual([])
})

test('for a reader who asked for less motion, nothing of our own moves', async () => {
  const faults = await faultsOf(pages, async (page) => {
    await set(page, { reducedMotion: 'reduce' })
    return page.evaluate(motionFaults)
  })
  expect(faults).toEqual([])
})

const SCREEN_TOOLS =
  '.fr-header__tools:visible, .fr-header__menu:visible, .fr-btn--menu:visible, .fr-skiplinks:visible, .fr-follow:visible, main button:not(.fr-accordion__btn, .mn-term):visible, main input:visible'

test('printed, from the light theme or the dark, every page type keeps its words, dark on white, without the tools of the screen', async () => {
  const faults = await faultsOf(pages, async (page) => {
    const found: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      await set(page, { media: 'print', colorScheme })
      found.push(...(await page.evaluate(palePrintFaults)).map((fault) => `from the ${colorScheme} theme, ${fault}`))
    }
    const tools = await page
      .locator(SCREEN_TOOLS)
      .evaluateAll((elements) => elements.map(({ className }) => `prints ${className}`))
    const hidden = await page.evaluate(hiddenTextFaults, 'main' as const)
    return [...found, ...tools, ...hidden]
  })
  expect(faults).toEqual([])
})

test('the PDF of an offer has its title, its pay, its place and its deadline', async ({ page }) => {
  await openPageType(page, PAGE_TYPES.find(({ name }) => name === 'offer') ?? { name: 'offer', path: '/offres/' })
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  const { text } = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })), { mergePages: true })
  const plain = (words: string) => words.replace(/[\s\u00a0\u202f]+/g, '')
  expect(plain(text)).toContain(plain(title))
  const facts = page.getByRole('main').getByRole('term')
  for (const fact of ['Salaire', 'Lieu', 'Date limite']) {
    const value = facts.filter({ hasText: fact }).first().locator('xpath=following-sibling::dd[1]')
    expect(plain(text), fact).toContain(plain(await value.innerText()))
  }
})
