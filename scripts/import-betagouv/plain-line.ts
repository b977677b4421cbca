const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: ' ',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
}

function decodeEntity(entity: string, body: string): string {
  if (!body.startsWith('#')) return NAMED_ENTITIES[body.toLowerCase()] ?? entity
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10)
  return Number.isNaN(code) || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? entity : String.fromCodePoint(code)
}

/** A text of the source on one line, as we print it: entities decoded, tags and control characters out, French apostrophes. */
export function plainLine(text: string): string {
  return text
    .replace(/<\/?[a-z][^>]*>/gi, ' ')
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, decodeEntity)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/(\p{L})'(?=\p{L}|$)/gu, '$1’')
    .replace(/\p{Cf}/gu, '')
    .trim()
}

/** The text cut at a word, with "…", when it is longer than `max`. */
export function cutAtWord(text: string, max: number): string {
  if (text.length <= max) return text
  const start = text.slice(0, max - 1)
  const end = start.search(/\s\S*$/)
  const kept = end > max / 2 ? start.slice(0, end) : start.replace(/[\ud800-\udbff]$/, '')
  return `${kept.replace(/[\s,;:.–-]+$/u, '')}…`
}

/** The text cut at a word for a field of the CMS; a cut is noted. */
export function cutWithNote(text: string, max: number, field: string, notes: string[]): string {
  if (text.length > max) notes.push(`${field} cut at ${max} signs`)
  return cutAtWord(text, max)
}

/** Whole sentences when those that fit say enough; else the text cut at a word. */
export function cutAtSentence(text: string, max: number): string {
  if (text.length <= max) return text
  const sentences = /^.*[.!?](?=\s)/u.exec(text.slice(0, max + 1))?.[0]
  return sentences !== undefined && sentences.length >= max / 3 ? sentences : cutAtWord(text, max)
}

export const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)

/** "DIRECTION GÉNÉRALE DE L’X" → "Direction générale de l’x"; a text that isn't shouted stays. */
export function unshouted(text: string): string {
  const letters = text.replace(/\P{L}/gu, '')
  const capitals = letters.replace(/\P{Lu}/gu, '')
  return letters.length > 20 && capitals.length > letters.length * 0.7 ? capitalised(text.toLocaleLowerCase('fr')) : text
}

/** A web address of the source in the form that the CMS takes; undefined when it can't be one. */
export function webAddress(text: string | undefined, max: number): string | undefined {
  const candidate = (text ?? '').trim().split(/\s/)[0] ?? ''
  if (candidate === '') return undefined
  const address = /^[a-z][a-z0-9+.-]*:/i.test(candidate) ? candidate : `https://${candidate.replace(/^\/+/, '')}`
  if (!URL.canParse(address)) return undefined
  const { protocol, hostname, href } = new URL(address)
  return /^https?:$/.test(protocol) && hostname.includes('.') && href.length <= max ? href : undefined
}
