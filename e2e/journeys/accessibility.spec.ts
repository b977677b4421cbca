/** Whole journeys by keyboard, with what a screen reader is given on the way. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { tabTo } from '../support/keyboard.ts'
import { focusFaults } from '../support/layout-checks.ts'

test('the links to the content, menu and footer show when reached and lead there', async ({ page }) => {
  await page.goto('/offres/')
  for (const [position, name] of ['Contenu', 'Menu', 'Pied de page'].entries()) {
    await page.goto('/offres/')
    for (let press = 0; press <= position; press += 1) await page.keyboard.press('Tab')
    const link = page.getByRole('navigation', { name: 'Accès rapide' }).getByRole('link', { name, exact: true })
    await expect(link).toBeFocused()
    await expect(link).toBeInViewport()
    const target = page.locator((await link.getAttribute('href')) ?? '')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(
      await target.evaluate((element) => element.contains(document.activeElement)),
      `Tab after « ${name} » is inside it`,
    ).toBe(true)
  }
})

test('a candidate finds an offer from home with the keyboard alone, and hears what each step gives', async ({ page }) => {
  await page.goto('/')
  const main = page.getByRole('main')
  await tabTo(page, main.getByRole('searchbox').or(main.getByRole('combobox')).first())
  await page.keyboard.type('python')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/offres\/\?.*q=python/)
  await expect(page.getByRole('status').first()).toContainText(/\d+ offres? correspond/)
  const results = page.locator('#resultats').getByRole('heading')
  await expect(results.first()).toBeVisible()
  await tabTo(page, results.getByRole('link').first())
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/offres\/[a-z0-9-]+\/$/)
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading [level=1]
      - complementary "L’essentiel de l’offre":
        - term: Salaire
        - term: Contrat
      - heading "Vos missions" [level=2]
  `)
  await tabTo(page, main.getByRole('link', { name: /^Postuler/ }).first())
})

test('a status is there before the answer that it announces, so that it is read out', async ({ page }) => {
  for (const path of ['/offres/', '/recherche/']) {
    await page.goto(path)
    const status = page.getByRole('main').locator('[role="status"], [aria-live="polite"]')
    await expect(status.first()).toBeAttached()
    await status.first().evaluate((element) => element.setAttribute('data-seen-before', ''))
    await page.locator('main input[name="q"]').fill('python')
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-seen-before]')).toContainText(/\d/)
  }
})

test('on a phone, the menu opens by keyboard, keeps the focus inside, and gives it back', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/metiers/')
  const button = page.getByRole('button', { name: 'Menu' })
  await tabTo(page, button)
  await page.keyboard.press('Enter')
  const menu = page.getByRole('navigation', { name: 'Menu principal' })
  await expect(menu.getByRole('link', { name: 'Métiers' })).toBeVisible()
  await expect(menu).toMatchAriaSnapshot(`
    - navigation "Menu principal":
      - list:
        - listitem:
          - link "Offres"
        - listitem:
          - link "Métiers"
        - listitem:
          - link "Projets"
        - listitem:
          - link "Portraits"
        - listitem:
          - link "Ministères"
        - listitem:
          - link "Programme"
  `)
  for (let press = 0; press < 15; press += 1) {
    await page.keyboard.press('Tab')
    expect(
      await page.locator('#menu-modale').evaluate((modal) => modal.contains(document.activeElement)),
      `press ${press + 1} of Tab`,
    ).toBe(true)
  }
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(button).toBeFocused()
})

test('display settings open by keyboard, change the theme for the next pages, and give the focus back', async ({ page }) => {
  await page.goto('/')
  const button = page.getByRole('button', { name: 'Paramètres d’affichage' })
  await tabTo(page, button)
  await page.keyboard.press('Enter')
  const settings = page.getByRole('dialog', { name: 'Paramètres d’affichage' })
  await expect(settings).toBeVisible()
  const dark = settings.getByRole('radio', { name: /Thème sombre/ })
  await tabTo(page, settings.getByRole('radio'))
  for (let press = 0; press < 3 && !(await dark.isChecked()); press += 1) await page.keyboard.press('ArrowDown')
  await expect(dark).toBeChecked()
  await expect(page.locator('html')).toHaveAttribute('data-fr-theme', 'dark')
  // The DSFR leaves Escape to the field that has the focus.
  await tabTo(page, settings.getByRole('button', { name: 'Fermer' }))
  await page.keyboard.press('Enter')
  await expect(settings).toBeHidden()
  await expect(button).toBeFocused()
  await page.goto('/metiers/')
  await expect(page.locator('html')).toHaveAttribute('data-fr-theme', 'dark')
})

test('Tab goes through a page to its end and never stays in a part of it', async ({ page }) => {
  for (const path of ['/', '/metiers/developpeur-back-end/', '/recherche/?q=python']) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    const faults: string[] = []
    let ended = false
    for (let press = 0; press < 300 && !ended; press += 1) {
      await page.keyboard.press('Tab')
      faults.push(...(await page.evaluate(focusFaults, 'current' as const)))
      ended = await page.evaluate(() => document.activeElement === document.body)
    }
    expect(ended, `${path} is left after its last link`).toBe(true)
    expect(faults).toEqual([])
  }
})

test('the statement tells the gaps of the audit, at the level that the footer of each page shows', async ({ page }) => {
  const audit = readFileSync(fileURLToPath(new URL('../../docs/accessibility-audit.md', import.meta.url)), 'utf8')
  const gaps = [...audit.matchAll(/^\| ([\d.]+) \|[^|]*\| not conforming \|/gm)].map(([, number]) => `Critère ${number}.`)
  await page.goto('/accessibilite/')
  const main = page.getByRole('main')
  await expect(main.getByText(/^Critère [\d.]+\.$/)).toHaveText(gaps)
  const level = page
    .getByRole('contentinfo')
    .getByRole('link', { name: /^Accessibilité : (non|partiellement|totalement) conforme$/ })
  await expect(main.getByText(await level.innerText(), { exact: true })).toBeVisible()
  await expect(main.getByRole('link', { name: /Défenseur des droits/ }).first()).toBeVisible()
})
