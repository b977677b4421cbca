/**
 * The table that the offers search reads: small enough to be fetched whole at the first question, so that each letter typed is
 * answered in place. See docs/adr/0011-offers-searched-in-a-table.md.
 */
import { createHash } from 'node:crypto'
import { plainText } from '@metiers-numeriques/content-schemas/blocks'
import { DEPARTMENTS, REGIONS } from '@metiers-numeriques/content-schemas/vocabulary/places'
import { neighbouringDepartments, neighbouringRegions } from '@metiers-numeriques/content-schemas/vocabulary/places-neighbours'
import type { Site, SiteOffer } from '../../cms/site-types.ts'
import { frenchSpaces } from '../../copy/typography.ts'
import { type OfferRow, toOfferRow } from '../../dsfr/OfferRow/offer-row.ts'
import { perSite } from '../../site/per-site.ts'
import type { FacetName } from '../facets.ts'
import { offerFilters } from '../offer-filters.ts'
import { SIGLES } from '../sigles.ts'
import { singular, wordFile, wordsOf } from '../words.ts'
import { latestFirst, OFFERS_PER_FILE, type OfferTable, type RowFile, type TableEntry, type WordLists } from './table-format.ts'

/** A word that more of the offers hold than this says nothing of any, once there are many. */
const SAID_BY_MOST = 0.25
const MANY_OFFERS = 200

/** The offers in the table's order: those of a profession together, so that columns repeat, and the latest first. */
const tableOrder = perSite((site: Site): readonly SiteOffer[] => {
  const rank = new Map(site.openOffers.map(({ id }, index) => [id, index]))
  const rankOf = ({ id }: SiteOffer) => rank.get(id) ?? 0
  return [...site.openOffers].sort((a, b) => a.profession.title.localeCompare(b.profession.title, 'fr') || rankOf(a) - rankOf(b))
})

/** Ascending numbers as the steps between them, which compress better. */
export function asSteps(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0))
}

const days = (isoDate: string): number => Math.round(Date.parse(`${isoDate}T00:00:00Z`) / 86_400_000)

/** Names beside its own by which a value of a facet is looked for. */
function otherNames(offer: SiteOffer): Partial<Record<FacetName, readonly string[]>> {
  const { profession, service, ministry } = offer
  return {
    metier: [profession.titleFeminine, profession.titleMasculine, ...profession.synonyms],
    service: service?.acronym == null ? [] : [service.acronym],
    ministere: ministry.acronym === null ? [ministry.name] : [ministry.name, ministry.acronym],
  }
}

const siglesOf = (label: string): string[] =>
  Object.entries(SIGLES).flatMap(([sigle, labels]) => (labels.includes(label) ? [sigle] : []))

function facetColumn(offers: readonly SiteOffer[], name: FacetName): OfferTable['facets'][FacetName] {
  const values: string[] = []
  const names: string[][] = []
  const column = offers.map((offer) => {
    const value = offerFilters(offer)[name]
    if (value === null) return 0
    const known = values.indexOf(value)
    if (known !== -1) return known + 1
    names.push([...(otherNames(offer)[name] ?? []), ...siglesOf(value)])
    return values.push(value)
  })
  return { values, names, column }
}

/** Entries by name, each with the places of its offers in the table. */
function entriesOf(offers: readonly SiteOffer[], namesOf: (offer: SiteOffer) => readonly (readonly string[])[]): TableEntry[] {
  const entries = new Map<string, { names: readonly string[]; offers: number[] }>()
  offers.forEach((offer, place) => {
    for (const names of namesOf(offer)) {
      const [name = ''] = names
      const entry = entries.get(name) ?? { names, offers: [] }
      entry.offers.push(place)
      entries.set(name, entry)
    }
  })
  return [...entries.values()].map((entry) => ({ names: [...entry.names], offers: asSteps(entry.offers) }))
}

const titleWords = ({ title }: SiteOffer) => [...new Set(wordsOf(title))].map((word) => [word])

/** What an offer says beyond what the table holds: found when the table alone finds little. */
const furtherWords = (offer: SiteOffer): Set<string> =>
  new Set(
    wordsOf([offer.summary, ...offer.skillsRequired, ...offer.skillsAppreciated, plainText(offer.missions)].join(' '))
      .map(singular)
      .filter((word) => word.length > 1),
  )

/** The words of the offers' texts with the places of their offers, in files by their first two letters. */
export const wordFiles = perSite((site: Site): ReadonlyMap<string, WordLists> => {
  const offers = tableOrder(site)
  const places = new Map<string, number[]>()
  offers.forEach((offer, place) => {
    for (const word of furtherWords(offer)) {
      const list = places.get(word)
      if (list === undefined) places.set(word, [place])
      else list.push(place)
    }
  })
  const files = new Map<string, WordLists>()
  for (const [word, list] of [...places].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (offers.length > MANY_OFFERS && list.length > SAID_BY_MOST * offers.length) continue
    const file = files.get(wordFile(word)) ?? {}
    file[word] = asSteps(list)
    files.set(wordFile(word), file)
  }
  return files
})

/** Files don't pass through the pages' typography: rows get it here. */
const withFrenchSpaces = (_name: string, value: unknown) => (typeof value === 'string' ? frenchSpaces(value) : value)

const allRows = perSite((site: Site): readonly OfferRow[] => {
  const offers = tableOrder(site)
  const rows = latestFirst(offers.map(({ opensOn }) => days(opensOn)))
    .flatMap((place) => offers[place] ?? [])
    .map((offer) => toOfferRow(offer, site))
  return JSON.parse(JSON.stringify(rows, withFrenchSpaces))
})

const version = perSite((site: Site): string =>
  createHash('sha256')
    .update(JSON.stringify(allRows(site)))
    .digest('hex')
    .slice(0, 12),
)

/** The rows that answers show, as the static lists show them, some a file. */
export function rowFiles(site: Site): RowFile[] {
  const rows = allRows(site)
  return Array.from({ length: Math.ceil(rows.length / OFFERS_PER_FILE) }, (_, file) => ({
    version: version(site),
    rows: rows.slice(file * OFFERS_PER_FILE, (file + 1) * OFFERS_PER_FILE),
  }))
}

function nearOf(table: Pick<OfferTable, 'facets'>): OfferTable['near'] {
  const { departement, region } = table.facets
  const numbersOf = (values: readonly string[], labels: readonly string[]) =>
    labels.map((label) => values.indexOf(label)).filter((value) => value !== -1)
  const listed = (entries: [string, number[]][]) => Object.fromEntries(entries.filter(([, around]) => around.length > 0))
  return {
    departement: listed(
      DEPARTMENTS.map(({ code, label }) => [
        label,
        numbersOf(
          departement.values,
          neighbouringDepartments(code).map((near) => near.label),
        ),
      ]),
    ),
    region: listed(
      REGIONS.map(({ slug, name }) => [
        name,
        numbersOf(
          region.values,
          neighbouringRegions(slug).map((near) => near.name),
        ),
      ]),
    ),
  }
}

/** The table of a site's open offers. */
export function offerTable(site: Site): OfferTable {
  const offers = tableOrder(site)
  const column = (name: FacetName) => facetColumn(offers, name)
  const facets = {
    metier: column('metier'),
    region: column('region'),
    departement: column('departement'),
    teletravail: column('teletravail'),
    contrat: column('contrat'),
    experience: column('experience'),
    categorie: column('categorie'),
    ministere: column('ministere'),
    service: column('service'),
  }
  return {
    version: version(site),
    size: offers.length,
    facets,
    entries: {
      ville: entriesOf(offers, ({ city }) => (city === null ? [] : [[city]])),
      technologie: entriesOf(offers, ({ technologies }) => technologies.map(({ name, synonyms }) => [name, ...synonyms])),
      titre: entriesOf(offers, titleWords),
    },
    opens: offers.map(({ opensOn }) => days(opensOn)),
    closes: offers.map(({ closesOn }) => (closesOn === null ? 0 : days(closesOn))),
    near: nearOf({ facets }),
    wordFiles: [...wordFiles(site).keys()].sort(),
  }
}
