const TOKEN = /<\?xml[^>]*\?>|<\/([\w:]+)>|<([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|[^<]+|</g
const BAD_TEXT = /&(?!amp;|lt;|gt;|quot;|apos;|#\d+;)|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

/** Why a text is no well-formed XML, or undefined when it is; strict enough for what the site writes. */
export function xmlFault(xml: string): string | undefined {
  const open: string[] = []
  let roots = 0
  for (const [token, closed, opened, attributes = '', empty] of xml.matchAll(TOKEN)) {
    if (token === '<') return 'a "<" that opens nothing'
    if (BAD_TEXT.test(opened === undefined ? token : attributes))
      return `a sign that XML does not allow in ${JSON.stringify(token)}`
    if (closed !== undefined && open.pop() !== closed) return `</${closed}> closes nothing`
    if (opened === undefined) continue
    if (open.length === 0) roots += 1
    if (empty === '') open.push(opened)
  }
  if (open.length > 0) return `<${open.at(-1)}> is not closed`
  return roots === 1 ? undefined : `${roots} roots`
}
