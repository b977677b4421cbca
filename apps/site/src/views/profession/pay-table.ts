import type { Profession } from '@metiers-numeriques/content-schemas/domain/reference-data'
import { EXPERIENCE_LEVELS } from '@metiers-numeriques/content-schemas/vocabulary/employment'
import { PROFESSION_FAMILIES } from '@metiers-numeriques/content-schemas/vocabulary/professions'
import { labelOf } from '@metiers-numeriques/content-schemas/vocabulary/vocabulary'
import type { Site, SiteOffer } from '../../cms/site-types.ts'
import { counted, frenchDate, frenchNumber, joined } from '../../copy/format.ts'

interface PayRow {
  level: string
  /** "45 000 € à 55 000 €"; null where nothing is known at this level. */
  range: string | null
  /** "2 offres", "5 offres de la famille"; null when the range comes from a published reference. */
  basis: string | null
}

export interface PayTable {
  rows: PayRow[]
  source: { label: string; url: string | null }
  /** What the ranges are, in a sentence or two. */
  explanation: string
  /** What a level without a range says. */
  unknown: string
}

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
    rows: EXPERIENCE_LEVELS.map(({ id, label }) => {
      const pay = payByLevel.find(({ experience }) => experience === id)
      return { level: label, range: pay === undefined ? null : amountRange(pay), basis: null }
    }),
    source: { label: date === null ? name : `${name}, ${frenchDate(date)}`, url },
    explanation: 'Montants bruts par an, selon l’expérience dans le métier.',
    unknown: 'Non publié',
  }
}

function isAtLevel(level: SiteOffer['experience']) {
  return ({ experience }: SiteOffer): boolean => experience === level
}

/** One level of the table: what the profession's own offers announce, else those of its family. */
function computedRow(level: string, own: readonly SiteOffer[], family: readonly SiteOffer[]): PayRow {
  const isOwn = own.length > 0
  const range = overallRange(isOwn ? own : family)
  if (range === null) return { level, range: null, basis: null }
  return {
    level,
    range: amountRange(range),
    basis: isOwn ? counted(own.length, 'offre') : `${counted(family.length, 'offre')} de la famille`,
  }
}

function computedTable(site: Site, profession: Profession): PayTable | null {
  const family = site.openOffers.filter(
    (offer) => offer.profession.family === profession.family && announcedAmounts(offer) !== null,
  )
  if (family.length === 0) return null
  const own = family.filter((offer) => offer.profession.id === profession.id)
  const rows = EXPERIENCE_LEVELS.map(({ id, label }) =>
    computedRow(label, own.filter(isAtLevel(id)), family.filter(isAtLevel(id))),
  )
  const unstated = own.filter(isAtLevel(null))
  const isWidened = rows.some(({ basis }) => basis?.endsWith('famille') === true)
  const familyName = labelOf(PROFESSION_FAMILIES, profession.family)
  return {
    rows: unstated.length === 0 ? rows : [...rows, computedRow('Expérience non précisée', unstated, [])],
    source: { label: `calcul d’après les offres ouvertes sur ce site, au ${frenchDate(site.today)}`, url: null },
    explanation: joined(
      [
        'Montants bruts par an, du plus bas au plus haut annoncés par les recruteurs, hors stages et apprentissages.',
        isWidened && `Sans offre du métier à un niveau, nous prenons celles de sa famille, « ${familyName} ».`,
      ],
      ' ',
    ),
    unknown: 'Aucun montant connu',
  }
}

/**
 * What a profession pays by level: the published reference when the CMS holds it with its source; otherwise what the
 * site's open offers announce, level by level. Null when nothing is known.
 */
export function payTable(site: Site, profession: Profession): PayTable | null {
  return publishedTable(profession) ?? computedTable(site, profession)
}
