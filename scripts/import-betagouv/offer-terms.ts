/** Contract, place, remote work and address of an offer, as far as its text says them. */
import { isSafeLink } from '@metiers-numeriques/content-schemas/safe-link'
import { CONTRACT_TYPES, REMOTE_POLICIES } from '@metiers-numeriques/content-schemas/vocabulary/employment'
import { labelOf } from '@metiers-numeriques/content-schemas/vocabulary/vocabulary'

type ContractId = (typeof CONTRACT_TYPES)[number]['id']

const FREELANCE = /indépendant|free-?lance|prestataire|prestation|portage|auto-entrepreneur|\bTJM\b/iu

/** What the titles say wins over the text: a text often tells of the whole community. Most missions of beta.gouv.fr are freelance. */
export function contractOf(
  titles: readonly string[],
  body: string,
): { contractType: string; contractLength: string | null; isGuess: boolean } {
  const titleText = titles.join(' ')
  const length = /\b(?:CDD|contrat|mission|stage)\b[^.\n]{0,40}?\b(\d{1,2})\s+(mois|ans)\b/iu.exec(body)
  const told = contractIn(titleText, false) ?? contractIn(body, true)
  const id = told ?? 'freelance'
  const contractLength = length === null || id === 'permanent' ? null : `${length[1]} ${length[2]}`
  return { contractType: labelOf(CONTRACT_TYPES, id), contractLength, isGuess: told === undefined }
}

function contractIn(text: string, isBody: boolean): ContractId | undefined {
  if (!isBody && /\bstag(?:e|iaire)s?\b/iu.test(text)) return 'internship'
  if (!isBody && /\b(?:alternan(?:ce|te?)|apprenti[e·]*|apprentissage\s*\(contrat\))(?!\p{L})/iu.test(text))
    return 'apprenticeship'
  if (FREELANCE.test(text)) return 'freelance'
  if (/\bCDD\b|contractuel|vacataire/u.test(text)) return 'fixed-term'
  return /\bCDI\b/u.test(text) ? 'permanent' : undefined
}

export function remoteOf(body: string): string {
  const isFull =
    /full[\s-]?remote|100\s?%\s?(?:en\s|à\s)?(?:télétravail|remote|distance)|(?:télétravail|remote|à distance)\s?(?:à\s)?(?:complet|total|intégral|100\s?%)/iu
  const isNone = /pas de télétravail|télétravail (?:non|impossible)|présentiel (?:uniquement|obligatoire)/iu
  return labelOf(REMOTE_POLICIES, isFull.test(body) ? 'full' : isNone.test(body) ? 'none' : 'partial')
}

const PARIS = /\bParis\b|avenue de Ségur/u
const PLACE =
  /\bbas[ée]+[·.es]*(?!\p{L})|\blieu|\blocaux\b|\bbureaux?\b|\bsitué|\blocalis|\bsur place\b|\bprésence\b|\bposte à\b|\brue\b|\bavenue\b|\b750\d\d\b|\bParis\s\d/iu

/** Paris when a line places the work there; a line about trips to Paris does not. */
export function isInParis(body: string): boolean {
  return body
    .split(/\n|(?<=\.)\s/)
    .some(
      (line) =>
        PARIS.test(line) &&
        PLACE.test(line) &&
        !/déplacement|trajet|billet|réunion d.équipe|si vous (?:êtes|habitez)/iu.test(line),
    )
}

const FORM =
  /https?:\/\/[^\s)\]>"']*(?:tally\.so|typeform\.com|airtable\.com\/|forms?\.|\/forms?\/|jobs\.|welcometothejungle|demarches-simplifiees\.fr\/commencer)[^\s)\]>"']*/iu
const EMAIL = /[a-z0-9][a-z0-9._+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/giu

/** How to apply: the form that the text links to, else the first e-mail address of the last line that has one (others are in copy). */
export function applicationOf(body: string): { applyUrl: string | null; applyEmail: string | null } {
  const form = FORM.exec(body)?.[0].replace(/[.,;:]+$/, '')
  if (form !== undefined && form.length <= 500 && isSafeLink(form)) return { applyUrl: form, applyEmail: null }
  const line = body.split('\n').findLast((text) => text.search(EMAIL) !== -1)
  const email = line?.match(EMAIL)?.[0].replace(/[.-]+$/, '')
  return { applyUrl: null, applyEmail: email !== undefined && email.length <= 160 ? email.toLowerCase() : null }
}
