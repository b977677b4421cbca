import { escapeHtml } from '../../dsfr/Prose/prose-html.ts'

/** A Markdown table's HTML with what Markdown can't write: its caption, and the scope of its headings. */
export function captionedTable(html: string, caption: string): string {
  return html
    .replace(/<th(?=[\s>])/g, '<th scope="col"')
    .replace(/<table([^>]*)>/, `<table$1><caption>${escapeHtml(caption)}</caption>`)
}
