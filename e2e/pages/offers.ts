import { expect, type Locator, type Page } from '@playwright/test'

/** The offers page as a candidate uses it. */
export class Offers {
  readonly page: Page
  readonly status: Locator
  readonly results: Locator
  /** The field of words: a text field until it is first reached, then a combobox. */
  readonly field: Locator
  readonly suggestions: Locator

  constructor(page: Page) {
    this.page = page
    this.status = page.locator('#etat-recherche')
    this.field = page.getByLabel('Métier, technologie ou ville')
    this.suggestions = page.locator('#recherche').getByRole('option')
    this.results = page.locator('#resultats .mn-rows > li')
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`/offres/${query}`)
    await expect(this.field).toBeVisible()
  }

  async search(words: string): Promise<void> {
    await this.field.fill(words)
    await this.page.getByRole('button', { name: 'Rechercher', exact: true }).click()
    await this.answered()
  }

  async choose(facet: string, value: RegExp): Promise<void> {
    const accordion = this.page.getByRole('button', { name: new RegExp(`^${facet}`) })
    if ((await accordion.getAttribute('aria-expanded')) === 'false') await accordion.click()
    // The DSFR draws its boxes on the label: that is what people click.
    await this.page.locator('#filtres label').filter({ hasText: value }).first().click()
    await expect(this.page.getByRole('checkbox', { name: value }).first()).toBeChecked()
    await this.answered()
  }

  /** Waits for the answer to what the address asks now: the page may still show the answer to an earlier question. */
  async answered(): Promise<void> {
    await this.page.waitForFunction(() => document.getElementById('resultats')?.dataset.question === location.search)
  }

  /** How many offers the status announces. */
  async announced(): Promise<number> {
    return Number(/^\d+/.exec((await this.status.innerText()).replace(/\s/g, ''))?.[0] ?? '0')
  }
}
