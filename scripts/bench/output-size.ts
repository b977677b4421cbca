/** What a build wrote: files, bytes, and the text of the pages that every engine makes. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

export interface OutputSize {
  pages: number
  bytes: number
  indexBytes: number
  /** The pages of the types compared: offers and their lists. */
  compared: {
    htmlBytes: number
    textLength: number
    /** Path → fingerprint of the page's text. */
    texts: ReadonlyMap<string, string>
  }
}

/** Pages of offers, their lists and their facets; the map and the saved offers are this site's alone. */
const COMPARED = /^offres\/(?!carte\/|enregistrees\/)(.*\/)?index\.html$/

/** Words alone, without the spaces between them: whitespace is each engine's own affair. An attribute may hold a bare ">". */
export function textOf(page: string): string {
  return page.replace(/<(script|style)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|[^">])+>|\s+/g, '').replace(/&(?:#39|#x27|apos);/g, '’')
}

export function measureOutput(folder: string): OutputSize {
  const texts = new Map<string, string>()
  const size = { pages: 0, bytes: 0, indexBytes: 0 }
  const compared = { htmlBytes: 0, textLength: 0 }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const path = relative(folder, file)
    const { size: bytes } = statSync(file)
    size.bytes += bytes
    if (path.startsWith('pagefind/')) size.indexBytes += bytes
    if (path.endsWith('.html')) size.pages += 1
    if (!COMPARED.test(path)) continue
    const text = textOf(readFileSync(file, 'utf8'))
    compared.htmlBytes += bytes
    compared.textLength += text.length
    texts.set(path, createHash('sha256').update(text).digest('base64'))
  }
  return { ...size, compared: { ...compared, texts } }
}

/** How many pages of one build have the same address and the same words in the other. */
export function sameTexts(one: OutputSize, other: OutputSize): number {
  return [...one.compared.texts].filter(([path, text]) => other.compared.texts.get(path) === text).length
}
