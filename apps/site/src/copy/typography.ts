const NARROW = '\u202F'
const NO_BREAK = '\u00A0'

/** What any of the rules below begins with: most texts of a page have nothing of it, and are read once in place of seven times. */
const CONCERNED = /[;!?:€%«»']|\d[ \u00A0]\d/

/** French spaces in a text: narrow and unbreakable before ; ! ? and in thousands, unbreakable before : € % and inside guillemets. Apostrophes curve. */
export function frenchSpaces(text: string): string {
  if (!CONCERNED.test(text)) return text
  return text
    .replace(/[ \u00A0\u202F]+([;!?])(?=[\s»)]|$)/g, `${NARROW}$1`)
    .replace(/[ \u202F]+(:)(?=\s|$)/g, `${NO_BREAK}$1`)
    .replace(/(\d)[ \u202F]([€%])/g, `$1${NO_BREAK}$2`)
    .replace(/(?<![\d,.])\d{1,3}(?:[ \u00A0]\d{3})+(?!\d)/g, (number) => number.replace(/[ \u00A0]/g, NARROW))
    .replace(/«[ \u202F]/g, `«${NO_BREAK}`)
    .replace(/[ \u202F]»/g, `${NO_BREAK}»`)
    .replace(/([\d\p{L}])(?:'|&#39;)(?=\p{L})/gu, '$1’')
}

const UNTOUCHED = /<(script|style|pre|code|textarea)\b[^>]*>[\s\S]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^'">])+>/g

/** The same for the text of a page: tags, scripts, styles and code stay as they are. */
export function frenchSpacesInHtml(html: string): string {
  let result = ''
  let position = 0
  for (const match of html.matchAll(UNTOUCHED)) {
    result += frenchSpaces(html.slice(position, match.index)) + match[0]
    position = match.index + match[0].length
  }
  return result + frenchSpaces(html.slice(position))
}
