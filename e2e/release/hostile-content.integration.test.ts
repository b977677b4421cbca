/** A script in every text of every entry, built as a release is: pages show it, and no browser runs it. */
import { execFile } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { hostileSnapshot } from '@metiers-numeriques/content-schemas/testing/hostile'
import { parse } from 'node-html-parser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkRelease } from './release-quality.ts'

const BUILD = fileURLToPath(new URL('../support/build-golden-site.ts', import.meta.url))
const { snapshot, scriptLinks } = hostileSnapshot()

let folder: string
let release: string
let problems: { documentId: string; effect: string; field: string; reason: string }[]

/** Astro builds in a process of its own: the test runner's environment is not that of a build. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mn-hostile-'))
  release = join(folder, 'release')
  writeFileSync(join(folder, 'snapshot.json'), JSON.stringify(snapshot))
  const { NODE_ENV: _test, VITEST: _vitest, ...env } = process.env
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [BUILD, join(folder, 'snapshot.json'), release, '2026-11-24T12:00:00Z'],
    { env, maxBuffer: 64 * 1024 * 1024 },
  )
  problems = JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
  // The one image of this content, which the publisher would fetch from the CMS.
  mkdirSync(join(release, 'media'), { recursive: true })
  writeFileSync(join(release, 'media', 'hostile.png'), '')
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface BuiltFile {
  file: string
  text: string
}

const built = (extensions: string): BuiltFile[] =>
  globSync(`**/*.${extensions}`, { cwd: release }).map((file) => ({ file, text: readFileSync(join(release, file), 'utf8') }))

/** A quoted value of an HTML attribute may hold `<`: only a `"` ends it, and what follows would then be left to see. */
const withoutAttributeValues = (html: string) => html.replace(/\s[\w:-]+="[^"]*"/g, '')

test('an entry with a javascript: link is left out and reported, and every other entry is shown', () => {
  expect(scriptLinks.length).toBeGreaterThanOrEqual(8)
  const leftOut = problems.filter(({ effect }) => effect === 'left-out').map(({ documentId }) => documentId)
  expect([...new Set(leftOut)].sort()).toEqual([...scriptLinks].sort())
  expect(problems.filter(({ documentId }) => !scriptLinks.includes(documentId))).toEqual([])
})

test('the hostile text does reach the pages of every type of entry', () => {
  const pages = built('html')
  for (const section of ['offres', 'projets', 'portraits', 'ministeres', 'metiers']) {
    const holding = pages.filter(({ file, text }) => file.startsWith(`${section}/`) && text.includes('mnHostile'))
    expect(holding.length, section).toBeGreaterThanOrEqual(3)
  }
  expect(pages.find(({ file }) => file === 'index.html')?.text).toContain('mnHostile')
})

test('no page holds the script as a tag, and none leads to a javascript: address', () => {
  for (const { file, text } of built('html')) {
    expect(withoutAttributeValues(text), file).not.toMatch(/<script[^>]*>\s*mnHostile/i)
    expect(text, file).not.toMatch(/(href|src|action)\s*=\s*["']?\s*javascript:/i)
  }
})

test('no feed, sitemap or drawing holds the script as a tag, not even in an attribute', () => {
  const files = built('{xml,svg}')
  expect(files.some(({ text }) => text.includes('mnHostile'))).toBe(true)
  for (const { file, text } of files) expect(text, file).not.toMatch(/<script|javascript:/i)
})

test('a parser finds the hostile text in no script but data, where every < is \\u003c', () => {
  let data = 0
  for (const { file, text } of built('html')) {
    const root = parse(text)
    for (const script of root.querySelectorAll('script')) {
      if (!script.rawText.includes('mnHostile')) continue
      data += 1
      expect(script.getAttribute('type'), file).toMatch(/^application\/(ld\+)?json$/)
      expect(script.rawText, file).not.toContain('<')
      expect(script.rawText, file).toContain('\\u003cscript>mnHostile')
      expect(() => JSON.parse(script.rawText), file).not.toThrow()
    }
    const handlers = root
      .querySelectorAll('*')
      .flatMap((node) => Object.keys(node.attributes).filter((name) => /^on/i.test(name)))
    expect(handlers, file).toEqual([])
  }
  expect(data).toBeGreaterThan(5)
})

test('the pages are as sound as those of any release', { timeout: 120_000 }, async () => {
  const { pages, faults } = await checkRelease(release)
  expect(faults).toEqual([])
  expect(pages).toBeGreaterThan(40)
})
