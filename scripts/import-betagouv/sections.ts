import { type Block, type Blocks, plainText } from '@metiers-numeriques/content-schemas/blocks'
import { markdownToBlocks } from '../markdown/markdown-to-blocks.ts'

/** A heading with what follows it; the text before the first heading has none. */
export interface Section {
  /** Text of the heading: lower case, without accents, emoji or punctuation; '' before the first heading. */
  title: string
  blocks: Block[]
}

/** Longest Markdown kept of one record; with its markup it always fits a Blocks field of the CMS. */
const MAX_MARKDOWN = 38_000

/** The sections of a Markdown body, its images and tags noted. A longer text ends at its last whole paragraph. */
export function sectionsOf(markdown: string, notes: string[]): Section[] {
  let source = markdown
  if (source.length > MAX_MARKDOWN) {
    notes.push('text cut, longer than a prose field holds')
    source = source.slice(0, Math.max(source.lastIndexOf('\n\n', MAX_MARKDOWN), MAX_MARKDOWN / 2))
  }
  const converted = markdownToBlocks(source)
  notes.push(...converted.notes)
  const sections: Section[] = []
  for (const block of converted.blocks) {
    const last = sections.at(-1)
    if (block.type === 'heading') sections.push({ title: plainTitle(plainText([block])), blocks: [block] })
    else if (last === undefined) sections.push({ title: '', blocks: [block] })
    else last.blocks.push(block)
  }
  return sections
}

export function plainTitle(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** The blocks of sections, without headings that nothing follows before one of the same level or above. */
export function blocksOf(sections: readonly Section[]): Blocks {
  const blocks = sections.flatMap((section) => section.blocks)
  return blocks.filter((block, i) => {
    if (block.type !== 'heading') return true
    const next = blocks[i + 1]
    return next !== undefined && (next.type !== 'heading' || next.level > block.level)
  })
}

/** The section without its heading, for a field whose own label says as much. */
export function withoutHeading(section: Section): Section {
  return { ...section, blocks: section.blocks.filter((block, i) => i > 0 || block.type !== 'heading') }
}

/** The first paragraph that says something, on one line: a phrase of a few words introduces what follows and says nothing alone. */
export function leadOf(blocks: readonly Block[], minLength = 60): string | undefined {
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue
    const text = plainText([block])
      .replace(/https?:\/\/\S+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    if (text.length >= minLength && !text.endsWith(':')) return text
  }
  return undefined
}
