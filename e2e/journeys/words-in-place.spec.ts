import { expect, test } from '@playwright/test'

const PAGE = '/pourquoi-l-etat/premier-emploi/'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'a word explained in place' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a word of the glossary opens beside itself, by keyboard, and closes with Escape', async ({ page }) => {
      await page.goto(PAGE)
      const word = page.getByRole('button', { name: /^contractuels\s*, définition$/ })
      const meaning = page.getByRole('note')
      await expect(meaning).toHaveCount(0)
      await word.focus()
      await page.keyboard.press('Enter')
      await expect(meaning).toBeVisible()
      await expect(meaning).toContainText('sans concours')
      await page.keyboard.press('Escape')
      await expect(meaning).toHaveCount(0)
      await expect(word).toBeFocused()
    })
  })
}

test('a meaning fits a screen of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(PAGE)
  for (const word of await page.getByRole('button', { name: /, définition$/ }).all()) {
    await word.click()
    const box = await page.getByRole('note').boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
    await page.keyboard.press('Escape')
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('on paper, the word stays in its sentence and the meaning follows it', async ({ page }) => {
  await page.goto(PAGE)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: /, définition$/ }).first()).toBeVisible()
  await expect(page.getByRole('note').first()).toBeVisible()
})
