/** Strapi "Blocks": structured prose, no HTML. Schema after @strapi/types' Blocks attribute, version 5.54. */
import * as z from 'zod'

const TextNode = z.object({
  type: z.literal('text'),
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  strikethrough: z.boolean().optional(),
  code: z.boolean().optional(),
})
const LinkNode = z.object({ type: z.literal('link'), url: z.string(), children: z.array(TextNode) })
const Inline = z.union([TextNode, LinkNode])
const ListItem = z.object({ type: z.literal('list-item'), children: z.array(Inline) })

const List = z.object({
  type: z.literal('list'),
  format: z.enum(['ordered', 'unordered']),
  indentLevel: z.number().int().optional(),
  get children(): z.ZodArray<z.ZodUnion<readonly [typeof ListItem, typeof List]>> {
    return z.array(z.union([ListItem, List]))
  },
})

const Paragraph = z.object({ type: z.literal('paragraph'), children: z.array(Inline) })
const Heading = z.object({ type: z.literal('heading'), level: z.number().int().min(1).max(6), children: z.array(Inline) })
const Quote = z.object({ type: z.literal('quote'), children: z.array(Inline) })
const Code = z.object({ type: z.literal('code'), children: z.array(Inline), language: z.string().optional() })
const BlockImage = z.object({ type: z.literal('image'), image: z.unknown(), children: z.array(Inline) })

export const Block = z.union([Paragraph, Heading, List, Quote, Code, BlockImage])

/** Longest prose of one field, in signs: a page stays readable, and a pasted 10 MB text is named. */
export const BLOCKS_MAX_LENGTH = 40_000

export const Blocks = z.array(Block).refine((blocks) => plainText(blocks).length <= BLOCKS_MAX_LENGTH, {
  error: `dépasse ${BLOCKS_MAX_LENGTH.toLocaleString('fr-FR')} signes`,
})

export type TextNode = z.infer<typeof TextNode>
export type Inline = z.infer<typeof Inline>
export type ListItem = z.infer<typeof ListItem>
export type List = z.infer<typeof List>
export type Block = z.infer<typeof Block>
export type Blocks = z.infer<typeof Blocks>

function inlineText(nodes: readonly Inline[]): string {
  return nodes.map((node) => (node.type === 'link' ? inlineText(node.children) : node.text)).join('')
}

function listText(list: List): string {
  return list.children.map((child) => (child.type === 'list' ? listText(child) : inlineText(child.children))).join('\n')
}

/** The words of a prose, a line a block. */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => (block.type === 'list' ? listText(block) : block.type === 'image' ? '' : inlineText(block.children)))
    .filter((text) => text.trim() !== '')
    .join('\n')
}

function linksOf(nodes: readonly Inline[]): string[] {
  return nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []))
}

function listLinks(list: List): string[] {
  return list.children.flatMap((child) => (child.type === 'list' ? listLinks(child) : linksOf(child.children)))
}

/** The address of every link of a prose. */
export function blockLinks(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.type === 'list' ? listLinks(block) : linksOf(block.children)))
}
