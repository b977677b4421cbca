import type { Profession } from '@metiers-numeriques/content-schemas/domain/reference-data'
import { EXPERIENCE_LEVELS } from '@metiers-numeriques/content-schemas/vocabulary/employment'
import { PROFESSION_FAMILIES } from '@metiers-numeriques/content-schemas/vocabulary/professions'
import { labelOf } from '@metiers-numeriques/content-schemas/vocabulary/vocabulary'
import type { Site, SiteOffer } from '../../cms/site-types.ts'
import { frenchDate, frenchNumber } from '../../copy/format.ts'

interface PayRow {
  level: string
  meaning: string | null
  range: string
  /** Offers the range comes from; null when it comes from a published reference. */
  offers: number | null
}

export interface PayTable {
  rows: PayRow[]
  source: { label: string; url: string | null }
  /** What the ranges are, in one sentence. */
  explanation: string
}

/** Below this many offers with a salary, a profession's table is its family's. */
const ENOUGH_OFFERS = 3
const UNSTATED_LEVEL = { level: 'Expérience non précisée', meaning: null }

interface Amounts {
  min: number
  max: number
}

/** "45 000 € à 55 000 €", or one amount when both are the same. */
export function amountRange({ min, max }: Amounts): string {
  const euros = (amount: number) => `${frenchNumber(amount)}\u00A0€`
  return min === max ? euros(min) : `${euros(min)} à ${euros(max)}`
}

/** Contracts whose pay says nothing of the profession's: set by law for learners, by a market for companies. */
const NOT_A_SALARY: readonly SiteOffer['contractType'][] = ['apprenticeship', 'internship', 'freelance']

/** The salary an offer announces; where it gives one bound alone, that one. */
function announcedAmounts({ salary, contractType }: Pick<SiteOffer, 'salary' | 'contractType'>): Amounts | null {
  if (NOT_A_SALARY.includes(contractType)) return null
  const min = salary?.min ?? salary?.max ?? null
  const max = salary?.max ?? salary?.min ?? null
  return min === null || max === null ? null : { min, max }
}

/** From the lowest announced amount to the highest; null without any. */
export function overallRange(offers: readonly SiteOffer[]): Amounts | null {
  const amounts = offers.map(announcedAmounts).filter((amount) => amount !== null)
  if (amounts.length === 0) return null
  return { min: Math.min(...amounts.map(({ min }) => min)), max: Math.max(...amounts.map(({ max }) => max)) }
}

function publishedTable({ payByLevel, paySource }: Profession): PayTable | null {
  if (paySource === null || payByLevel.length === 0) return null
  const { name, url, date } = paySource
  return {
    rows: EXPERIENCE_LEVELS.flatMap((level) =>
      payByLevel
        .filter(({ experience }) => experience === level.id)
        .map((pay) => ({ level: level.label, meaning: level.meaning, range: amountRange(pay), offers: null })),
    ),
    source: { label: date === null ? name : `${name}, ${frenchDate(date)}`, url },
    explanation: 'Montants bruts par an, selon l’expérience dans le métier.',
  }
}

function computedRows(offers: readonly SiteOffer[]): PayRow[] {
  const levels = [
    ...EXPERIENCE_LEVELS.map(({ id, label, meaning }) => ({ id, level: label, meaning })),
    { id: null, ...UNSTATED_LEVEL },
  ]
  return levels.flatMap(({ id, level, meaning }) => {
    const ofLevel = offers.filter(({ experience }) => experience === id)
    const range = overallRange(ofLevel)
    return range === null ? [] : [{ level, meaning, range: amountRange(range), offers: ofLevel.length }]
  })
}

function familyScope(profession: Profession): string {
  return `de toute la famille « ${labelOf(PROFESSION_FAMILIES, profession.family)} », faute d’assez d’offres de ce seul métier`
}

/**
 * What a profession pays by level: the published reference when the CMS holds it with its source; otherwise what the
 * site's open offers of the profession announce, or of its family when they are too few. Null when nothing is known.
 */
export function payTable(site: Site, profession: Profession): PayTable | null {
  const published = publishedTable(profession)
  if (published !== null) return published
  const priced = site.openOffers.filter((offer) => announcedAmounts(offer) !== null)
  const own = priced.filter((offer) => offer.profession.id === profession.id)
  const isEnough = own.length >= ENOUGH_OFFERS
  const offers = isEnough ? own : priced.filter((offer) => offer.profession.family === profession.family)
  const rows = computedRows(offers)
  if (rows.length === 0) return null
  const scope = isEnough || offers.length === own.length ? 'de ce métier' : familyScope(profession)
  return {
    rows,
    source: { label: `offres ouvertes sur ce site, au ${frenchDate(site.today)}`, url: null },
    explanation: `Montants bruts par an, du plus bas au plus haut annoncés dans les offres ${scope}, hors stages et apprentissages.`,
  }
}
