/** Names of jobs as beta.gouv.fr spells them, and how we write them: both forms, or one that fits everybody. */
export interface JobNoun {
  /** Every spelling, once inclusive marks are written "·": "développeu·r·se", "dev", "dévelopeur". */
  spelling: string
  title: string
}

const both = (spelling: string, feminine: string, masculine: string): JobNoun => ({
  spelling,
  title: `${feminine} ou ${masculine}`,
})
const epicene = (spelling: string, title: string): JobNoun => ({ spelling, title })

/** In order: a noun that holds another one comes before it. */
export const JOB_NOUNS: readonly JobNoun[] = [
  epicene('business\\s+d[ée]velop+(?:er|eu[\\p{L}·]*)s?|biz\\s?devs?', 'business developer'),
  epicene('(?:administration\\s+)?\\(?(?:\\p{L}{0,6})dev\\)?\\s?[-/]?ops', 'DevOps'),
  epicene('(?:senior\\s+)?game designers?', 'game designer'),
  both('d[ée]v(?:[ée]?l+op+eu[\\p{L}·]*|s)?\\.?', 'développeuse', 'développeur'),
  both('(?<!\\ben\\s)charg[ée][eés·]*', 'chargée', 'chargé'),
  both('chef(?:fe|·fe)?s?', 'cheffe', 'chef'),
  both('direct(?:eur|rice)[·a-z]*', 'directrice', 'directeur'),
  both('administrat(?:eur|rice)[·a-z]*', 'administratrice', 'administrateur'),
  both('int[ée]grat(?:eur|rice)[·a-z]*', 'intégratrice', 'intégrateur'),
  both('op[ée]rat(?:eur|rice)[·a-z]*', 'opératrice', 'opérateur'),
  both('r[ée]dact(?:eur|rice)[·a-z]*', 'rédactrice', 'rédacteur'),
  both('intrapreneu[·a-z]*', 'intrapreneuse', 'intrapreneur'),
  both('entrepreneu[·a-z]*', 'entrepreneuse', 'entrepreneur'),
  both('ing[ée]nieur[·es]*', 'ingénieure', 'ingénieur'),
  both('experte?[·es]*', 'experte', 'expert'),
  both('technicien[·a-z]*', 'technicienne', 'technicien'),
  both('conseill[eè]re?[·es]*', 'conseillère', 'conseiller'),
  epicene('product\\s+design(?:eu[\\p{L}·]*|ers?)', 'designer produit'),
  epicene('design(?:eu[\\p{L}·]*|ers?)', 'designer'),
  epicene('data[- ]?scientist[es]*', 'data scientist'),
  epicene('data[- ]?analyste?s?', 'data analyst'),
  epicene('stagiaires?', 'stagiaire'),
  epicene('responsables?', 'responsable'),
  epicene('coachs?', 'coach'),
  ...[
    ...['engineer', 'architecte', 'product owner', 'product manager', 'growth hacker', 'community manager', 'content creator'],
    ...['CTO', 'CPO', 'tech lead', 'économiste', 'spécialiste', 'UX writer', 'user researcher', 'analyste'],
  ].map((title) => epicene(`${title.replace(/[ée]/, '[ée]')}s?`, title)),
]

/** How many posts a text offers by its first word. */
export const COUNT_WORDS: ReadonlyMap<string, number> = new Map([
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['cinq', 5],
])

/** Spellings of words that titles carry, as we print them. */
export const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bfull[\s-]?stack\b/giu, 'full stack'],
  [/\bback[\s-]?end\b/giu, 'back-end'],
  [/\bfr?ont[\s-]?end\b/giu, 'front-end'],
  [/\bjavascript\b/giu, 'JavaScript'],
  [/\btypescript\b/giu, 'TypeScript'],
  [/\bnode\.?\s?js\b/giu, 'Node.js'],
  [/\bvue\.?\s?js\b/giu, 'Vue.js'],
  [/\bruby on rails?\b/giu, 'Ruby on Rails'],
  [/\bdjango\b/giu, 'Django'],
  [/\bpython\b/giu, 'Python'],
  [/\bruby\b/giu, 'Ruby'],
  [/\bux\s?\/\s?ui\b/giu, 'UX/UI'],
  [/\bui\s?\/\s?ux\b/giu, 'UX/UI'],
  [/\bweb\b/giu, 'web'],
  [/\bux\b/giu, 'UX'],
  [/\bui\b/giu, 'UI'],
  [/\bdata\b(?!-|\s?scien|\s?anal|\s?eng|\.)/giu, 'data'],
]
