import { defineConfig } from '@playwright/test'
import { launchOptions } from './support/browser.ts'

export default defineConfig({
  testDir: './journeys',
  outputDir: '../test-results',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['list'], ['json']],
  use: {
    baseURL: process.env.SITE_URL,
    locale: 'fr-FR',
    trace: 'retain-on-failure',
    launchOptions,
  },
})
