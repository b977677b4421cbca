import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

test('without JavaScript, links lead from home to offers, a facet, an offer and its project', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: /^Voir les \d+ offres$/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('offres d’emploi')
  await page.getByRole('region', { name: 'Parcourir les offres' }).getByRole('link', { name: 'Île-de-France' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('en Île-de-France')
  await page.goto('/offres/')
  const offerOfProject = page.locator('#liste-offres').getByRole('link', { name: 'A-JUST' })
  await offerOfProject.click()
  await expect(page.getByRole('heading', { name: 'Vos missions' })).toBeVisible()
  await page.getByRole('link', { name: 'A-JUST', exact: true }).click()
  await expect(page).toHaveURL(/\/projets\/a-just\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A-JUST')
})

test('without JavaScript, what the DSFR folds is readable and no dead button is shown', async ({ page }) => {
  await page.goto('/offres/')
  await page.locator('#liste-offres').getByRole('link').first().click()
  await expect(page.getByText('Contrat', { exact: true })).toBeVisible()
  await expect(page.locator('#comprendre')).toBeVisible()
  await page.setViewportSize({ width: 360, height: 800 })
  await expect(page.getByRole('button', { name: 'Menu' })).toBeHidden()
  await expect(page.getByRole('link', { name: 'Plan du site' }).first()).toBeVisible()
})

test('a form of search that would do nothing without JavaScript is not shown', async ({ page }) => {
  for (const path of ['/', '/offres/', '/recherche/']) {
    await page.goto(path)
    await expect(page.locator('main form')).toHaveCount(1)
    await expect(page.locator('main form')).toBeHidden()
  }
})
