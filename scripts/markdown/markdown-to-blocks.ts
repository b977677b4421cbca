/** CommonMark, with the GitHub flavour's tables, to Strapi's Blocks. */
import type { Block, Blocks, Inline, List, ListItem } from '@metiers-numeriques/content-schemas/blocks'
import type {
  Definition,
  ListItem as MarkdownItem,
  List as MarkdownList,
  Nodes,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { type Conversion, inlineNodes, onOneLine, tidy, withMark } from './inline-nodes.ts'
import { withoutHiddenHtml } from './plain-html.ts'

/** Tags are removed one by one around their text, so an HTML block is read as the paragraph it holds. */
const noHtmlBlocks = { disable: { null: ['htmlFlow'] } }
const extensions = [gfmTable(), noHtmlBlocks]

/**
 * Blocks of a Markdown text, and what had to be given up: images, HTML tags, links that lead nowhere safe.
 * A note reads "kind: detail".
 */
export function markdownToBlocks(markdown: string): { blocks: Blocks; notes: string[] } {
  const notes: string[] = []
  const source = withoutHiddenHtml(markdown, notes)
  const root = fromMarkdown(source, { extensions, mdastExtensions: [gfmTableFromMarkdown()] })
  const definitions = new Map<string, Definition>()
  collectDefinitions(root, definitions)
  return { blocks: toBlocks(root.children, { definitions, notes }), notes }
}

function collectDefinitions(node: Nodes, definitions: Map<string, Definition>): void {
  if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
  if ('children' in node) for (const child of node.children) collectDefinitions(child, definitions)
}

function toBlocks(nodes: readonly RootContent[], conversion: Conversion): Block[] {
  return nodes.flatMap((node) => toBlock(node, conversion))
}

function toBlock(node: RootContent, conversion: Conversion): Block[] {
  switch (node.type) {
    case 'paragraph':
      return phraseBlock(inlineNodes(node.children, conversion), (children) => ({ type: 'paragraph', children }))
    case 'heading':
      return phraseBlock(headingText(node.children, conversion), (children) => ({ type: 'heading', level: node.depth, children }))
    case 'list':
      return toList(node, 0, conversion)
    case 'blockquote':
      return quote(node.children, conversion)
    case 'code':
      return node.value.trim() === '' ? [] : [codeBlock(node.value, node.lang ?? undefined)]
    case 'table':
      return table(node, conversion)
    default:
      return []
  }
}

function phraseBlock(children: Inline[], block: (children: Inline[]) => Block): Block[] {
  return children.length === 0 ? [] : [block(children)]
}

function codeBlock(text: string, language: string | undefined): Block {
  return { type: 'code', children: [{ type: 'text', text }], ...(language === undefined ? {} : { language }) }
}

/** A heading is bold already: marks of its own would only weigh on it. */
function headingText(nodes: readonly PhrasingContent[], conversion: Conversion): Inline[] {
  const plain = inlineNodes(nodes, conversion).map((node): Inline => {
    if (node.type === 'text') return { type: 'text', text: node.text, ...(node.code ? { code: true } : {}) }
    return { ...node, children: node.children.map(({ text }) => ({ type: 'text', text })) }
  })
  return onOneLine(plain)
}

/** A quote holds phrases only: what else it quoted follows it as blocks of their own. */
function quote(nodes: readonly RootContent[], conversion: Conversion): Block[] {
  const blocks: Block[] = []
  for (const block of toBlocks(nodes, conversion)) {
    const last = blocks.at(-1)
    if (block.type !== 'paragraph' && block.type !== 'quote') blocks.push(block)
    else if (last?.type === 'quote') last.children = tidy([...last.children, { type: 'text', text: '\n' }, ...block.children])
    else blocks.push({ type: 'quote', children: block.children })
  }
  return blocks
}

function toList(node: MarkdownList, indentLevel: number, conversion: Conversion): List[] {
  const children = node.children.flatMap((item) => toListItems(item, indentLevel, conversion))
  return children.length === 0 ? [] : [{ type: 'list', format: node.ordered ? 'ordered' : 'unordered', indentLevel, children }]
}

/** Strapi puts a nested list beside the item it belongs to, after it. */
function toListItems(item: MarkdownItem, indentLevel: number, conversion: Conversion): (ListItem | List)[] {
  const phrases: Inline[][] = []
  const nested: List[] = []
  for (const node of item.children) {
    if (node.type === 'list') nested.push(...toList(node, indentLevel + 1, conversion))
    else {
      for (const block of toBlock(node, conversion)) {
        if (block.type === 'list') nested.push({ ...block, indentLevel: indentLevel + 1 })
        else phrases.push(itemPhrase(block))
      }
    }
  }
  const children = tidy(phrases.flatMap((phrase, i): Inline[] => (i === 0 ? phrase : [{ type: 'text', text: '\n' }, ...phrase])))
  return children.length === 0 ? nested : [{ type: 'list-item', children }, ...nested]
}

function itemPhrase(block: Exclude<Block, List>): Inline[] {
  if (block.type === 'heading') return withMark(block.children, { bold: true })
  if (block.type === 'code') return withMark(block.children, { code: true })
  return block.children
}

/** One item a row: "Header : cell ; Header : cell". Blocks hold no table. */
function table(node: Table, conversion: Conversion): Block[] {
  const [head, ...rows] = node.children.map((row) =>
    row.children.map((cell) => onOneLine(inlineNodes(cell.children, conversion))),
  )
  const headers = head ?? []
  conversion.notes.push('table written as a list')
  const lines =
    rows.length === 0 ? [headers.flatMap((cell, i) => cellPart(cell, [], i === 0))] : rows.map((row) => rowPhrase(row, headers))
  const children = lines
    .map(tidy)
    .flatMap((phrase): ListItem[] => (phrase.length === 0 ? [] : [{ type: 'list-item', children: phrase }]))
  return children.length === 0 ? [] : [{ type: 'list', format: 'unordered', indentLevel: 0, children }]
}

function rowPhrase(row: readonly Inline[][], headers: readonly Inline[][]): Inline[] {
  let isFirst = true
  return row.flatMap((cell, i) => {
    if (cell.length === 0) return []
    const part = cellPart(cell, headers[i] ?? [], isFirst)
    isFirst = false
    return part
  })
}

function cellPart(cell: readonly Inline[], header: readonly Inline[], isFirst: boolean): Inline[] {
  const separator: Inline[] = isFirst ? [] : [{ type: 'text', text: '\u202f; ' }]
  const label: Inline[] = header.length === 0 ? [] : [...header, { type: 'text', text: '\u00a0: ' }]
  return [...separator, ...label, ...cell]
}
