import { expect, test } from '@playwright/test'
import { Admin } from '../pages/admin.ts'
import { demoAccount, publishSite } from '../support/stack.ts'

test('an offer edited in Strapi shows on the site', async ({ page, browser }) => {
  const visitor = await browser.newPage()
  await visitor.goto('/offres/')
  const first = visitor.locator('#liste-offres').getByRole('listitem').first()
  const title = await first.getByRole('heading').innerText()
  const address = await first.getByRole('link').getAttribute('href')

  const admin = new Admin(page)
  await admin.signIn(demoAccount('Rédaction DINUM'))
  await admin.openOffer(title)
  const summary = 'Résumé récrit dans l’admin pendant une journée d’essai.'
  await admin.fill('Résumé', summary)
  await admin.publish()
  await publishSite()

  await visitor.goto(address ?? '/')
  await expect(visitor.getByText(summary)).toBeVisible()
})
