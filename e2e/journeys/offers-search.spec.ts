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
  await expect(offers.field).toHaveValue('données')
})

test('nothing of the search is fetched before the reader asks, and a first question costs at most 150 KB', async ({ page }) => {
  const log = watchSiteLog()
  const offers = new Offers(page)
  await offers.open()
  await page.getByRole('heading', { level: 1 }).hover()
  await page.waitForLoadState('networkidle')
  const fetched = () => log.answers().filter(({ path }) => /^\/(pagefind|recherche)\//.test(path))
  expect(fetched()).toEqual([])

  await offers.search('développeur')
  await page.waitForLoadState('networkidle')
  expect(fetched().length).toBeGreaterThan(0)
  const kilobytes = fetched().reduce((sum, { bytes }) => sum + bytes, 0) / 1000
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
  await expect(offers.results.first()).toContainText('Product owner')
})

test('filters removed with the keyboard leave focus in the search, down to the whole list', async ({ page }) => {
  const offers = new Offers(page)
  await offers.open('?region=Bretagne&contrat=CDI')
  await page.getByRole('button', { name: 'Retirer le filtre Bretagne' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Retirer le filtre CDI' })).toBeFocused()
  await page.keyboard.press('Enter')
  await offers.answered()
  // The filters are all in view on a wide screen: what opens them is the facet.
  await expect(page.getByRole('button', { name: 'Contrat', exact: true })).toBeFocused()
  await expect(offers.status).toHaveText(/^\d+ offres$/)

  await page.setViewportSize({ width: 390, height: 800 })
  await offers.open('?contrat=CDI')
  await page.getByRole('button', { name: 'Retirer le filtre CDI' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Filtrer les offres' })).toBeFocused()
})

test('a facet that follows the answers leaves focus in the box that is typed in', async ({ page }) => {
  const offers = new Offers(page)
  await offers.open()
  await offers.choose('Contrat', /^CDI/)
  // The very name of a choice: what is typed must not be taken for the choice.
  await offers.field.pressSequentially('CDI', { delay: 60 })
  await expect(page).toHaveURL(/q=CDI/)
  await offers.answered()
  await expect(offers.field).toBeFocused()
})

test('a page of results and a way out lead focus to the count; a page too far is the last', async ({ page }) => {
  const offers = new Offers(page)
  await offers.open('?tri=date&page=99')
  await offers.answered()
  const last = page.getByRole('navigation', { name: 'Pagination des résultats' }).locator('[aria-current=page]')
  await expect(last).toHaveText(String(Math.ceil((await offers.announced()) / 20)))
  await expect(page).not.toHaveURL(/page=99/)
  await page.getByRole('navigation', { name: 'Pagination des résultats' }).getByRole('link', { name: '1', exact: true }).click()
  await expect(offers.status).toBeFocused()

  await offers.open('?region=Bretagne&region=Corse&contrat=Stage&q=python')
  await page
    .getByRole('link', { name: /^Sans « .* »/ })
    .first()
    .click()
  await offers.answered()
  await expect(offers.status).toBeFocused()
})

test('without its table the search leaves the list under the message', async ({ page }) => {
  await page.route('**/recherche/offres.json', (route) => route.abort())
  const offers = new Offers(page)
  await offers.open()
  await offers.search('données')
  await expect(offers.status).toContainText('La recherche n’a pas pu être chargée')
  await expect(page.locator('#liste-offres .mn-rows > li')).toHaveCount(20)
})

test('a mistake is forgiven, told, and may be taken back', async ({ page }) => {
  const offers = new Offers(page)
  await offers.open()
  await offers.search('pyhton')
  await expect(page.locator('#correction')).toContainText(/Résultats pour «\s*python\s*»/)
  const forgiven = await offers.announced()
  await offers.search('python')
  expect(await offers.announced()).toBe(forgiven)

  await page.goBack()
  await page.getByRole('link', { name: /^Chercher « pyhton » exactement$/ }).click()
  await offers.answered()
  await expect(page.getByRole('heading', { name: 'Aucune offre ne correspond à tous vos critères' })).toBeVisible()
  await expect(page).toHaveURL(/exact=oui/)
})

test('suggestions are reached, refused and chosen with the keyboard alone', async ({ page }) => {
  const offers = new Offers(page)
  await offers.open()
  await offers.field.focus()
  await page.keyboard.type('breta')
  await expect(offers.suggestions.first()).toContainText('Bretagne')
  await expect(offers.field).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowDown')
  const active = await offers.field.getAttribute('aria-activedescendant')
  await expect(page.locator(`#${active}`)).toHaveAttribute('aria-selected', 'true')
  await expect(offers.field).toBeFocused()

  await page.keyboard.press('Escape')
  await expect(offers.suggestions).toHaveCount(0)
  await expect(offers.field).toHaveValue('breta')

  await page.keyboard.press('ArrowDown')
  await expect(offers.suggestions.first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/offres\/\?region=Bretagne$/)
  await expect(page.getByRole('button', { name: 'Retirer le filtre Bretagne' })).toBeVisible()
})

test('a suggestion touched on the search of everything leads to its page', async ({ page }) => {
  await page.goto('/recherche/')
  await page.getByLabel('Mot, sigle, métier ou technologie').fill('PO')
  await page.getByRole('option', { name: /^Product owner/ }).click()
  await expect(page).toHaveURL(/\/metiers\/product-owner\/$/)
})

test('the last search that found offers is proposed again, in this browser', async ({ page }) => {
  const offers = new Offers(page)
  await offers.open('?region=Bretagne')
  await offers.answered()
  await offers.open()
  await page.getByRole('link', { name: 'Bretagne', exact: true }).first().click()
  await expect(page).toHaveURL(/region=Bretagne/)
})

test('an offer is saved, found again, and taken away; nothing is sent', async ({ page }) => {
  const offers = new Offers(page)
  await offers.open()
  await page.locator('#liste-offres h2 a').first().click()
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url())
  })
  await page.getByRole('button', { name: 'Enregistrer l’offre' }).click()
  await expect(page.getByRole('button', { name: 'Offre enregistrée' })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('link', { name: 'Voir vos offres enregistrées' }).click()

  await expect(page.locator('#etat-enregistrees')).toHaveText('1 offre enregistrée')
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
  await page.getByRole('button', { name: /^Retirer l’offre/ }).click()
  await expect(page.locator('#etat-enregistrees')).toHaveText('Aucune offre enregistrée')
  await expect(page.locator('#etat-enregistrees')).toBeFocused()
  expect(sent).toEqual([])
})

test('a search begun on the second page and cleared leads to the first', async ({ page }) => {
  await page.goto('/offres/')
  const first = await page.locator('#liste-offres').getByRole('heading').first().innerText()
  const offers = new Offers(page)
  await page.goto('/offres/page/2/')
  await offers.search('données')
  await page.goBack()
  await expect(page).toHaveURL(/\/offres\/page\/2\/$/)
  await expect(page.locator('#liste-offres').getByRole('heading').first()).not.toHaveText(first)

  await offers.search('données')
  await offers.field.fill('')
  await expect(page).toHaveURL(/\/offres\/$/)
  await expect(page.locator('#liste-offres').getByRole('heading').first()).toHaveText(first)
})

test('the search of everything finds a technology', async ({ page }) => {
  await page.goto('/recherche/?q=python')
  await page.getByRole('link', { name: 'Python', exact: true }).click()
  await expect(page).toHaveURL(/\/technologies\/python\/$/)
})

test('the search of everything covers every kind', async ({ page }) => {
  await page.goto('/recherche/?q=données')
  for (const kind of [/offres?$/, /projets?$/, /métiers?$/, /portraits?$/]) {
    await expect(page.getByRole('heading', { level: 2, name: kind })).toBeVisible()
  }
})
