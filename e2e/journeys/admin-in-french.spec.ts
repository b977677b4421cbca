import { expect, test } from '@playwright/test'
import { Admin } from '../pages/admin.ts'
import { CMS_URL, demoAccount } from '../support/stack.ts'

test('the admin opens in French, log-in page included, without the product’s announcements', async ({ page }) => {
  await page.goto(`${CMS_URL}/admin`)
  await expect(page.getByRole('button', { name: 'Se connecter' })).toBeVisible()
  const admin = new Admin(page)
  await admin.signIn(demoAccount('Rédaction DINUM'))
  await page.goto(`${CMS_URL}/admin/content-manager/collection-types/api::offer.offer`)
  await expect(page.getByRole('heading', { level: 1, name: 'Offre' })).toBeVisible()
  await expect(page.getByText('Introducing')).toBeHidden()
  await page.getByRole('row').nth(1).getByRole('link').click()
  await expect(page.getByText('Ce que la personne fera.')).toBeVisible()
  await expect(page.getByText('Indispensable')).toBeVisible()
})
