import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'

const SITE = join(import.meta.dirname, '..', '..')
const icons = new Set(
  globSync('node_modules/@gouvfr/dsfr/dist/icons/*/*.svg', { cwd: SITE }).map((file) =>
    basename(file, '.svg').replace(/^fr--/, ''),
  ),
)
const sources = globSync('src/**/*.{astro,ts,mdx}', { cwd: SITE }).filter((file) => !file.endsWith('.test.ts'))

it('every icon that a page names is one of the DSFR’s: an unknown one would print as a plain square', () => {
  expect(icons.size).toBeGreaterThan(500)
  const unknown = sources.flatMap((file) =>
    [...readFileSync(join(SITE, file), 'utf8').matchAll(/\bfr-icon-([a-z0-9][a-z0-9-]*[a-z0-9])/g)]
      .map(([, name = '']) => name)
      .filter((name) => !icons.has(name))
      .map((name) => `${file}: fr-icon-${name}`),
  )
  expect(unknown).toEqual([])
})

it('no source builds the name of an icon from parts: the stylesheet keeps only the icons that sources name whole', () => {
  const built = sources.filter((file) => /fr-icon-\$\{/.test(readFileSync(join(SITE, file), 'utf8')))
  expect(built).toEqual([])
})
