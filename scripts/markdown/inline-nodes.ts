import type { Inline, TextNode } from '@metiers-numeriques/content-schemas/blocks'
import { isSafeLink } from '@metiers-numeriques/content-schemas/safe-link'
import type { Definition, PhrasingContent } from 'mdast'
import { bareMarks } from './bare-marks.ts'

type Marks = Partial<Pick<TextNode, 'bold' | 'italic' | 'strikethrough' | 'code'>>

/** What a conversion knows beside the tree: addresses defined elsewhere in the text, and what it gave up. */
export interface Conversion {
  definitions: ReadonlyMap<string, Definition>
  notes: string[]
}

const textNode = (text: string, marks: Marks): TextNode => ({ type: 'text', text, ...marks })

/** The inline nodes of a phrase: images dropped, unsafe links unwrapped, tags removed, neighbours with the same marks joined. */
export function inlineNodes(nodes: readonly PhrasingContent[], conversion: Conversion): Inline[] {
  return tidy(withAnchors(nodes).flatMap((node) => inline(node, {}, conversion)))
}

/** `<a href="…">words</a>` as the link it is. */
function withAnchors(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = []
  for (let i = 0; i < nodes.length; i += 1) {
    const node = nodes[i]
    if (node === undefined) continue
    const href = node.type === 'html' ? /^<a\s[^>]*\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(node.value)?.[1] : undefined
    const end = nodes.findIndex((other, j) => j > i && other.type === 'html' && /^<\/a\s*>$/i.test(other.value))
    if (href === undefined || end === -1) result.push(node)
    else {
      result.push({ type: 'link', url: href.replaceAll('&amp;', '&'), children: withoutLinks(nodes.slice(i + 1, end)) })
      i = end
    }
  }
  return result
}

function withoutLinks(nodes: readonly PhrasingContent[]) {
  return nodes.flatMap((node) => (node.type === 'link' || node.type === 'linkReference' ? node.children : [node]))
}

function inline(node: PhrasingContent, marks: Marks, conversion: Conversion): Inline[] {
  const inside = (children: readonly PhrasingContent[], added: Marks) =>
    children.flatMap((child) => inline(child, { ...marks, ...added }, conversion))
  switch (node.type) {
    case 'text':
      return bareMarks(node.value.replace(/\s*\n\s*/g, ' ')).map((part) =>
        part.url === undefined
          ? textNode(part.text, part.strikethrough ? { ...marks, strikethrough: true } : marks)
          : { type: 'link', url: part.url, children: [textNode(part.text, marks)] },
      )
    case 'strong':
      return inside(node.children, { bold: true })
    case 'emphasis':
      return inside(node.children, { italic: true })
    case 'delete':
      return inside(node.children, { strikethrough: true })
    case 'inlineCode':
      return [textNode(node.value, { ...marks, code: true })]
    case 'break':
      return [textNode('\n', {})]
    case 'html':
      return htmlTag(node.value, conversion)
    case 'link':
      return link(node.url, inside(node.children, {}), marks, conversion)
    case 'linkReference':
      return link(conversion.definitions.get(node.identifier)?.url ?? '', inside(node.children, {}), marks, conversion)
    case 'image':
    case 'imageReference':
      conversion.notes.push(`image dropped: ${node.alt || 'without alternative text'}`)
      return []
    case 'footnoteReference':
      return []
  }
}

function htmlTag(tag: string, conversion: Conversion): Inline[] {
  if (/^<br\b/i.test(tag)) return [textNode('\n', {})]
  if (/^<img\b/i.test(tag))
    conversion.notes.push(`image dropped: ${/\balt="([^"]+)"/i.exec(tag)?.[1] ?? 'without alternative text'}`)
  else if (!tag.startsWith('<!--')) conversion.notes.push(`HTML tag dropped: ${tag.slice(0, 60)}`)
  return []
}

function link(url: string, content: readonly Inline[], marks: Marks, conversion: Conversion): Inline[] {
  const children = content.flatMap((node) => (node.type === 'link' ? node.children : [node]))
  if (!isSafeLink(url)) {
    conversion.notes.push(`link unwrapped, its address is not an absolute web address: ${url.slice(0, 80)}`)
    return children
  }
  const isBlank = children.every(({ text }) => text.trim() === '')
  return [{ type: 'link', url, children: isBlank ? [textNode(url, marks)] : joinTexts(children) }]
}

const sameMarks = (a: TextNode, b: TextNode) =>
  a.bold === b.bold && a.italic === b.italic && a.strikethrough === b.strikethrough && a.code === b.code

function joinTexts(nodes: readonly TextNode[]): TextNode[] {
  const joined: TextNode[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (last !== undefined && sameMarks(last, node)) joined.splice(-1, 1, { ...last, text: last.text + node.text })
    else if (node.text !== '') joined.push(node)
  }
  return joined.map((node) => (node.code ? node : { ...node, text: node.text.replace(/ {2,}/g, ' ') }))
}

/** Joins neighbours and trims the phrase's two ends; a phrase without a word is empty. */
export function tidy(nodes: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  let texts: TextNode[] = []
  for (const node of nodes) {
    if (node.type === 'text') texts.push(node)
    else {
      joined.push(...joinTexts(texts), { ...node, children: joinTexts(node.children) })
      texts = []
    }
  }
  joined.push(...joinTexts(texts))
  return trimEnd(trimStart(joined))
}

function trimStart(nodes: readonly Inline[]): Inline[] {
  const [first, ...rest] = nodes
  if (first === undefined || first.type === 'link') return [...nodes]
  const text = first.text.trimStart()
  return text === '' ? trimStart(rest) : [{ ...first, text }, ...rest]
}

function trimEnd(nodes: readonly Inline[]): Inline[] {
  const last = nodes.at(-1)
  if (last === undefined || last.type === 'link') return [...nodes]
  const text = last.text.trimEnd()
  return text === '' ? trimEnd(nodes.slice(0, -1)) : [...nodes.slice(0, -1), { ...last, text }]
}

/** The same nodes with a mark added to each text. */
export function withMark(nodes: readonly Inline[], mark: Marks): Inline[] {
  return nodes.map((node) =>
    node.type === 'link' ? { ...node, children: node.children.map((child) => ({ ...child, ...mark })) } : { ...node, ...mark },
  )
}

/** The phrase on one line, for places that hold no line break. */
export function onOneLine(nodes: readonly Inline[]): Inline[] {
  const flat = (node: TextNode): TextNode => ({ ...node, text: node.text.replace(/\s*\n\s*/g, ' ') })
  return tidy(nodes.map((node) => (node.type === 'link' ? { ...node, children: node.children.map(flat) } : flat(node))))
}
