import { isSafeLink } from '@metiers-numeriques/content-schemas/safe-link'

export interface TextPart {
  text: string
  url?: string
  strikethrough?: boolean
}

const PATTERN = /~~(?<struck>[^~\n]+)~~|(?<address>https?:\/\/[^\s<>"«»]+)/gi

/** What the GitHub flavour adds inside a text: ~~struck~~ words and bare web addresses. */
export function bareMarks(text: string): TextPart[] {
  const parts: TextPart[] = []
  let end = 0
  for (const match of text.matchAll(PATTERN)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index) })
    end = match.index + match[0].length
    const struck = match.groups?.struck
    if (struck !== undefined) {
      parts.push({ text: struck, strikethrough: true })
      continue
    }
    const url = withoutTrailingPunctuation(match[0])
    end = match.index + url.length
    parts.push(isSafeLink(url) ? { text: url, url } : { text: url })
  }
  if (end < text.length) parts.push({ text: text.slice(end) })
  return parts
}

/** `(see https://example.org/a).` links to `https://example.org/a`, as GitHub does. */
function withoutTrailingPunctuation(address: string): string {
  let url = address.replace(/[.,;:!?'’*_]+$/, '')
  while (url.endsWith(')') && url.split(')').length > url.split('(').length) url = url.slice(0, -1).replace(/[.,;:!?'’*_]+$/, '')
  return url
}
