import type { Site, SiteOffer } from '../../cms/site-types.ts'
import { capitalised, counted, frenchDate, frenchNumber, joined } from '../../copy/format.ts'
import { amountRange, overallRange } from './pay-table.ts'

const PLACES_SHOWN = 3
const OPEN_TO_ALL = 'Ouvert sans concours'

/** What a set of open offers says together, and the day it was read. */
export interface HiringFacts {
  /** Each under its label, with a link where the label has an explanation. */
  facts: { label: string; href: string | null; value: string }[]
  source: string
}

/** "Dans 2 des 3 offres", "Dans les 3 offres", "Oui" for a single offer; `none` where no offer is so. */
export function shareText(offers: readonly SiteOffer[], isSo: (offer: SiteOffer) => boolean, none: string): string {
  const count = offers.filter(isSo).length
  if (count === 0) return none
  if (count < offers.length) return `Dans ${frenchNumber(count)} des ${frenchNumber(offers.length)} offres`
  return count === 1 ? 'Oui' : `Dans les ${frenchNumber(count)} offres`
}

/** "Paris, Lille, Metz et 2 autres lieux". */
export function placesText(offers: readonly Pick<SiteOffer, 'city' | 'department'>[]): string {
  const places = [...new Set(offers.map(({ city, department }) => city ?? department?.name ?? 'partout en France'))]
  const others = places.length - PLACES_SHOWN
  const named = capitalised(joined(places.slice(0, PLACES_SHOWN)))
  return others > 0 ? `${named} et ${counted(others, 'autre lieu', { plural: 'autres lieux' })}` : named
}

/** "3 offres ouvertes". */
export function openOffersText({ length }: readonly SiteOffer[]): string {
  return counted(length, 'offre ouverte', { plural: 'offres ouvertes' })
}

/** Where the glossary explains a term; null while it doesn't. */
function explanationOf({ glossary }: Pick<Site, 'glossary'>, slug: string): string | null {
  return glossary.some((term) => term.slug === slug) ? `/glossaire/#${slug}` : null
}

/** Pay, places, remote work and who may apply, over the given open offers; null when there are none. */
export function hiringFacts(site: Pick<Site, 'today' | 'glossary'>, offers: readonly SiteOffer[]): HiringFacts | null {
  if (offers.length === 0) return null
  const range = overallRange(offers)
  const facts = [
    ...(range === null ? [] : [{ label: 'Salaires annoncés', value: `${amountRange(range)} brut par an` }]),
    { label: 'Lieux', value: placesText(offers) },
    { label: 'Télétravail', value: shareText(offers, ({ remote }) => remote !== 'none', 'Sur place pour le moment') },
    {
      label: OPEN_TO_ALL,
      value: shareText(offers, ({ natureOfPost }) => natureOfPost !== 'civil-servants-only', 'Réservé aux fonctionnaires'),
    },
  ]
  return {
    facts: facts.map((fact) => ({ ...fact, href: fact.label === OPEN_TO_ALL ? explanationOf(site, 'contractuel') : null })),
    source: `${openOffersText(offers)} au ${frenchDate(site.today)}`,
  }
}
