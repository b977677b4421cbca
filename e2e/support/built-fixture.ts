/** A site built from a snapshot of its own, and read from the disk by the browser: no CMS, no server. */
import { execFile } from 'node:child_process'
import { existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { BrowserContext } from '@playwright/test'

const BUILD = fileURLToPath(new URL('./build-golden-site.ts', import.meta.url))
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

/** Where the pages of a fixture are asked for; nothing of it leaves the machine. */
export const FIXTURE_ORIGIN = 'http://fixture.test'

export interface BuiltFixture {
  folder: string
  problems: { documentId: string; reason: string }[]
}

/** Builds as the publisher does, in a process of its own: the test runner's environment is not that of a build. */
export async function buildFixture(snapshot: object, folder: string): Promise<BuiltFixture> {
  const file = `${folder}.json`
  writeFileSync(file, JSON.stringify(snapshot))
  const { NODE_ENV: _test, ...env } = process.env
  const options = { env, maxBuffer: 64 * 1024 * 1024 }
  const { stdout } = await promisify(execFile)(process.execPath, [BUILD, file, folder, '2026-11-24T12:00:00Z'], options)
  mkdirSync(join(folder, 'media'), { recursive: true })
  writeFileSync(join(folder, 'media', 'awkward.png'), Buffer.from(PIXEL, 'base64'))
  return { folder, problems: JSON.parse(stdout.trim().split('\n').at(-1) ?? '') }
}

/** Answers the fixture's pages from its folder. */
export async function serveFixture(context: BrowserContext, folder: string): Promise<void> {
  await context.route(`${FIXTURE_ORIGIN}/**`, (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname)
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404, body: '' })
  })
}

/** The paths of a fixture's pages, at most `most` of each folder: `/offres/x/` and `/offres/y/` are of one kind. */
export function pathsOfEachKind(folder: string, most: number): string[] {
  const kinds = new Map<string, string[]>()
  for (const file of globSync('**/*.html', { cwd: folder }).sort()) {
    const kind = dirname(dirname(file))
    const path = `/${file.replace(/index\.html$/, '')}`
    kinds.set(kind, [...(kinds.get(kind) ?? []), path])
  }
  return [...kinds].flatMap(([kind, paths]) => (kind === '.' ? paths : paths.slice(0, most)))
}
