import { expect, type Locator, type Page } from '@playwright/test'

/** Presses Tab until an element has the focus, as someone without a mouse does. Fails when the keyboard can't get there. */
export async function tabTo(page: Page, target: Locator, most = 150): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab')
    if (await target.evaluateAll((elements) => elements.some((element) => element === document.activeElement))) return
  }
  expect(false, `${most} presses of Tab don't reach ${target}`).toBe(true)
}
