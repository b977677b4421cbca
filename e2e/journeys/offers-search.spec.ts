import { expect, test } from '@playwright/test'
import { Offers } from '../pages/offers.ts'
import { watchSiteLog } from '../support/site-log.ts'

test('two facets and a keyword are in the address, and survive reload and Back', async ({ page }) => {
  const offers = new Offers(page)
  await offers.open()
  await offers.choose('Région', /^Île-de-France/)
  const inRegion = await offers.announced()
  await offers.choose('Contrat', /^CDI/)
  await offers.search('données')
  const address = page.url()
  const count = await offers.announced()
  expect(count).toBeGreaterThan(0)
  expect(count).toBeLessThan(inRegion)
  expect(new URL(address).searchParams.get('q')).toBe('données')

  await page.reload()
  await expect(offers.results).toHaveCount(count)
  expect(page.url()).toBe(address)
  await expect(page.getByRole('button', { name: 'Retirer le filtre Île-de-France' })).toBeVisible()

  await offers.results.first().getByRole('link').click()
  await expect(page.getByRole('heading', { name: 'Vos missions' })).toBeVisible()
  await page.goBack()
  await expect(offers.results).toHaveCount(count)
  await expect(page.getByRole('searchbox')).toHaveValue('données')
})

test('nothing of Pagefind is fetched before the reader asks, and a first question costs at most 150 KB', async ({ page }) => {
  const log = watchSiteLog()
  const offers = new Offers(page)
  await offers.open()
  await page.getByRole('heading', { level: 1 }).hover()
  await page.waitForLoadState('networkidle')
  expect(log.answers().filter(({ path }) => path.startsWith('/pagefind/'))).toEqual([])

  await offers.search('développeur')
  await page.waitForLoadState('networkidle')
  const fetched = log.answers().filter(({ path }) => path.startsWith('/pagefind/'))
  expect(fetched.length).toBeGreaterThan(0)
  const kilobytes = fetched.reduce((sum, { bytes }) => sum + bytes, 0) / 1000
  expect(kilobytes).toBeLessThanOrEqual(150)
})

test('an empty answer proposes ways out with their counts', async ({ page }) => {
  const offers = new Offers(page)
  await offers.open('?region=Bretagne&region=Corse&contrat=Stage&q=python')
  await expect(page.getByRole('heading', { name: 'Aucune offre ne correspond à tous vos critères' })).toBeVisible()
  const exit = page.getByRole('link', { name: /^Sans « .* » : \d+ offres?$/ }).first()
  const promised = Number(/: (\d+) offre/.exec(await exit.innerText())?.[1])
  await exit.click()
  await expect(offers.results).toHaveCount(promised)
})

test('offers sort by closing date, latest or relevance, and the choice is in the address', async ({ page }) => {
  const offers = new Offers(page)
  await offers.open()
  await page.getByLabel('Trier par').selectOption('Clôture proche')
  await expect(page).toHaveURL(/tri=cloture/)
  await expect(offers.results.first()).toContainText('Jusqu’au')
})

test('a synonym finds the profession: "po" answers with product owners', async ({ page }) => {
  const offers = new Offers(page)
  await offers.open()
  await offers.search('PO')
  await expect(offers.results.first()).toBeVisible()
})

test('the search of everything covers every kind', async ({ page }) => {
  await page.goto('/recherche/?q=données')
  for (const kind of [/offres?$/, /projets?$/, /métiers?$/, /portraits?$/]) {
    await expect(page.getByRole('heading', { level: 2, name: kind })).toBeVisible()
  }
})
