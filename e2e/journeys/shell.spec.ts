import { expect, test } from '@playwright/test'

const dsfrScripts = /\/assets\/dsfr\.[\w-]+\.js$/

test.describe('On a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('the menu opens at the first tap, and its scripts come no sooner', async ({ page }) => {
    const requested: string[] = []
    page.on('request', (request) => requested.push(request.url()))
    await page.goto('/')
    await page.waitForLoadState('networkidle')
    expect(requested.filter((url) => dsfrScripts.test(url))).toEqual([])
    await page.getByRole('button', { name: 'Menu' }).click()
    const menu = page.getByRole('dialog', { name: 'Menu' })
    await expect(menu.getByRole('link', { name: 'Ministères' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(menu).toBeHidden()
    await expect(page.getByRole('button', { name: 'Menu' })).toBeFocused()
  })

  test('what the page folds opens at the first tap', async ({ page }) => {
    await page.goto('/programme/')
    const question = page.locator('.fr-accordion__btn').first()
    await question.click()
    await expect(question).toHaveAttribute('aria-expanded', 'true')
    await expect(page.locator(`#${await question.getAttribute('aria-controls')}`)).toBeVisible()
  })
})

test('the theme that a reader chooses is kept from page to page', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Paramètres d’affichage' }).click()
  await page.getByRole('dialog', { name: 'Paramètres d’affichage' }).getByText('Thème sombre').click()
  await expect(page.locator('html')).toHaveAttribute('data-fr-theme', 'dark')
  await page.goto('/offres/')
  await expect(page.locator('html')).toHaveAttribute('data-fr-theme', 'dark')
})
