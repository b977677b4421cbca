import { askedWords } from '../words.ts'
import { queryOffers } from './offers-query.ts'
import { type PagefindData, pagefind } from './pagefind-api.ts'
import { loadSuggestions } from './suggestion-box.ts'

export const KINDS = [
  { genre: 'Offre', one: 'offre', many: 'offres' },
  { genre: 'Projet', one: 'projet', many: 'projets' },
  { genre: 'Métier', one: 'métier', many: 'métiers' },
  { genre: 'Technologie', one: 'technologie', many: 'technologies' },
  { genre: 'Portrait', one: 'portrait', many: 'portraits' },
  { genre: 'Ministère', one: 'ministère', many: 'ministères' },
] as const
export type Kind = (typeof KINDS)[number]

const SHOWN = 3
const SHOWN_WHOLE = 200

export interface SiteQuestion {
  text: string
  /** A kind asked whole. */
  genre: Kind['genre'] | null
  /** True when the words must be taken as they are written. */
  exact: boolean
}

export interface SiteResult {
  href: string
  title: string
  summary: string
}

export interface Group {
  kind: Kind
  total: number
  shown: SiteResult[]
}

/** Offers are found as on their own page, so that the count here is the count there. */
async function offersGroup(kind: Kind, text: string): Promise<Group> {
  const answer = await queryOffers({ text, facets: {}, sort: null, page: 1, exact: true })
  const shown = answer.rows
    .slice(0, SHOWN)
    .map(({ href, title, employer, place }) => ({ href, title, summary: `${employer}. ${place}` }))
  return { kind, total: answer.total, shown }
}

const toResult = ({ url, meta, plain_excerpt }: PagefindData): SiteResult => ({
  href: url,
  title: meta.title ?? url,
  summary: meta.summary ?? plain_excerpt,
})

async function pagesGroup(kind: Kind, text: string, most: number): Promise<Group> {
  const api = await pagefind()
  const { results } = await api.search(text, { filters: { genre: kind.genre } })
  const shown = await Promise.all(results.slice(0, most).map((result) => result.data()))
  return { kind, total: results.length, shown: shown.map(toResult) }
}

async function groupsOf({ text, genre }: SiteQuestion): Promise<Group[]> {
  const asked = KINDS.filter((kind) => genre === null || kind.genre === genre)
  const groups = await Promise.all(
    asked.map((kind) =>
      kind.genre === 'Offre' ? offersGroup(kind, text) : pagesGroup(kind, text, genre === null ? SHOWN : SHOWN_WHOLE),
    ),
  )
  return groups.filter(({ total }) => total > 0)
}

/** Words that no page holds, with the nearest word of the site's vocabulary. */
async function correctionsOf(text: string): Promise<ReadonlyMap<string, string>> {
  const asked = askedWords(text)
  const nearest = (await loadSuggestions()).corrected(asked)
  const changed = asked.flatMap((word, index): [string, string][] => {
    const other = nearest[index]
    return other === undefined || other === word ? [] : [[word, other]]
  })
  const api = await pagefind()
  const answers = await Promise.all(changed.map(([word]) => api.search(`"${word}"`, { filters: {} })))
  return new Map(changed.filter((_, index) => answers[index]?.results.length === 0))
}

/** Answers a question over the whole site, its unknown words corrected. */
export async function answerToWhole(
  question: SiteQuestion,
): Promise<{ groups: Group[]; corrections: ReadonlyMap<string, string> }> {
  const corrections: ReadonlyMap<string, string> = question.exact ? new Map() : await correctionsOf(question.text)
  if (corrections.size === 0) return { groups: await groupsOf(question), corrections }
  const text = askedWords(question.text)
    .map((word) => corrections.get(word) ?? word)
    .join(' ')
  return { groups: await groupsOf({ ...question, text }), corrections }
}
