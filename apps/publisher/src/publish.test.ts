/** Whatever goes wrong before the switch, the live release stays as it is, byte for byte. */
import { createHash } from 'node:crypto'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type GoldenEntry, goldenEntries } from '@metiers-numeriques/content-schemas/testing/golden'
import {
  manyEntries,
  type ReplayOptions,
  replayCms,
  type Spoil,
  sendJson,
  sendPage,
} from '@metiers-numeriques/content-schemas/testing/replay-cms'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { publish } from './publish.ts'
import { keptReleases, liveRelease, release, releaseStore } from './release.ts'

/** What the build writes, page by page: Astro and Pagefind are not what these tests are about. */
const { built } = vi.hoisted(() => ({ built: { pages: new Map<string, string>() } }))
vi.mock('@metiers-numeriques/site/build', () => ({
  buildSite: async (_site: unknown, folder: string) => {
    for (const [file, text] of built.pages) write(join(folder, file), text)
  },
}))
vi.mock('@metiers-numeriques/site/search-index', () => ({ buildSearchIndex: async () => {} }))

const PAGES = ['index.html', '404.html', 'offres/index.html', 'sitemap-index.xml', 'robots.txt', 'offres/flux.xml']
const NOW = new Date('2026-11-24T12:00:00Z')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mn-publish-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  built.pages = new Map(PAGES.map((page) => [page, 'Nouvelle version']))
  const first = join(folder, 'first')
  for (const page of PAGES) write(join(first, page), 'Version en ligne')
  release(releaseStore(folder), first, '000007-20261120T080000')
})

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** Every file of the live release with its content, and which release it is. */
function liveSite(): string {
  const hash = createHash('sha256').update(liveRelease(releaseStore(folder)) ?? '')
  const live = join(folder, 'current')
  for (const file of globSync('**/*', { cwd: live }).sort()) {
    if (statSync(join(live, file)).isFile()) hash.update(file).update(readFileSync(join(live, file)))
  }
  return hash.digest('hex')
}

/** How long a CMS that does answer may take, on the busiest machine; the one that never does is waited for less. */
const PATIENCE = 60_000
const LITTLE_PATIENCE = 150

async function publishFrom(options: ReplayOptions = {}, timeLimit = PATIENCE) {
  const cms = await replayCms(options)
  onTestFinished(() => cms.stop())
  return publish({
    cms: { url: cms.url, token: cms.token, timeLimit },
    siteUrl: 'https://metiers.exemple.gouv.fr',
    dataDirectory: folder,
    now: NOW,
  })
}

/** The message of a publication that fails, once it is sure that nothing of the live site moved. */
async function refusedPublication(options: ReplayOptions = {}, timeLimit = PATIENCE): Promise<string> {
  const before = liveSite()
  const error: unknown = await publishFrom(options, timeLimit).then(
    () => expect.fail('The publication went through'),
    (reason: unknown) => reason,
  )
  expect(liveSite()).toBe(before)
  expect(keptReleases(releaseStore(folder))).toEqual(['000007-20261120T080000'])
  return error instanceof Error ? error.message : String(error)
}

const spoilOffers =
  (answer: (...given: Parameters<Spoil>) => void, fromPage = 1): Spoil =>
  (asked, response) => {
    if (asked.path !== 'offers' || asked.page < fromPage) return false
    answer(asked, response)
    return true
  }
const without = (entries: readonly GoldenEntry[], field: string) => entries.map((entry) => ({ ...entry, [field]: undefined }))

describe('The live release stays when the CMS', () => {
  const disasters: [string, ReplayOptions, RegExp][] = [
    [
      'fails on page 2',
      { entries: { offers: manyEntries('offers', 501) }, spoil: spoilOffers((_, r) => sendJson(r, {}, 500), 2) },
      /answered 500 for "offers", page 2/,
    ],
    ['answers HTML', { spoil: spoilOffers((_, r) => r.end('<!doctype html>')) }, /is not whole JSON/],
    ['cuts its answer', { spoil: spoilOffers((_, r) => r.end('{"data": [{')) }, /is not whole JSON/],
    [
      'caps its pages below what is asked',
      { spoil: spoilOffers((asked, r) => sendPage(r, { ...asked, pageSize: 100 }, manyEntries('offers', 101))) },
      /capped "offers" to 100 entries a page, and 500 were asked for/,
    ],
    ['refuses the token', { spoil: (_, r) => sendJson(r, {}, 401) }, /refused to read "ministries", page 1 \(401\)/],
    ['lost its ministries', { entries: { ministries: [] } }, /holds no entry of "ministries"/],
    ['lost its professions', { entries: { professions: [] } }, /holds no entry of "professions"/],
    [
      'sends ministries that can’t be read',
      { entries: { ministries: without(goldenEntries('ministries'), 'shortName') } },
      /4 of 4 entries of "ministries" can't be read, the first for « Nom court : ce champ est obligatoire »/,
    ],
    [
      'sends offers that can’t be read, for the most part',
      { entries: { offers: [...without(manyEntries('offers', 12), 'missions'), ...goldenEntries('offers')] } },
      /12 of 15 entries of "offers" can't be read, the first for « Missions : ce champ est obligatoire »/,
    ],
  ]
  it.each(disasters)('%s', async (_, options, message) => {
    expect(await refusedPublication(options)).toMatch(message)
  })

  it('is silent', async () => {
    // Silent from the first request on: the limit is short, and none of them is an answer that a busy machine delays.
    const message = await refusedPublication({ spoil: () => true }, LITTLE_PATIENCE)
    expect(message).toMatch(/did not answer for "[a-z-]+", page 1 within 0.15 s/)
  })

  it('is down', async () => {
    const before = liveSite()
    const cms = { url: 'http://127.0.0.1:9', token: 'a-token-for-the-tests' }
    const publication = publish({ cms, siteUrl: 'https://metiers.exemple.gouv.fr', dataDirectory: folder, now: NOW })
    await expect(publication).rejects.toThrow("The CMS can't be reached at http://127.0.0.1:9")
    expect(liveSite()).toBe(before)
  })

  it('answers in the format of another version, without document ids', async () => {
    const offers = manyEntries('offers', 20).map(({ documentId, ...attributes }, id) => ({ id, documentId: '', attributes }))
    expect(await refusedPublication({ entries: { offers } })).toMatchInlineSnapshot(`
      "20 of 20 entries of "offers" can't be read, the first for « documentId : ce champ est vide ».
      The site and the CMS are likely of different versions: nothing is released."
    `)
  })
})

describe('The live release stays when the build', () => {
  it('lacks a page', async () => {
    built.pages.delete('offres/index.html')
    expect(await refusedPublication()).toMatch('The build lacks offres/index.html')
  })

  it('holds a draft', async () => {
    built.pages.set('offres/secret/index.html', 'MN-CANARY-DRAFT')
    expect(await refusedPublication()).toMatch('offres/secret/index.html holds "MN-CANARY-DRAFT"')
  })

  it('fails, and the next one does not inherit what it left', async () => {
    built.pages.set('offres/fantome/index.html', 'MN-CANARY-DRAFT')
    await refusedPublication()
    built.pages.delete('offres/fantome/index.html')
    await publishFrom()
    expect(globSync('current/offres/fantome/*', { cwd: folder })).toEqual([])
  })
})

describe('A publication', () => {
  it('makes the new release live, numbered after the last one, and counts what it shows', async () => {
    const { releaseId, problems, counts } = await publishFrom()
    expect(releaseId).toMatch(/^000008-\d{8}T\d{6}$/)
    expect(liveRelease(releaseStore(folder))).toBe(releaseId)
    expect(readFileSync(join(folder, 'current/index.html'), 'utf8')).toBe('Nouvelle version')
    expect(problems).toEqual([])
    expect(counts).toEqual({ offers: 3, openOffers: 3, projects: 3, portraits: 3, ministries: 4 })
  })

  it('leaves one bad offer out, reports it, and puts the rest live', async () => {
    const [first, ...others] = goldenEntries('offers')
    const { problems, counts } = await publishFrom({ entries: { offers: [{ documentId: '', ...first, title: '' }, ...others] } })
    expect(counts.offers).toBe(2)
    expect(problems).toMatchObject([{ model: 'offer', documentId: first?.documentId, field: 'Intitulé, deux formes' }])
    expect(JSON.parse(readFileSync(join(folder, 'last-problems.json'), 'utf8'))).toEqual(problems)
  })
})
