import { expect, type Page, test } from '@playwright/test'
import { Admin } from '../pages/admin.ts'
import { CMS_URL, demoAccount, publishSite } from '../support/stack.ts'
import { startWatchingPublisher } from '../support/watching-publisher.ts'

/** The first offer of the list, as a visitor finds it. */
async function firstOffer(visitor: Page): Promise<{ title: string; address: string }> {
  await visitor.goto('/offres/')
  const first = visitor.locator('#liste-offres').getByRole('listitem').first()
  return {
    title: await first.getByRole('heading').innerText(),
    address: (await first.getByRole('link').getAttribute('href')) ?? '/',
  }
}

test('an offer edited in Strapi shows on the site', async ({ page, browser }) => {
  const visitor = await browser.newPage()
  const { title, address } = await firstOffer(visitor)
  const admin = new Admin(page)
  await admin.signIn(demoAccount('Rédaction DINUM'))
  await admin.openOffer(title)
  const summary = 'Résumé récrit dans l’admin pendant une journée d’essai.'
  await admin.fill('Résumé', summary)
  await admin.publish()
  await publishSite()

  await visitor.goto(address)
  await expect(visitor.getByText(summary)).toBeVisible()
})

test('what an officer publishes goes live by itself, the home page of the admin tells, and an administrator takes it back', async ({
  page,
  browser,
}) => {
  // Three publications one after the other.
  test.slow()
  const publisher = await startWatchingPublisher()
  try {
    const visitor = await browser.newPage()
    const { title, address } = await firstOffer(visitor)
    const admin = new Admin(page)
    await admin.signIn(demoAccount('Administration DINUM'))
    await admin.openOffer(title)
    const summary = 'Résumé qui arrive en ligne sans que personne ne le demande.'
    await admin.fill('Résumé', summary)
    await admin.publish()
    const seen = () => visitor.goto(address).then(() => visitor.getByText(summary).count())
    await expect.poll(seen, { timeout: 60_000 }).toBe(1)

    await page.goto(`${CMS_URL}/admin`)
    await expect(page.getByText('Tout ce qui est publié ici est en ligne.')).toBeVisible({ timeout: 30_000 })
    await expect(page.getByText(/En ligne depuis le .* après une modification de Administration de démonstration/)).toBeVisible()
    await page.getByRole('button', { name: 'Revenir à la version précédente' }).click()
    await expect.poll(seen, { timeout: 60_000 }).toBe(0)
    await page.getByRole('button', { name: 'Publier maintenant' }).click()
    await expect.poll(seen, { timeout: 60_000 }).toBe(1)
  } finally {
    await publisher.stop()
  }
})
