import { COUNT_WORDS, JOB_NOUNS, SPELLINGS } from './job-nouns.ts'
import { capitalised, cutAtWord, unshouted } from './plain-line.ts'

export interface OfferTitle {
  title: string
  /** Number of posts that the text offers, when it gives one. */
  posts?: number
}

const SEPARATOR = '\\s*(?:/|-|–|,|\\bou\\b|\\bet\\b)\\s*(?:une?\\s+|des\\s+)?(?:lead\\s+)?'
const SUFFIX = '(?:e|es|se|ses|euse|euses|eur|ne|le|fe|fes|rice|rices|trice|trices|r)'

/** Every inclusive mark as "·": "(e)", ".e", "-e", "/trice", "‧e", "•e". */
function withMiddots(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‧•∙⋅・]/g, '·')
    .replace(/\s·\s/g, ' – ')
    .replace(/\b(un)(?:[.-]|\s?\()(e)(?![\p{L}])\)?/giu, '$1·$2')
    .replace(/\((e|é|se|fe|ne|le|s|es)\)/giu, '·$1')
    .replace(new RegExp(`(?<=\\p{L}{3})\\.(${SUFFIX})(?![\\p{L}])`, 'giu'), '·$1')
    .replace(/(?<=\p{L}{3}\.\p{L}{1,3})\.(s)\b/giu, '·$1')
    .replace(/(?<=·\p{L}{1,5})\.s(?!\p{L})/giu, '·s')
    .replace(/(?<=\p{L}{3})-(e|se|euse)(?![\p{L}])/giu, '·$1')
    .replace(/(?<=\p{L}{3})\/(e|se|euse|trice|rice)(?![\p{L}])/giu, '·$1')
}

/** What surrounds the name of the job: who recruits, emoji, "H/F", the contract. */
function withoutSurroundings(text: string): string {
  return text
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d|[«»"“”!_*]/gu, ' ')
    .trim()
    .replace(/\(?\s*\b[HF]\s?\/\s?[HF]\b\s*\)?/giu, ' ')
    .replace(
      /^.*?(?<!\b(?:la|de|en|profil)\s)\b(?:recrute(?:nt)?|recherche(?:nt)?|cherche(?:nt)?|recrutons|recherchons)\b\s*:?\s*/iu,
      '',
    )
    .replace(/^(?:\d{4}\D\d\d\D\d\d\D)/u, '')
    .replace(/^(?:offre|profils? recherchés?|titre)\s*(?::|de\b)\s*/iu, '')
    .replace(
      /[-–,(]?\s*\b(?:en\s+)?(?:freelance|stage(?:\s?\/\s?césure)?|cdd(?:\s+(?:de\s+)?\d+\s+(?:mois|ans))?|cdi|résidence|mission étudiante)\b\s*\)?/giu,
      ' ',
    )
    .replace(/\bindépendant[·es]*|\bbasé[·es]*\s+à\s+\p{Lu}\p{L}+/gu, ' ')
    .replace(/\bpersonnes?\s+(?=charg|d[ée]velop|responsable|design|product)/giu, '')
    .replace(/\bpersonnes?\s+en charge\b/giu, 'chargé·e')
    .replace(/,?\s+dont une?\s.*$/iu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const DETERMINER =
  /^(?:(?:d['’])?(?:une?|un·e|des|de|du|l['’]|son|sa|les|le|la|plusieurs|recherche|deux|trois|quatre|cinq|\d{1,2}|futur[·es]*)(?:\s*(?:\/|\bou\b)\s*(?:une?|sa))?)(?:\s+|(?<=['’]))/iu

function withoutDeterminers(text: string): { text: string; posts?: number } {
  let rest = text
  let posts: number | undefined
  for (let match = DETERMINER.exec(rest); match !== null; match = DETERMINER.exec(rest)) {
    const word = match[0].trim().toLowerCase()
    posts ??= COUNT_WORDS.get(word) ?? (/^\d+$/.test(word) ? Number(word) : undefined)
    rest = rest.slice(match[0].length)
  }
  return posts === undefined || posts < 1 ? { text: rest } : { text: rest, posts }
}

/** Private-use characters stand for the nouns while the rest of the title is mended. */
const token = (index: number) => String.fromCharCode(0xe000 + index)

function withTokens(text: string): string {
  return JOB_NOUNS.reduce((rest, { spelling }, i) => {
    const noun = `(?<![\\p{L}·.])(?:${spelling})(?![\\p{L}·])`
    const pair = new RegExp(`(lead\\s+)?${noun}(?:${SEPARATOR}${noun})*`, 'giu')
    const tokens = rest.replace(pair, (_match, lead?: string) => `${lead === undefined ? '' : 'lead '}${token(i)}`)
    return tokens.replace(new RegExp(`${token(i)} (.{2,40}?)e? (?:ou|-|–|/) (?:une? )?${token(i)} \\1`, 'iu'), `${token(i)} $1`)
  }, text)
    .replace(/(?<=[\ue000-\ue0ff])\s*\/\s*/g, ' / ')
    .replace(/^((?:(?:full[\s-]?stack|senior|product|web|front|back)\s+)+)(?<noun>[\ue000-\ue0ff])/iu, '$<noun> $1')
}

function withTitles(text: string): string {
  return text.replace(/[\ue000-\ue0ff]/g, (char) => JOB_NOUNS[char.charCodeAt(0) - 0xe000]?.title ?? '')
}

/** Adjectives in one form that suits everybody; "experienced" becomes a profile at the end. */
function mendAdjectives(text: string): string {
  let isExperienced = false
  const mended = text
    .replace(/[-–,]?\s*\(?exp[ée]riment[ée][·és e]*(?=[\s,)]|$)\)?/giu, () => {
      isExperienced = true
      return ' '
    })
    .replace(/\bs[ée]niors?(?:·es?)?(?!\p{L})/giu, 'senior')
    .replace(/\b(principal|associé)(?:·?e)?s?(?![\p{L}])/giu, (_match, adjective: string) => adjective.toLowerCase())
    .replace(/(\p{L}+)·e(?:·?s)?(?!\p{L})/giu, '$1e ou $1')
    .replace(/·\p{L}*/gu, '')
    .replace(/·/g, ' ')
  return isExperienced ? `${mended.trim().replace(/[\s,–-]+$/u, '')}, profil expérimenté` : mended
}

function tidy(text: string): string {
  return SPELLINGS.reduce((rest, [pattern, spelling]) => rest.replace(pattern, spelling), text)
    .replace(/\s*\(\s*\)/g, ' ')
    .replace(/\s+-\s+/g, ' – ')
    .replace(/\bde (?=[aeiouéèh]\p{L})/giu, 'd’')
    .replace(/\s+([,.)])/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–:,./+]+|[\s\-–:,./+]+$/gu, '')
}

/** A title in both forms from a text of the source; undefined when the text names no job that we know. */
export function offerTitle(source: string): OfferTitle | undefined {
  const { text, posts } = withoutDeterminers(withoutSurroundings(withMiddots(unshouted(source))))
  let tokens = withTokens(text)
  if (!/[\ue000-\ue0ff]/.test(tokens)) {
    if (!/\b(?:ux|ui)\b/iu.test(tokens)) return undefined
    tokens = `designer ${tokens}`
  }
  const title = tidy(withTitles(mendAdjectives(tokens)))
  const named = /^(?:lead )?DevOps$/i.test(title) ? `ingénieure ou ingénieur ${title}` : title
  return { title: cutAtWord(capitalised(named), 160), ...(posts === undefined ? {} : { posts }) }
}

/** The first text that names a job and says more than the bare noun; else the first that names one. */
export function firstTitle(sources: readonly string[]): OfferTitle | undefined {
  const titles = sources.flatMap((source) => offerTitle(source) ?? [])
  const bare = new Set(JOB_NOUNS.map(({ title }) => capitalised(title)))
  return titles.find(({ title }) => !bare.has(title)) ?? titles[0]
}
