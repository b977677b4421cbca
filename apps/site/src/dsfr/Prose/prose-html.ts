import { type Block, type Blocks, type Inline, type List, plainText } from '@metiers-numeriques/content-schemas/blocks'
import { isSafeLink } from '@metiers-numeriques/content-schemas/safe-link'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Signs that neither HTML nor XML may hold; a text pasted from an office suite sometimes does. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs to remove
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g

/** A text for HTML or XML, in an element or an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}

function inlineHtml(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'link') {
        const words = inlineHtml(node.children)
        return isSafeLink(node.url) && words.trim() !== '' ? `<a href="${escapeHtml(node.url)}">${words}</a>` : words
      }
      const text = escapeHtml(node.text).replace(/\n/g, '<br>')
      if (text.trim() === '') return text
      let html = text
      if (node.code) html = `<code>${html}</code>`
      if (node.bold) html = `<strong>${html}</strong>`
      if (node.italic) html = `<em>${html}</em>`
      if (node.strikethrough) html = `<del>${html}</del>`
      return html
    })
    .join('')
}

/** A list as HTML; '' when it has nothing to read. */
function listHtml(list: List): string {
  const tag = list.format === 'ordered' ? 'ol' : 'ul'
  let items = ''
  for (const child of list.children) {
    // Strapi keeps a nested list beside the item it belongs to; HTML wants it inside.
    if (child.type === 'list') {
      const nested = listHtml(child)
      if (nested !== '') items = items.endsWith('</li>') ? `${items.slice(0, -5)}${nested}</li>` : `${items}<li>${nested}</li>`
    } else if (hasText(child.children)) items += `<li>${inlineHtml(child.children)}</li>`
  }
  return items === '' ? '' : `<${tag}>${items}</${tag}>`
}

function hasText(nodes: readonly Inline[]): boolean {
  return inlineHtml(nodes).trim() !== ''
}

/** The prose, or nothing at all when it has no word: an editor's blank paragraph deserves no heading above it. */
export function wordsOf(blocks: Blocks): Blocks {
  return plainText(blocks).trim() === '' ? [] : blocks
}

/** Levels of the headings as printed: in order below the page's own heading, whatever levels an editor chose. */
function headingLevels(blocks: readonly Block[], top: number): ReadonlyMap<number, number> {
  const used = blocks.flatMap((block) => (block.type === 'heading' && hasText(block.children) ? [block.level] : []))
  const levels = [...new Set(used)].sort((a, b) => a - b)
  return new Map(levels.map((level, depth) => [level, Math.min(6, top + depth)]))
}

/**
 * A prose as HTML: escaped, links of safe schemes only, no empty element, headings starting at `top`.
 * A heading never skips a level, even where the prose starts with its deepest one.
 */
export function proseHtml(blocks: readonly Block[], top = 3): string {
  const levels = headingLevels(blocks, top)
  let last = top - 1
  return blocks
    .map((block) => {
      if (block.type === 'list') return listHtml(block)
      if (block.type === 'image' || !hasText(block.children)) return ''
      const words = inlineHtml(block.children)
      if (block.type === 'quote') return `<blockquote>${words}</blockquote>`
      if (block.type === 'code') return `<pre><code>${words}</code></pre>`
      if (block.type === 'paragraph') return `<p>${words}</p>`
      last = Math.min(levels.get(block.level) ?? top, last + 1)
      return `<h${last}>${words}</h${last}>`
    })
    .join('')
}
