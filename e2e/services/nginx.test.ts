/** The recipe of `deploy/nginx`, run by a real nginx on a release of this machine. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

/** Debian's: not on every user's path. */
const NGINX = '/usr/sbin/nginx'
const ROOT = join(import.meta.dirname, '../..')
const RECIPE = readFileSync(join(ROOT, 'deploy/nginx/metiers-numeriques.conf'), 'utf8')
const RELEASE = realpathSync(join(process.env.MN_DATA_DIR ?? join(ROOT, '.data'), 'current'))

/** What the endpoint of the forms was asked. */
const asked: string[] = []
const endpoint = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`)
  response.end('{"status":"ok"}')
})
const folder = mkdtempSync(join(tmpdir(), 'mn-nginx-'))
let nginx: ChildProcess
let address: string

/** The recipe with this machine's release and ports in the place of a server's. */
function configuration(port: number, endpointPort: number): string {
  const site = RECIPE.replaceAll('/var/lib/metiers-numeriques/current', RELEASE)
    .replace('127.0.0.1:8080', `127.0.0.1:${port}`)
    .replace('127.0.0.1:4322', `127.0.0.1:${endpointPort}`)
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  return `${user} daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events {}
http { include /etc/nginx/mime.types; access_log off; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
${site} }`
}

async function listen(server: ReturnType<typeof createServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('No port is free.')
  return bound.port
}

beforeAll(async () => {
  const reserved = createServer()
  const port = await listen(reserved)
  await new Promise((resolve) => reserved.close(resolve))
  const file = join(folder, 'nginx.conf')
  mkdirSync(join(folder, 'logs'))
  writeFileSync(file, configuration(port, await listen(endpoint)))
  const checked = spawnSync(NGINX, ['-t', '-p', folder, '-c', file], { encoding: 'utf8' })
  if (checked.error !== undefined)
    throw new Error("nginx is not on this machine: install Debian's nginx-light, then run the tests again.")
  expect(checked.stderr).toContain('test is successful')
  nginx = spawn(NGINX, ['-p', folder, '-c', file], { stdio: 'inherit' })
  address = `http://127.0.0.1:${port}`
  await vi.waitFor(() => fetch(address), 10_000)
})

afterAll(async () => {
  const ended = new Promise((resolve) => nginx.once('close', resolve))
  nginx.kill('SIGQUIT')
  await ended
  endpoint.close()
  rmSync(folder, { recursive: true })
})

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${address}${path}`, { headers, method, redirect: 'manual' })

test('pages have clean addresses, and one without its last slash leads to the page', async () => {
  expect((await get('/offres/')).status).toBe(200)
  const withoutSlash = await get('/offres')
  expect([withoutSlash.status, withoutSlash.headers.get('location')]).toEqual([301, '/offres/'])
})

test('what is not there is the site’s own 404, and the CMS is not there', async () => {
  for (const path of ['/nulle-part/', '/admin/', '/api/offers', '/.headers.json', '/.headers.nginx']) {
    const answer = await get(path)
    expect(answer.status, path).toBe(404)
    expect(await answer.text(), path).toContain('Page non trouvée')
  }
})

test('every answer has the headers of the release, the search page its own policy', async () => {
  const release: { headers: Record<string, string>; policies: Record<string, string> } = JSON.parse(
    readFileSync(join(RELEASE, '.headers.json'), 'utf8'),
  )
  for (const path of ['/', '/nulle-part/', '/robots.txt', '/offres/flux.xml']) {
    const { headers } = await get(path)
    for (const [name, value] of Object.entries(release.headers)) expect(headers.get(name), `${path} ${name}`).toBe(value)
  }
  for (const [path, policy] of Object.entries(release.policies))
    expect((await get(path)).headers.get('content-security-policy'), path).toBe(policy)
})

test('hashed files are kept for a year; a page is asked for anew, and is not sent twice', async () => {
  const asset = readdirSync(join(RELEASE, 'assets')).find((name) => name.endsWith('.css'))
  expect((await get(`/assets/${asset}`)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  const page = await get('/offres/')
  expect(page.headers.get('cache-control')).toBe('no-cache')
  const again = await get('/offres/', { 'if-none-match': page.headers.get('etag') ?? '' })
  expect(again.status).toBe(304)
})

test('text is compressed', async () => {
  const page = await get('/offres/', { 'accept-encoding': 'gzip' })
  expect(page.headers.get('content-encoding')).toBe('gzip')
  expect(await page.text()).toContain('<h1')
})

test('forms go to their endpoint, and nothing else is written', async () => {
  expect((await get('/api/candidatures', {}, 'POST')).status).toBe(200)
  expect(asked).toEqual(['POST /api/candidatures'])
  expect((await get('/offres/', {}, 'POST')).status).toBe(403)
})
