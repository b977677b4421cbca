import type { SiteOffer } from '../../cms/site-types.ts'
import { counted, frenchDate, frenchNumber, joined } from '../../copy/format.ts'
import { salaryText } from '../../copy/offer-copy.ts'
import type { Facet, FacetKind } from './offer-facets.ts'

/** The order in which French says them: whose profession, which employer, what contract, where. */
const SPOKEN: readonly FacetKind[] = ['metier', 'ministere', 'contrat', 'departement', 'region']

/** "de data analyst en Bretagne". */
export function phraseOf(facets: readonly Facet[]): string {
  return SPOKEN.flatMap((kind) => facets.filter((facet) => facet.kind === kind))
    .map(({ phrase }) => phrase)
    .join(' ')
}

/** "Offres de data analyst en Bretagne", "Offres d’emploi du numérique en Bretagne". */
export function titleOf(facets: readonly Facet[]): string {
  const has = (kind: FacetKind) => facets.some((facet) => facet.kind === kind)
  const offers = has('metier') ? 'Offres' : has('ministere') ? 'Offres d’emploi' : 'Offres d’emploi du numérique'
  return `${offers} ${phraseOf(facets)}`
}

/** "38 000 € à 62 000 €", of the offers that tell; null when none does. */
export function payRange(offers: readonly SiteOffer[]): string | null {
  const amounts = offers.flatMap(({ salary }) => [salary?.min, salary?.max]).filter((amount) => typeof amount === 'number')
  if (amounts.length === 0) return null
  const [lowest, highest] = [Math.min(...amounts), Math.max(...amounts)]
  const euros = (amount: number) => `${frenchNumber(amount)}\u00A0€`
  return lowest === highest ? euros(lowest) : `${euros(lowest)} à ${euros(highest)}`
}

function paySentence(offers: readonly SiteOffer[]): string | null {
  const [first, second] = offers
  if (second === undefined) {
    const salary = salaryText(first?.salary ?? null)
    return salary === null ? null : `${salary}.`
  }
  const range = payRange(offers)
  return range === null ? null : `Salaires affichés : ${range} brut par an.`
}

/** How many offers have some remote work. */
export const remoteCount = (offers: readonly SiteOffer[]): number => offers.filter(({ remote }) => remote !== 'none').length

function remoteWords(offers: readonly SiteOffer[]): string {
  const remote = remoteCount(offers)
  if (remote === 0) return 'sans télétravail'
  if (remote < offers.length) return `${frenchNumber(remote)} avec télétravail`
  return offers.length === 1 ? 'avec télétravail' : 'toutes avec télétravail'
}

function closingSentence(offers: readonly SiteOffer[]): string | null {
  const [first] = offers.flatMap(({ closesOn }) => closesOn ?? []).sort()
  if (first === undefined) return null
  return `${offers.length === 1 ? 'Clôture' : 'Première clôture'} le ${frenchDate(first)}.`
}

/** What open offers say together: "4 offres ouvertes, 3 avec télétravail. Salaires affichés : … Première clôture le …" */
export function listSummary(offers: readonly SiteOffer[]): string {
  const count = counted(offers.length, 'offre ouverte', { plural: 'offres ouvertes' })
  return joined([`${count}, ${remoteWords(offers)}.`, paySentence(offers), closingSentence(offers)], ' ')
}
