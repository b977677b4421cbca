import { plainTitle } from './sections.ts'

/** First match wins: narrow professions before those they belong to. Patterns read titles without accents, in lower case. */
const PROFESSIONS: readonly (readonly [RegExp, string])[] = [
  [/\bdata scien/, 'data-scientist'],
  [/\bdata analy|\beconomiste/, 'data-analyst'],
  [/\bdata (search )?engineer|\bsearch engineer|\bingenieure? (ou ingenieur )?donnees|\bdonnees geographiques/, 'data-engineer'],
  [/\bintelligence artificielle\b|\bmachine learning\b/, 'ingenieur-intelligence-artificielle'],
  [/\b(dev)?ops\b|\bsre\b/, 'ingenieur-devops'],
  [/\badminist\w+ (ou \w+ )?systeme/, 'administrateur-systemes'],
  [/\barchitecte\b/, 'architecte-technique'],
  [/\bexploitation\b/, 'integrateur-exploitation'],
  [/\bsecurite (numerique|informatique)\b|\brssi\b/, 'responsable-securite'],
  [/\baccessibilite numerique\b|\brgaa\b/, 'expert-accessibilite'],
  [/\btech lead\b|\blead (dev|mobile)|\bcto\b|\bresponsable technique\b/, 'responsable-technique'],
  [/\b(developpeu|dev)\w*.*\bmobile\b|\breact native\b/, 'developpeur-mobile'],
  [/\b(developpeu|dev)\w*\b.*\bfull ?stack\b|\bfull ?stack\b/, 'developpeur-full-stack'],
  [/\b(developpeu|dev)\w*\b.*\bfront\b|\bintegratrice\b/, 'developpeur-front-end'],
  [/\b(developpeu|dev)\w*\b.*\bback\b/, 'developpeur-back-end'],
  [/\bbusiness dev|\bbiz ?dev/, 'charge-de-deploiement'],
  [/\bdeveloppeu|\bdevs?\b/, 'developpeur-full-stack'],
  [/\brecherche utilisateur|\buser research/, 'chercheur-experience-utilisateur'],
  [/\bdesign|\bux\b|\bui\b|\bdirect\w+ (ou \w+ )?artistique/, 'designer-produit'],
  [/\bproduct owner\b/, 'product-owner'],
  [/\bproduct manager\b|\bproduit|\bcpo\b|\bintrapreneu|\bentrepreneu/, 'product-manager'],
  [/\bcoach/, 'coach-agile'],
  [/\bsupport\b|\bassistance\b|\brelation utilisateur|\bvalidation\b/, 'technicien-support'],
  [
    /\bdeploiement|\bcharge\w* .*(developpement|affectation|accompagnement)|\bouverture des donnees|\bdistribution\b/,
    'charge-de-deploiement',
  ],
  [/\bgrowth\b|\bcommuni|\bcontent\b|\bseo\b|\bcustomer success\b|\blinkedin\b|\banimation\b|\bapi\b/, 'charge-de-deploiement'],
  [/\bchef|\bportefeuille|\bprojet/, 'chef-de-projet-numerique'],
  [/\btypescript\b|\bjavascript\b|\breact\b|\bdjango\b|\brails\b/, 'developpeur-full-stack'],
]

const PROFESSION_OF_DOMAIN: ReadonlyMap<string, string> = new Map([
  ['developpement', 'developpeur-full-stack'],
  ['design', 'designer-produit'],
  ['produit', 'product-manager'],
  ['deploiement', 'charge-de-deploiement'],
])

export const FALLBACK_PROFESSION = 'chef-de-projet-numerique'

/** The profession that a job's texts name, most telling text first; else that of its domain; undefined when nothing tells. */
export function professionOf(texts: readonly string[], domains: readonly string[]): string | undefined {
  for (const text of texts) {
    const words = plainTitle(text)
    const match = PROFESSIONS.find(([pattern]) => pattern.test(words))
    if (match !== undefined) return match[1]
  }
  return domains.map((domain) => PROFESSION_OF_DOMAIN.get(plainTitle(domain))).find((slug) => slug !== undefined)
}
