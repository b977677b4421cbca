import type { Site, SiteOffer } from '../../cms/site-types.ts'
import type { FeedLink } from '../../layout/page-head.ts'
import { perSite } from '../../site/per-site.ts'
import { titleOf } from '../offers/list-words.ts'
import { type OfferList, offerLists } from '../offers/offer-lists.ts'
import type { StaticPath } from '../paths.ts'

/** A list of offers that can be followed: the whole, a facet or a pair. */
export interface FeedSource {
  /** Of its page, `/offres/region/bretagne/`; the feeds are files below it. */
  path: string
  title: string
  /** Open offers, latest first. */
  offers: readonly SiteOffer[]
  /** A calendar of closing days too. A pair has none: those of its facets hold its days. */
  calendar: boolean
}

const FILES = { rss: 'flux.xml', json: 'flux.json', calendar: 'clotures.ics' } as const

/** Where a list is followed, by path. */
export interface FeedAddresses {
  rss: string
  json: string
  calendar: string | null
}

export function feedAddresses({ path, calendar }: Pick<FeedSource, 'path' | 'calendar'>): FeedAddresses {
  return { rss: `${path}${FILES.rss}`, json: `${path}${FILES.json}`, calendar: calendar ? `${path}${FILES.calendar}` : null }
}

/** The feeds of a list, for the head of its page. */
export function feedLinks(source: FeedSource): FeedLink[] {
  const { rss, json, calendar } = feedAddresses(source)
  const { title } = source
  return [
    { type: 'application/rss+xml', title, href: rss },
    { type: 'application/feed+json', title, href: json },
    ...(calendar === null ? [] : [{ type: 'text/calendar', title: `${title} : dates de clôture`, href: calendar }]),
  ]
}

export const wholeFeed = (site: Site): FeedSource => ({
  path: '/offres/',
  title: 'Offres d’emploi du numérique dans l’État',
  offers: site.openOffers,
  calendar: true,
})

export const listFeed = ({ path, facets, offers }: OfferList): FeedSource => ({
  path,
  title: titleOf(facets),
  offers,
  calendar: facets.length === 1,
})

/** Everything that can be followed. */
export const feedSources = perSite((site): readonly FeedSource[] => [wholeFeed(site), ...offerLists(site).map(listFeed)])

/** Paths of one sort of feed: the folder of each list below `/offres/`. */
export function feedPaths(sources: readonly FeedSource[]): StaticPath<FeedSource>[] {
  return sources.map((source) => ({
    params: { list: source.path === '/offres/' ? undefined : source.path.slice('/offres/'.length, -1) },
    props: { page: source },
  }))
}
