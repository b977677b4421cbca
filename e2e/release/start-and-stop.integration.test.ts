import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}

/** Processes whose environment names this data directory: everything that a start there has begun. */
function processesOf(dataDirectory: string): string[] {
  const { stdout } = spawnSync('grep', [
    '-lsa',
    `MN_DATA_DIR=${dataDirectory}`,
    ...spawnSync('sh', ['-c', 'echo /proc/[0-9]*/environ']).stdout.toString().trim().split(' '),
  ])
  return stdout
    .toString()
    .split('\n')
    .filter((line) => line !== '')
}

// This second start of Strapi has a reason: it is the one that tells whether Ctrl-C leaves anything behind.
test('Ctrl-C stops everything that npm start began, and a second start reuses what is there', {
  timeout: 120_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mn-start-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const [site, cms] = [String(await freePort()), String(await freePort())]
  const env = {
    ...process.env,
    MN_DATA_DIR: folder,
    MN_SEED: 'demo',
    SITE_PORT: site,
    CMS_PORT: cms,
    SITE_URL: `http://localhost:${site}`,
    CMS_URL: `http://127.0.0.1:${cms}`,
  }
  /** What a whole start said, until it was stopped. */
  const start = async (): Promise<string> => {
    let said = ''
    const child = spawn('node', [join(ROOT, 'scripts/bootstrap.mjs'), 'start'], {
      cwd: ROOT,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    onTestFinished(() => void child.kill('SIGINT'))
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        if (said.includes('\nReady')) resolve()
      })
      child.once('close', () => reject(new Error('npm start ended before it was ready')))
    })
    expect((await fetch(`http://localhost:${site}/offres/`)).status).toBe(200)
    expect(processesOf(folder).length).toBeGreaterThan(2)
    // As a terminal does: to the whole group, so that the bootstrap and what it started each get it.
    process.kill(-(child.pid ?? 0), 'SIGINT')
    expect(await ended).toBe(0)
    expect(processesOf(folder)).toEqual([])
    return said
  }
  const loading = /Loading \d+ entries/
  expect(await start()).toMatch(loading)
  expect(await start()).not.toMatch(loading)
})
