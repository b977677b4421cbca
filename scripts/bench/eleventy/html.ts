/** HTML of plain JavaScript templates: what is not HTML already is escaped. */
import { escapeHtml } from '../../../apps/site/src/dsfr/Prose/prose-html.ts'

export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** null and false print nothing, as in Astro. */
export type Content = Html | string | number | null | undefined | false | readonly Content[]

function textOf(content: Content): string {
  if (content === null || content === undefined || content === false) return ''
  if (content instanceof Html) return content.text
  if (typeof content === 'string') return escapeHtml(content)
  return typeof content === 'number' ? String(content) : content.map(textOf).join('')
}

export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  let text = parts[0] ?? ''
  for (let i = 0; i < contents.length; i += 1) text += textOf(contents[i]) + (parts[i + 1] ?? '')
  return new Html(text)
}

/** HTML that is safe as it is. */
export const raw = (text: string): Html => new Html(text)

/** An attribute, or nothing when it has no value. */
export const attribute = (name: string, value: string | null | undefined): Content =>
  value === null || value === undefined ? '' : html` ${name}="${value}"`
