/** The whole site under its own policy: nothing that its pages do is refused, and what they don't do is. */
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { DATA_DIRECTORY } from '../support/stack.ts'

const AT_ONCE = 4

test.use({ trace: 'off' })

/** What the browser refused on a page, and where; gathered from the first script on. */
async function watchRefusals(page: Page): Promise<string[]> {
  const refused: string[] = []
  await page.exposeFunction('tellRefusal', (what: string) => refused.push(what))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, documentURI }) => {
      Reflect.get(window, 'tellRefusal')(`${new URL(documentURI).pathname}: ${violatedDirective} ${blockedURI}`)
    })
  })
  page.on('console', (message) => {
    if (/Content.Security.Policy|Refused to/.test(message.text())) refused.push(message.text())
  })
  return refused
}

/** The path of every page of the live release. */
function everyPath(): string[] {
  return globSync('**/index.html', { cwd: join(DATA_DIRECTORY, 'current') }).map(
    (file) => `/${file.slice(0, -'index.html'.length)}`,
  )
}

test('no page of the release does what its policy refuses', async ({ context }) => {
  test.setTimeout(180_000)
  const paths = everyPath()
  expect(paths.length).toBeGreaterThan(200)
  const crawl = async (start: number) => {
    const page = await context.newPage()
    const refused = await watchRefusals(page)
    for (let at = start; at < paths.length; at += AT_ONCE) await page.goto(paths[at] ?? '/')
    return refused
  }
  const refused = await Promise.all(Array.from({ length: AT_ONCE }, (_, start) => crawl(start)))
  expect(refused.flat()).toEqual([])
})

test('the themes, the menu, the suggestions and both searches work under the policy', async ({ page }) => {
  const refused = await watchRefusals(page)
  await page.goto('/')
  await page.getByRole('button', { name: 'Paramètres d’affichage' }).click()
  await page.getByRole('dialog', { name: 'Paramètres d’affichage' }).getByText('Thème sombre').click()
  await expect(page.locator('html')).toHaveAttribute('data-fr-theme', 'dark')
  for (const path of ['/recherche/?q=python', '/offres/?q=pyhton']) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    await expect(page.getByRole('main')).toContainText(/python/i)
  }
  expect(refused).toEqual([])
})

test('a script that the site did not write is not run', async ({ page }) => {
  const refused = await watchRefusals(page)
  await page.goto('/')
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "Détourné"'
    document.head.append(script)
  })
  await expect(page).not.toHaveTitle('Détourné')
  await expect.poll(() => refused.join()).toContain('script-src')
})

test('every answer carries the headers of its release, a page that is not there included', async ({ request }) => {
  for (const path of ['/', '/offres/', '/nulle-part/', '/robots.txt']) {
    const headers = (await request.get(path)).headers()
    expect(headers['content-security-policy'], path).toContain("default-src 'none'")
    expect(headers['content-security-policy'], path).not.toContain('wasm')
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin')
  }
  for (const path of ['/recherche/', '/pagefind/pagefind-worker.js']) {
    expect((await request.get(path)).headers()['content-security-policy'], path).toContain("'wasm-unsafe-eval'")
  }
  expect((await request.get('/.headers.json')).status()).toBe(404)
})
