import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { writeDsfrStylesheet } from './src/build/dsfr-stylesheet.ts'

await writeDsfrStylesheet()

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  outDir: process.env.MN_OUT_DIR ?? './dist',
  integrations: [mdx()],
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  // The pages run from the output folder, which may be anywhere: nothing is left to resolve there.
  vite: { build: { assetsInlineLimit: 0, modulePreload: false }, environments: { prerender: { resolve: { noExternal: true } } } },
  devToolbar: { enabled: false },
})
