/** A release as files: its pages parsed, its stylesheets parsed, and what each weighs as a well-set server sends it. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { type Block, type CssNode, generate, parse as parseCss, type Selector, walk } from 'css-tree'
import { type HTMLElement, parse } from 'node-html-parser'

export interface BuiltPage {
  /** `/offres/` …, or `/404.html`. */
  path: string
  html: string
  root: HTMLElement
}

export interface StyleRule {
  /** Each of the rule's selectors, as the stylesheet writes it. */
  selectors: readonly string[]
  /** Addresses that the rule draws from: files, or drawings written in the stylesheet itself. */
  files: readonly string[]
  /** Names of the properties and variables that the rule sets. */
  sets: readonly string[]
}

export interface Stylesheet {
  rules: readonly StyleRule[]
  fonts: readonly string[]
  /** Names of the variables that its rules read. */
  reads: ReadonlySet<string>
}

/** What compresses; a font or a photograph travels as it is. */
const TEXT = /\.(html|css|js|svg|xml|json|txt)$/

/** Parses styles to what the checks look at: selectors, and the files they ask for. */
export function readStylesheet(css: string): Stylesheet {
  const rules: StyleRule[] = []
  const fonts = new Set<string>()
  const reads = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name))
  walk(parseCss(css), function (node) {
    if (node.type === 'Atrule' && node.name === 'font-face') for (const file of filesOf(node)) fonts.add(file)
    if (node.type !== 'Rule' || node.prelude.type !== 'SelectorList' || this.atrule?.name.includes('keyframes')) return
    rules.push({ selectors: selectorsOf(node.prelude), files: filesOf(node.block), sets: propertiesOf(node.block) })
  })
  return { rules, fonts: [...fonts], reads }
}

function propertiesOf(block: Block): string[] {
  return [...block.children].flatMap((node) => (node.type === 'Declaration' ? [node.property] : []))
}

function selectorsOf(list: { children: Iterable<CssNode> }): string[] {
  return [...list.children].filter((node): node is Selector => node.type === 'Selector').map((node) => generate(node))
}

function filesOf(root: CssNode): string[] {
  const files: string[] = []
  walk(root, (node) => {
    if (node.type === 'Url') files.push(node.value)
  })
  return files
}

/** What a release of the site holds, read once. */
export class BuiltRelease {
  readonly folder: string
  readonly pages: readonly BuiltPage[]
  #sizes = new Map<string, number>()
  #stylesheets = new Map<string, Stylesheet>()

  constructor(folder: string) {
    this.folder = folder
    this.pages = globSync('**/*.html', { cwd: folder, exclude: ['pagefind/**'] })
      .sort()
      .map((file) => {
        const html = readFileSync(join(folder, file), 'utf8')
        return { path: `/${file.replace(/index\.html$/, '')}`, html, root: parse(html) }
      })
  }

  has(address: string): boolean {
    return existsSync(join(this.folder, plain(address)))
  }

  text(address: string): string {
    return readFileSync(join(this.folder, plain(address)), 'utf8')
  }

  /** Bytes on the wire: Brotli at its best for text, as the release holds it or as a server would keep it. */
  bytes(address: string): number {
    const path = plain(address)
    const known = this.#sizes.get(path)
    if (known !== undefined) return known
    const file = join(this.folder, path)
    const size = TEXT.test(path) ? compressedBytes(readFileSync(file)) : statSync(file).size
    this.#sizes.set(path, size)
    return size
  }

  stylesheet(address: string): Stylesheet {
    const path = plain(address)
    const sheet = this.#stylesheets.get(path) ?? readStylesheet(this.text(path))
    this.#stylesheets.set(path, sheet)
    return sheet
  }

  /** Every stylesheet that some page links. */
  linkedStylesheets(): Stylesheet[] {
    const addresses = this.pages.flatMap(({ root }) => stylesheetLinks(root).map((link) => link.getAttribute('href') ?? ''))
    return [...new Set(addresses)].map((address) => this.stylesheet(address))
  }
}

export function compressedBytes(content: string | Buffer): number {
  return brotliCompressSync(content).length
}

export function stylesheetLinks(root: HTMLElement): HTMLElement[] {
  return root.querySelectorAll('link[rel=stylesheet]')
}

/** The path of an address, without its question and its anchor. */
export function plain(address: string): string {
  return decodeURIComponent(address.split(/[?#]/)[0] ?? '')
}
