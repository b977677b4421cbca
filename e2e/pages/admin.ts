import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { CMS_URL, type DemoAccount } from '../support/stack.ts'

/** The Strapi admin as an officer uses it. */
export class Admin {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async signIn({ email, password }: DemoAccount): Promise<void> {
    await this.page.goto(`${CMS_URL}/admin/auth/login`)
    await this.page.getByRole('textbox', { name: /e-?mail|adresse électronique/i }).fill(email)
    await this.page.getByRole('textbox', { name: 'Mot de passe' }).fill(password)
    await this.page.getByRole('button', { name: 'Se connecter' }).click()
    await expect(this.page.getByRole('button', { name: 'Se connecter' })).toBeHidden()
  }

  async openOffer(title: string): Promise<void> {
    await this.page.goto(`${CMS_URL}/admin/content-manager/collection-types/api::offer.offer?_q=${encodeURIComponent(title)}`)
    await this.page.getByRole('link', { name: title }).first().click()
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  }

  async fill(label: string, value: string): Promise<void> {
    await this.page.getByRole('textbox', { name: label }).fill(value)
  }

  async publish(): Promise<void> {
    const answer = this.page.waitForResponse((response) => response.url().includes('/actions/publish'))
    await this.page.getByRole('button', { name: 'Publier' }).click()
    expect((await answer).status()).toBe(200)
  }
}
