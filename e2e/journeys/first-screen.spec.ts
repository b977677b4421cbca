import { expect, type Locator, test } from '@playwright/test'

test.use({ viewport: { width: 360, height: 740 } })

/** Where an element ends, in pixels from the top of the page. */
async function bottomOf(element: Locator): Promise<number> {
  const box = await element.boundingBox()
  if (box === null) throw new Error(`Not on the page: ${element}`)
  return box.y + box.height
}

test('on a phone, home says what it is and searches above 640 px', async ({ page }) => {
  await page.goto('/')
  expect(await bottomOf(page.getByRole('heading', { level: 1 }))).toBeLessThan(640)
  expect(await bottomOf(page.getByLabel('Métier, technologie ou ville'))).toBeLessThan(640)
})

for (const width of [360, 1280]) {
  test(`at ${width} px, the first 1,600 px of home show a search, a person, a project, a figure and an offer with its pay`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/')
    const person = page.getByRole('region', { name: /Product manager|Développeu/ })
    const seen = [
      page.getByLabel('Métier, technologie ou ville'),
      person.getByRole('link', { name: /^Lire le portrait/ }),
      person.locator('a[href^="/projets/"]'),
      page.getByText('offres ouvertes', { exact: true }),
      page
        .locator('.mn-offer-row')
        .first()
        .getByText(/€ brut par an/),
    ]
    for (const element of seen) expect(await bottomOf(element)).toBeLessThan(1600)
  })
}

test('on a phone, an offer answers pay, place, remote, contract, open to whom, until when, and « Postuler », above 900 px', async ({
  page,
}) => {
  await page.goto('/offres/')
  const addresses = await page
    .locator('#liste-offres h2 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(addresses.length).toBeGreaterThan(10)
  for (const address of addresses.slice(0, 10)) {
    await page.goto(address ?? '')
    const facts = page.getByRole('complementary', { name: 'L’essentiel de l’offre' })
    for (const fact of ['Salaire', 'Lieu', 'Télétravail', 'Contrat', 'Ouvert à', 'Date limite']) {
      expect(await bottomOf(facts.getByText(fact, { exact: true })), `${fact}, ${address}`).toBeLessThan(900)
    }
    expect(await bottomOf(facts.getByRole('link', { name: /^Postuler/ })), String(address)).toBeLessThan(960)
  }
})

test('on a phone, a page that is not there has its way out above 640 px', async ({ page }) => {
  await page.goto('/nulle-part/')
  expect(
    await bottomOf(
      page
        .getByRole('main')
        .getByRole('link', { name: /offres/i })
        .first(),
    ),
  ).toBeLessThan(640)
})
