import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { goldenSnapshot } from '@metiers-numeriques/content-schemas/testing/golden'
import { type Site, toSite } from '@metiers-numeriques/site/cms'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { mediaCache } from './media-cache.ts'
import { releaseStore } from './release.ts'
import { placeSocialImages } from './social-images.ts'

const golden = (): Site =>
  toSite(goldenSnapshot(), { now: new Date('2026-11-24T12:00:00Z'), siteUrl: 'https://metiers.exemple.gouv.fr' }).site

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'mn-social-'))
  onTestFinished(() => rmSync(data, { recursive: true }))
})

function emptyRelease(id: string): string {
  const folder = join(data, 'releases', id, 'media')
  mkdirSync(folder, { recursive: true })
  return folder
}
const inode = (folder: string, name: string) => statSync(join(folder, name)).ino

it('a page never points at an image that is not in the release', async () => {
  const folder = emptyRelease('1')
  const { site, waiting } = await placeSocialImages(golden(), mediaCache(data), folder)
  const named = Object.values(site.socialImages).map(({ path }) => path)
  expect(waiting).toBe(0)
  expect(named).toHaveLength(1 + site.ministries.length + site.projects.length + site.portraits.length + site.offers.length)
  expect(named.map((path) => path.replace('/media/', '')).sort()).toEqual(readdirSync(folder).sort())
})

it('what was drawn once is not drawn again: an edited offer costs one image', async () => {
  const cache = mediaCache(data)
  const [first, second] = [emptyRelease('1'), emptyRelease('2')]
  await placeSocialImages(golden(), cache, first)
  const site = golden()
  const offers = site.offers.map((offer, index) => (index === 0 ? { ...offer, title: 'Architecte cloud' } : offer))
  await placeSocialImages({ ...site, offers, openOffers: offers }, cache, second)
  const kept = readdirSync(second).filter((name) => readdirSync(first).includes(name))
  expect(kept).toHaveLength(readdirSync(first).length - 1)
  for (const name of kept) expect(inode(second, name)).toBe(inode(first, name))
})

it('a publication draws no more than its share: the other pages show the site’s image until the next one draws theirs', async () => {
  const cache = mediaCache(data)
  const first = await placeSocialImages(golden(), cache, emptyRelease('1'), 3)
  expect(Object.keys(first.site.socialImages)).toHaveLength(3)
  expect(first.site.socialImages['/']).toBeDefined()
  const next = await placeSocialImages(golden(), cache, emptyRelease('2'), 3)
  expect(Object.keys(next.site.socialImages)).toHaveLength(6)
  expect(first.waiting - next.waiting).toBe(3)
})

it('the cache forgets what no kept release has', async () => {
  const cache = mediaCache(data)
  await placeSocialImages(golden(), cache, emptyRelease('1'), 3)
  const released = readdirSync(join(data, 'releases/1/media')).sort()
  cache.put('partage-oubliee.png', Buffer.from('x'))
  cache.prune(releaseStore(data))
  expect(readdirSync(join(data, 'cache/media')).sort()).toEqual(released)
})
