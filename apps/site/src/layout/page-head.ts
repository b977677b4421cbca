import type { Site } from '../cms/site-types.ts'
import { cutAtWord } from '../copy/format.ts'
import { socialImageOf } from '../social-images/social-image.ts'

export interface Crumb {
  label: string
  href?: string
}

/** Where a page is followed by a reader of feeds. */
export interface FeedLink {
  type: string
  title: string
  href: string
}

export interface PageHead {
  /** Title of the page without the site's name. */
  title: string
  description: string
  /** `/offres/` …, with slashes at both ends. */
  path: string
  /** The way from home, the page itself last. */
  breadcrumb?: readonly Crumb[]
  /** Kept out of search engines whatever the content. */
  noIndex?: boolean
  /** Structured data of the page, beside the breadcrumb's. */
  structuredData?: readonly object[]
  /** Feeds of the page itself; the others announce that of all offers. */
  feeds?: readonly FeedLink[]
}

export const SITE_NAME = 'Métiers numériques de l’État'

/** The feed of all offers. */
const OFFERS_FEED: FeedLink = { type: 'application/rss+xml', title: 'Offres d’emploi', href: '/offres/flux.xml' }

/** JSON for a script element: nothing in it can close the element. */
export function scriptSafeJson(data: object): string {
  return JSON.stringify(data).replace(/</g, '\\u003c')
}

function breadcrumbList(crumbs: readonly Crumb[], head: PageHead, siteUrl: string): object {
  const items = [{ label: 'Accueil', href: '/' }, ...crumbs].map(({ label, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: `${siteUrl}${href ?? head.path}`,
  }))
  return { '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement: items }
}

/** What the head of a page says to browsers and search engines. Demonstration content is never indexed. */
export function describePage(head: PageHead, site: Site) {
  const jsonLd = [
    ...(head.breadcrumb === undefined ? [] : [breadcrumbList(head.breadcrumb, head, site.siteUrl)]),
    ...(head.structuredData ?? []),
  ]
  return {
    title: head.path === '/' ? `${SITE_NAME} : ${head.title}` : `${cutAtWord(head.title, 200)} - ${SITE_NAME}`,
    canonical: `${site.siteUrl}${head.path}`,
    robots: site.demonstration || head.noIndex === true ? 'noindex' : null,
    jsonLd: jsonLd.map(scriptSafeJson),
    socialImage: socialImageOf(site, head.path),
    feeds: head.feeds ?? [OFFERS_FEED],
  }
}
