import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{apps,content-schemas,cms,scripts,docs}/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/*.integration.test.ts'],
        },
      },
      {
        test: {
          name: 'integration',
          include: ['e2e/release/**/*.integration.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'services', include: ['e2e/services/**/*.test.ts'], exclude: ['**/node_modules/**'] } },
      { test: { name: 'corpus', include: ['e2e/corpus/**/*.test.ts'], exclude: ['**/node_modules/**'] } },
    ],
  },
})
