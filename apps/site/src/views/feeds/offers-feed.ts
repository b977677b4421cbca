import type { Site } from '../../cms/site-types.ts'
import { joined } from '../../copy/format.ts'
import { contractText, employerText, placeText, SALARY_UNKNOWN, salaryText } from '../../copy/offer-copy.ts'
import { escapeHtml } from '../../dsfr/Prose/prose-html.ts'

const OFFERS_IN_FEED = 50

/** RSS 2.0 of the latest open offers. */
export function offersFeed(site: Site): string {
  const items = site.openOffers.slice(0, OFFERS_IN_FEED).map((offer) => {
    const address = `${site.siteUrl}/offres/${offer.slug}/`
    const pay = salaryText(offer.salary) ?? SALARY_UNKNOWN
    const text = `${offer.summary} ${joined([employerText(offer), placeText(offer), contractText(offer), pay], ' · ')}`
    const published = new Date(`${offer.opensOn}T00:00:00Z`).toUTCString()
    return `<item><title>${escapeHtml(offer.title)}</title><link>${escapeHtml(address)}</link><guid>${escapeHtml(address)}</guid><pubDate>${published}</pubDate><description>${escapeHtml(text)}</description></item>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>Métiers numériques : offres d’emploi</title>
<link>${escapeHtml(site.siteUrl)}/offres/</link>
<atom:link href="${escapeHtml(site.siteUrl)}/offres/flux.xml" rel="self" type="application/rss+xml"/>
<description>Les offres d’emploi du numérique dans les ministères.</description>
<language>fr</language>
${items.join('\n')}
</channel></rss>
`
}
