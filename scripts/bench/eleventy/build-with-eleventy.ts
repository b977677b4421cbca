/** The same pages by Eleventy: one plain JavaScript template a page type, made from the site's own page data. */
import { join } from 'node:path'
import Eleventy, { type UserConfig } from '@11ty/eleventy'
import type { Site } from '../../../apps/site/src/cms/site-types.ts'
import { frenchSpacesInHtml } from '../../../apps/site/src/copy/typography.ts'
import { closingCalendar } from '../../../apps/site/src/views/feeds/closing-calendar.ts'
import { feedAddresses, feedSources } from '../../../apps/site/src/views/feeds/feed-source.ts'
import { jsonFeed, rssFeed } from '../../../apps/site/src/views/feeds/offer-feeds.ts'
import { robotsText, sitemapFiles, sitemapIndex } from '../../../apps/site/src/views/feeds/sitemap.ts'
import { getOfferPage } from '../../../apps/site/src/views/offer/offer-page.ts'
import { facetPages, offersPages } from '../../../apps/site/src/views/offers/offers-page.ts'
import { ROOT } from '../../lib/paths.ts'
import { offerTemplate } from './offer-template.ts'
import { offersTemplate } from './offers-template.ts'

/** Runs what makes page data; the worker adds up its time. */
export type TimeData = <T>(run: () => T) => T

interface PageNumber {
  number: number
}

const numbers = (count: number) => Array.from(Array(count).keys())
const fileOf = (path: string) => (path.endsWith('/') ? `${path}index.html` : path)

/**
 * A page type: one page an item. Eleventy is given their numbers alone, since it merges the data of every page; the items are looked up.
 */
function addPages<Item>(
  config: UserConfig,
  name: string,
  items: readonly Item[],
  pathOf: (item: Item) => string,
  render: (item: Item) => string,
): void {
  const itemOf = ({ number }: PageNumber): Item => {
    const item = items[number]
    if (item === undefined) throw new Error(`Eleventy asked for page ${number} of "${name}", which does not exist`)
    return item
  }
  config.addGlobalData(name, numbers(items.length))
  config.addTemplate(`${name}.11ty.js`, {
    data: {
      pagination: { data: name, size: 1, alias: 'number' },
      eleventyExcludeFromCollections: true,
      permalink: (data: PageNumber) => fileOf(pathOf(itemOf(data))),
    },
    render: (data: PageNumber) => render(itemOf(data)),
  })
}

function addFile(config: UserConfig, path: string, render: () => string): void {
  const name = path.replace(/\W/g, '-')
  config.addTemplate(`${name}.11ty.js`, { data: { permalink: path, eleventyExcludeFromCollections: true }, render })
}

function configure(config: UserConfig, site: Site, time: TimeData): void {
  const lists = time(() => offersPages(site))
  const facets = time(() => facetPages(site))
  addPages(
    config,
    'offers',
    site.offers,
    (offer) => `/offres/${offer.slug}/`,
    (offer) =>
      offerTemplate(
        site,
        time(() => getOfferPage(site, offer)),
      ),
  )
  addPages(
    config,
    'lists',
    lists,
    (page) => page.head.path,
    (page) => offersTemplate(site, page),
  )
  addPages(
    config,
    'facets',
    facets,
    (page) => page.head.path,
    (page) => offersTemplate(site, page),
  )
  const sources = feedSources(site)
  const calendars = sources.filter(({ calendar }) => calendar)
  addPages(
    config,
    'rss',
    sources,
    (source) => feedAddresses(source).rss,
    (source) => rssFeed(site, source),
  )
  addPages(
    config,
    'json',
    sources,
    (source) => feedAddresses(source).json,
    (source) => jsonFeed(site, source),
  )
  addPages(
    config,
    'calendars',
    calendars,
    (source) => `${source.path}clotures.ics`,
    (source) => closingCalendar(site, source),
  )
  addFile(config, '/sitemap-index.xml', () => sitemapIndex(site))
  for (const [part, file] of sitemapFiles(site).entries()) addFile(config, `/sitemap-${part}.xml`, () => file)
  addFile(config, '/robots.txt', () => robotsText(site))
  config.addTransform('typography', function (content) {
    return typeof this.page.outputPath === 'string' && this.page.outputPath.endsWith('.html')
      ? frenchSpacesInHtml(content)
      : content
  })
}

/** Renders a site into a folder with Eleventy. `input` is an empty folder: every template is a virtual one. */
export async function buildWithEleventy(site: Site, input: string, output: string, time: TimeData): Promise<void> {
  const eleventy = new Eleventy(input, output, {
    quietMode: true,
    config(config) {
      config.addPassthroughCopy({ [join(ROOT, 'apps/site/public')]: '/' })
      configure(config, site, time)
    },
  })
  await eleventy.write()
}
