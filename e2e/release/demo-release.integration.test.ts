import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { DATA_DIRECTORY, publishSite, SITE_URL } from '../support/stack.ts'
import { checkRelease } from './release-quality.ts'

const current = join(DATA_DIRECTORY, 'current')

test('every page of the release is valid, with its own title, no dead link and nothing from elsewhere', {
  timeout: 120_000,
}, async () => {
  const { pages, faults } = await checkRelease(current)
  expect(faults).toEqual([])
  expect(pages).toBeGreaterThan(200)
})

test('demonstration content asks not to be indexed, on every page of the sitemap', () => {
  const sitemap = readFileSync(join(current, 'sitemap-0.xml'), 'utf8')
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address.replace(SITE_URL, ''))
  expect(paths.length).toBeGreaterThan(150)
  const indexable = paths.filter(
    (path) => !readFileSync(join(current, path, 'index.html'), 'utf8').includes('<meta name="robots" content="noindex">'),
  )
  expect(indexable).toEqual([])
})

test('an unknown address answers 404 with the page of the DSFR', async () => {
  const response = await fetch(`${SITE_URL}/offres/nulle-part/`)
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('Page non trouvée')
})

test('every page that content makes has its key, and every key its page', () => {
  const keys: Record<string, string> = JSON.parse(readFileSync(join(DATA_DIRECTORY, 'page-keys.json'), 'utf8'))
  const built = globSync('**/index.html', { cwd: current }).map((file) => `/${file.replace(/index\.html$/, '')}`)
  const editorial = ['/accessibilite/', '/contact/', '/donnees-personnelles/', '/mentions-legales/', '/programme/']
  expect(built.filter((path) => !editorial.includes(path)).sort()).toEqual(Object.keys(keys).sort())
})

test('two years later, with every offer closed, the site is as sound: empty lists say so and lead on', {
  timeout: 180_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mn-later-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const later = new Date()
  later.setUTCFullYear(later.getUTCFullYear() + 2)
  await publishSite({ MN_DATA_DIR: folder, MN_NOW: later.toISOString() })
  const { pages, faults } = await checkRelease(join(folder, 'current'))
  expect(faults).toEqual([])
  expect(pages).toBeGreaterThan(150)
  const offers = readFileSync(join(folder, 'current', 'offres', 'index.html'), 'utf8')
  expect(offers).toContain('Aucune offre d’emploi')
  expect(offers).not.toContain('JobPosting')
})
