import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { HEADERS_FILE, hashesOfInlineScripts, nginxHeaders, securityHeaders, writeSecurityHeaders } from './security-headers.ts'

it('hashes each script in the markup, and neither files nor data', () => {
  const html = `<script>theme()</script><script type="module" src="/a.js"></script>
    <script type="application/ld+json">{"a":1}</script><script type="application/json" id="n">{}</script><script defer>
  go()
</script>`
  expect(hashesOfInlineScripts(html)).toMatchInlineSnapshot(`
    [
      "'sha256-Rfr3GgHZFiXm+TmNr+li+0sZ4J9FGllo8jsXcJF5XZ8='",
      "'sha256-9tbhQE4KuBxHCTyhSjyQ/CoaLeor+ltiDyltotPTYU0='",
    ]
  `)
})

it('is a policy that names everything it allows', () => {
  expect(securityHeaders(["'sha256-b'", "'sha256-a'", "'sha256-b'"], 'https://metiers.exemple.gouv.fr')).toMatchInlineSnapshot(`
    {
      "headers": {
        "content-security-policy": "default-src 'none'; script-src 'self' 'sha256-a' 'sha256-b'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "permissions-policy": "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
        "referrer-policy": "strict-origin-when-cross-origin",
        "strict-transport-security": "max-age=63072000; includeSubDomains",
        "x-content-type-options": "nosniff",
      },
      "policies": {
        "/pagefind/pagefind-worker.js": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-a' 'sha256-b'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        "/recherche/": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-a' 'sha256-b'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      },
    }
  `)
})

it('lets no script be run from a string, and compiles WebAssembly for the search page alone', () => {
  const { headers, policies } = securityHeaders([], 'http://localhost:4321')
  const policy = headers['content-security-policy']
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval/)
  expect(Object.keys(policies)).toEqual(['/recherche/', '/pagefind/pagefind-worker.js'])
  expect(policies['/recherche/']).toContain("'wasm-unsafe-eval'")
  expect(headers).not.toHaveProperty('strict-transport-security')
})

it('refuses a build with a style in its markup, and names the page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mn-headers-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'offres'))
  writeFileSync(join(folder, 'index.html'), '<p>Bonjour</p><script>theme()</script>')
  writeSecurityHeaders(folder, 'http://localhost:4321')
  expect(readFileSync(join(folder, HEADERS_FILE), 'utf8')).toContain(hashesOfInlineScripts('<script>theme()</script>')[0])
  writeFileSync(join(folder, 'offres/index.html'), '<p style="color: red">Bonjour</p>')
  expect(() => writeSecurityHeaders(folder, 'http://localhost:4321')).toThrow(
    'offres/index.html holds a style in its markup (<p style=)',
  )
})

it('says the same to nginx', () => {
  const release = {
    headers: { 'content-security-policy': "default-src 'none'", 'x-a': 'b' },
    policies: { '/recherche/': "script-src 'self'" },
  }
  expect(nginxHeaders(release)).toMatchInlineSnapshot(`
    "set $mn_policy "default-src 'none'";
    if ($request_uri ~ "^/recherche/(?![^?])") { set $mn_policy "script-src 'self'"; }
    add_header content-security-policy $mn_policy always;
    add_header x-a "b" always;
    "
  `)
})
