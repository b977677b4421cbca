import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { writeDsfrStylesheet } from './src/build/dsfr-stylesheet.ts'

await writeDsfrStylesheet()

// Modules that only define: one with a script of its own would run on every page that shares the file.
const SHARED = /preload-helper|\/memory\/(browser-memory|saved-offers|last-search)\.ts|\/copy\/format\.ts|\/search-box\.ts/

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  outDir: process.env.MN_OUT_DIR ?? './dist',
  integrations: [mdx()],
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  // The pages run from the output folder, which may be anywhere: nothing is left to resolve there.
  vite: {
    // Phones of 2020 too: without it media queries are written in a form that they skip, and so is every wide layout.
    build: { assetsInlineLimit: 0, modulePreload: false, target: 'es2020', cssTarget: ['chrome87', 'firefox78', 'safari14'] },
    environments: {
      prerender: { resolve: { noExternal: true } },
      // What several pages share and is small goes in one file: each would be a request.
      client: { build: { rolldownOptions: { output: { advancedChunks: { groups: [{ name: 'shared', test: SHARED }] } } } } },
    },
  },
  devToolbar: { enabled: false },
})
