import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { verify } from './verify.ts'

const PAGES = ['index.html', '404.html', 'offres/index.html', 'sitemap-index.xml', 'robots.txt', 'offres/flux.xml']

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mn-verify-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const page of PAGES) write(page, 'Bonjour')
})

function write(file: string, text: string | Buffer): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

describe('A build is verified before it goes live', () => {
  it('a whole one passes', () => {
    expect(() => verify(folder)).not.toThrow()
  })

  it.each(PAGES)('one without %s does not', (page) => {
    rmSync(join(folder, page))
    expect(() => verify(folder)).toThrow(`The build lacks ${page}: it is not released.`)
  })

  it('every missing page is named at once', () => {
    for (const page of ['index.html', 'robots.txt']) rmSync(join(folder, page))
    expect(() => verify(folder)).toThrowErrorMatchingInlineSnapshot(
      `[Error: The build lacks index.html, robots.txt: it is not released. The build's log says which page failed.]`,
    )
  })

  it.each([
    'projets/brouillon/index.html',
    'offres/flux.xml',
    'offres/clotures.ics',
    'donnees-ouvertes/offres.csv',
    'pagefind/entry.json',
    'assets/page.js',
    'robots.txt',
    'artwork/a.svg',
  ])('the canary of a draft is found in %s', (file) => {
    write(file, 'Un texte avec MN-CANARY-DRAFT dedans')
    expect(() => verify(folder)).toThrow(`${file} holds "MN-CANARY-DRAFT", which is never published`)
  })

  it('and in what the search shows, which Pagefind compresses', () => {
    const fragment = 'pagefind/fragment/fr_0000000.pf_fragment'
    write(fragment, gzipSync('pagefind_dcd{"content":"MN-CANARY-DRAFT"}'))
    expect(() => verify(folder)).toThrow(`${fragment} holds "MN-CANARY-DRAFT"`)
  })

  it('so is that of a private record, with what to do', () => {
    write('offres/index.html', 'MN-CANARY-PRIVATE')
    expect(() => verify(folder)).toThrowErrorMatchingInlineSnapshot(
      `[Error: offres/index.html holds "MN-CANARY-PRIVATE", which is never published: the build is not released. Find how a draft or a private record reached the site.]`,
    )
  })
})
