/** What one page of a release makes a visitor load before doing anything. */
import { posix } from 'node:path'
import type { HTMLElement } from 'node-html-parser'
import { type BuiltPage, type BuiltRelease, compressedBytes, plain, stylesheetLinks } from './built-release.ts'
import type { Measure } from './page-budgets.ts'
import { matchesSomething } from './selector-match.ts'

/** `import"./x.js"`, `import{a}from"./x.js"`, `export{a}from"./x.js"`: what a module waits for. */
const STATIC_IMPORT = /\b(?:import|export)\s*(?:[\w$*{}\s,]+from\s*)?["']([^"']+\.js)["']/g
/** `import("./x.js")`: what a module loads when it is needed. */
const LATER_IMPORT = /\bimport\(\s*["'`]([^"'`]+\.js)["'`]\s*\)/g
/** Styles that a common screen loads without waiting for them. */
const SET_ASIDE = /print|forced-colors/

export function weighPage(release: BuiltRelease, page: BuiltPage): Readonly<Record<Measure, number>> {
  const html = compressedBytes(page.html)
  const links = stylesheetLinks(page.root)
  const scripts = modulesOf(release, page.root, [STATIC_IMPORT])
  const laterToo = modulesOf(release, page.root, [STATIC_IMPORT, LATER_IMPORT])
  const sum = (addresses: Iterable<string>) => [...addresses].reduce((total, address) => total + release.bytes(address), 0)
  const contentStart = page.html.indexOf('<main')
  const critical = links.filter((link) => link.range[0] < contentStart && !SET_ASIDE.test(link.getAttribute('media') ?? ''))
  const fonts = new Set(links.flatMap((link) => release.stylesheet(addressOf(link)).fonts))
  return {
    html,
    page: html + sum(links.map(addressOf)) + sum(scripts),
    used: html + sum(links.map(addressOf)) + sum(laterToo),
    critical: html + sum(critical.map(addressOf)),
    elements: countElements(page.root),
    images: sum(imagesOf(release, page.root)),
    requests: 1 + links.length + scripts.size + fonts.size,
  }
}

function addressOf(link: HTMLElement): string {
  return link.getAttribute('href') ?? ''
}

/** Elements below the body, as the browser gets them: what a template or a noscript holds is not built. */
export function countElements(root: HTMLElement): number {
  const body = root.querySelector('body')
  if (body === null) return 0
  const inert = body.querySelectorAll('template *, noscript *').length
  return body.querySelectorAll('*').length - inert
}

/** The scripts of a page with all that they import in one of these ways. The search's own files are not the page's. */
function modulesOf(release: BuiltRelease, root: HTMLElement, imports: readonly RegExp[]): Set<string> {
  const found = new Set<string>()
  const visit = (address: string) => {
    if (found.has(address) || address.startsWith('/pagefind/')) return
    found.add(address)
    const code = release.text(address)
    for (const [, target = ''] of imports.flatMap((pattern) => [...code.matchAll(pattern)])) {
      visit(posix.resolve(posix.dirname(address), target))
    }
  }
  for (const script of root.querySelectorAll('script[src], link[rel=modulepreload]')) {
    visit(plain(script.getAttribute('src') ?? script.getAttribute('href') ?? ''))
  }
  return found
}

/** Pictures, drawings and icons that load without scrolling or asking: an upper bound of the first view. */
function imagesOf(release: BuiltRelease, root: HTMLElement): Set<string> {
  const pictures = root.querySelectorAll('img:not([loading=lazy])').map((image) => image.getAttribute('src') ?? '')
  const drawings = root.querySelectorAll('svg use').map((use) => plain(use.getAttribute('href') ?? ''))
  const icons = stylesheetLinks(root)
    .flatMap((link) => release.stylesheet(addressOf(link)).rules)
    .filter(({ files, selectors }) => files.length > 0 && selectors.some((selector) => matchesSomething(root, selector)))
    .flatMap(({ files }) => files)
  return new Set([...pictures, ...drawings, ...icons].filter((address) => address.startsWith('/')))
}
