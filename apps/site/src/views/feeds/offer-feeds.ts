import type { Site, SiteOffer } from '../../cms/site-types.ts'
import { joined } from '../../copy/format.ts'
import { contractText, employerText, placeText, remoteLine, SALARY_UNKNOWN, salaryText } from '../../copy/offer-copy.ts'
import { escapeHtml } from '../../dsfr/Prose/prose-html.ts'
import { perOffer } from '../offers/per-offer.ts'
import { type FeedSource, feedAddresses } from './feed-source.ts'

const OFFERS_IN_FEED = 50

const latest = ({ offers }: FeedSource): readonly SiteOffer[] => offers.slice(0, OFFERS_IN_FEED)
const addressOf = (site: Site, offer: SiteOffer): string => `${site.siteUrl}/offres/${offer.slug}/`
const startOf = (isoDate: string): string => `${isoDate}T00:00:00Z`

/** What a reader shows of an offer: its summary, who employs, where, under what contract, for how much. */
export function offerText(offer: SiteOffer): string {
  const pay = salaryText(offer.salary) ?? SALARY_UNKNOWN
  return `${offer.summary} ${joined([employerText(offer), placeText(offer), remoteLine(offer), contractText(offer), pay], ' · ')}`
}

const rssItem = perOffer((site, offer) => {
  const address = escapeHtml(addressOf(site, offer))
  const published = new Date(startOf(offer.opensOn)).toUTCString()
  return `<item><title>${escapeHtml(offer.title)}</title><link>${address}</link><guid>${address}</guid><pubDate>${published}</pubDate><description>${escapeHtml(offerText(offer))}</description></item>`
})

/** RSS 2.0 of the latest open offers of a list. */
export function rssFeed(site: Site, source: FeedSource): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>${escapeHtml(source.title)}</title>
<link>${escapeHtml(site.siteUrl + source.path)}</link>
<atom:link href="${escapeHtml(site.siteUrl + feedAddresses(source).rss)}" rel="self" type="application/rss+xml"/>
<description>${escapeHtml(descriptionOf(source))}</description>
<language>fr</language>
${latest(source)
  .map((offer) => rssItem(site, offer))
  .join('\n')}
</channel></rss>
`
}

/** One offer as JSON Feed 1.1 wants it. */
const jsonItem = perOffer((site, offer) => ({
  id: addressOf(site, offer),
  url: addressOf(site, offer),
  title: offer.title,
  content_text: offerText(offer),
  date_published: startOf(offer.opensOn),
  date_modified: startOf(offer.updatedOn),
  tags: [offer.profession.title, offer.ministry.shortName, ...(offer.region === null ? [] : [offer.region.name])],
}))

/** JSON Feed 1.1 of the latest open offers of a list. */
export function jsonFeed(site: Site, source: FeedSource): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: source.title,
    home_page_url: site.siteUrl + source.path,
    feed_url: site.siteUrl + feedAddresses(source).json,
    description: descriptionOf(source),
    language: 'fr',
    items: latest(source).map((offer) => jsonItem(site, offer)),
  })
}

const descriptionOf = ({ title }: FeedSource): string =>
  `${title} : les dernières offres ouvertes, avec salaire, lieu et contrat.`
