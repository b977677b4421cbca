import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

/** Comments, styles and scripts hold no words to keep; every other tag is removed later, around its text. */
const WORDLESS = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>/gi
/** The same, never closed: the browser would hide the rest, so do we. */
const UNCLOSED = /<!--[\s\S]*$|<(?:script|style)\b[\s\S]*$/i

/** The Markdown without what its HTML hides, found by parsing so that code samples stay whole. */
export function withoutHiddenHtml(markdown: string, notes: string[]): string {
  const cuts: { start: number; end: number; kept: string }[] = []
  collectHtml(fromMarkdown(markdown), (value, start, end) => {
    const kept = value.replace(WORDLESS, '').replace(UNCLOSED, '')
    if (/<(script|style)\b/i.test(value)) notes.push('script or style dropped')
    if (kept !== value) cuts.push({ start, end, kept })
  })
  return cuts.reduceRight((text, { start, end, kept }) => text.slice(0, start) + kept + text.slice(end), markdown)
}

function collectHtml(node: Nodes, onHtml: (value: string, start: number, end: number) => void): void {
  if (node.type === 'html') {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset]
    if (start !== undefined && end !== undefined) onHtml(node.value, start, end)
  }
  if ('children' in node) for (const child of node.children) collectHtml(child, onHtml)
}
