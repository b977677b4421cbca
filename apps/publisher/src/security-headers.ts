import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Beside the pages of a release, and served to nobody: servers pass over names that begin with a dot. */
export const HEADERS_FILE = '.headers.json'

/** The same for nginx, to be included in a `server` block. */
export const NGINX_FILE = '.headers.nginx'

/** What a server sends with every answer of a release, and the policy of the pages that need another. */
export interface ReleaseHeaders {
  headers: Readonly<Record<string, string>>
  /** Content-Security-Policy by path, where it is not the one above. */
  policies: Readonly<Record<string, string>>
}

/** Pagefind compiles WebAssembly: on this page alone, and in its worker, which is under the policy that its own file came with. */
const WEB_ASSEMBLY_PATHS = ['/recherche/', '/pagefind/pagefind-worker.js']

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g
/** JSON is data: browsers run none of it, and no hash is asked of it. */
const DATA = /\stype="application\/(ld\+)?json"/
const STYLE_IN_MARKUP = /<[a-z][^>]*\sstyle=|<style[\s>]/

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The hash of each script that a page holds in its markup. */
export function hashesOfInlineScripts(html: string): string[] {
  return [...html.matchAll(INLINE_SCRIPT)]
    .filter(([, attributes = '']) => !DATA.test(attributes))
    .map(([, , code = '']) => sha256(code))
}

function policy(scripts: readonly string[], webAssembly: boolean): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...(webAssembly ? ["'wasm-unsafe-eval'"] : []), ...scripts].join(' '),
    "style-src 'self'",
    // The DSFR's stylesheets draw icons from data addresses.
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const NO_DEVICE = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'payment',
  'usb',
]

/** The headers of a release whose pages hold these inline scripts. Pure: the same pages give the same headers. */
export function securityHeaders(scripts: Iterable<string>, siteUrl: string): ReleaseHeaders {
  const hashes = [...new Set(scripts)].sort()
  const headers: Record<string, string> = {
    'content-security-policy': policy(hashes, false),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': NO_DEVICE.map((feature) => `${feature}=()`).join(', '),
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
  }
  if (siteUrl.startsWith('https:')) headers['strict-transport-security'] = 'max-age=63072000; includeSubDomains'
  return { headers, policies: Object.fromEntries(WEB_ASSEMBLY_PATHS.map((path) => [path, policy(hashes, true)])) }
}

/** The headers of a release in nginx's words, for a `server` block. Policies hold no double quote, backslash or dollar. By the address as it was asked: nginx looks at `$uri` anew once it found the index. */
export function nginxHeaders({ headers, policies }: ReleaseHeaders): string {
  const { 'content-security-policy': common = '', ...others } = headers
  const lines = [
    `set $mn_policy "${common}";`,
    ...Object.entries(policies).map(
      ([path, policy]) => `if ($request_uri ~ "^${path.replaceAll('.', '[.]')}(?![^?])") { set $mn_policy "${policy}"; }`,
    ),
    'add_header content-security-policy $mn_policy always;',
    ...Object.entries(others).map(([name, value]) => `add_header ${name} "${value}" always;`),
  ]
  return `${lines.join('\n')}\n`
}

/**
 * Writes the headers of a built folder beside its pages. Throws when a page holds a style in its markup, which the policy
 * would refuse in the visitor's browser.
 */
export function writeSecurityHeaders(folder: string, siteUrl: string): void {
  const hashes = new Set<string>()
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const html = readFileSync(join(folder, file), 'utf8')
    const style = STYLE_IN_MARKUP.exec(html)?.[0]
    if (style !== undefined) {
      throw new Error(
        `${file} holds a style in its markup (${style.slice(0, 60)}), which the site's policy refuses: write it in a stylesheet.`,
      )
    }
    for (const hash of hashesOfInlineScripts(html)) hashes.add(hash)
  }
  const headers = securityHeaders(hashes, siteUrl)
  writeFileSync(join(folder, HEADERS_FILE), JSON.stringify(headers, null, 1))
  writeFileSync(join(folder, NGINX_FILE), nginxHeaders(headers))
}
