import { describe, expect, it } from 'vitest'
import { offerFixture, siteFixture } from '../testing/site-fixture.ts'
import { xmlFault } from '../testing/well-formed-xml.ts'
import { offersFeed } from './offers-feed.ts'
import { robotsText, sitemapFiles, sitemapIndex } from './sitemap.ts'

const STATUSES = ['open', 'upcoming', 'closed', 'filled'] as const
const site = siteFixture({ offers: STATUSES.map((status) => offerFixture(`offre-${status}`, { status })) })
const ADDRESS = 'https://metiers.exemple.gouv.fr'
const offersIn = (text: string) => STATUSES.filter((status) => text.includes(`${ADDRESS}/offres/offre-${status}/<`))

const HOSTILE = `]]></title><script>alert("1")</script> & ' \u000B\u0000\uFFFE é`
const hostile = siteFixture({ offers: [offerFixture('a', { title: HOSTILE, summary: HOSTILE, city: HOSTILE })] })

describe('The feed of offers', () => {
  it('holds what can be applied to, and nothing else', () => {
    expect(offersIn(offersFeed(site))).toEqual(['open'])
  })

  it('is well-formed, whatever an officer pastes', () => {
    for (const feed of [offersFeed(site), offersFeed(siteFixture()), offersFeed(hostile)]) expect(xmlFault(feed)).toBeUndefined()
    expect(offersFeed(hostile)).not.toContain('<script')
  })

  it('stops at the fifty latest', () => {
    const offers = Array.from({ length: 60 }, (_, index) => offerFixture(`offre-${index}`))
    expect(offersFeed(siteFixture({ offers })).match(/<item>/g)).toHaveLength(50)
  })

  it('dates an offer by its opening, as RSS wants', () => {
    expect(offersFeed(siteFixture({ offers: [offerFixture('a', { opensOn: '2026-11-10' })] }))).toContain(
      '<pubDate>Tue, 10 Nov 2026 00:00:00 GMT</pubDate>',
    )
  })
})

describe('The sitemap', () => {
  it('lists the offers that are open or will be, and none that is closed or filled', () => {
    expect(offersIn(sitemapFiles(site).join(''))).toEqual(['open', 'upcoming'])
  })

  it('lists no page twice, and each at this site', () => {
    const addresses = [
      ...sitemapFiles(site)
        .join('')
        .matchAll(/<loc>(.*?)<\/loc>/g),
    ].map(([, address]) => address ?? '')
    expect(new Set(addresses).size).toBe(addresses.length)
    for (const address of addresses) expect(address).toMatch(/^https:\/\/metiers\.exemple\.gouv\.fr\/(.*\/)?$/)
  })

  it('has no search page, nor the lists that hold no offer', () => {
    const empty = sitemapFiles(siteFixture()).join('')
    expect(empty).not.toContain('/recherche/')
    expect(empty).not.toContain('/offres/region/')
  })

  it('is well-formed, and so is its index', () => {
    for (const xml of [...sitemapFiles(site), ...sitemapFiles(siteFixture()), sitemapIndex(site)])
      expect(xmlFault(xml)).toBeUndefined()
  })

  it('is cut in files of 50,000 addresses, which the index names', { timeout: 20_000 }, () => {
    const closed = { status: 'upcoming' } as const
    const first = offerFixture('a', closed)
    const offers = Array.from({ length: 50_010 }, (_, index) => ({ ...first, id: `${index}`, slug: `offre-${index}` }))
    const large = siteFixture({ offers })
    const files = sitemapFiles(large)
    expect(files.map((file) => file.match(/<url>/g)?.length ?? 0)[0]).toBe(50_000)
    expect(files).toHaveLength(2)
    expect(sitemapIndex(large).match(/sitemap-\d+\.xml/g)).toEqual(['sitemap-0.xml', 'sitemap-1.xml'])
  })

  it('is where the robots are told it is', () => {
    expect(robotsText(site)).toContain(`\nSitemap: ${ADDRESS}/sitemap-index.xml\n`)
  })
})

describe('The checker of these tests', () => {
  it.each(['<a>', '<a></b>', '<a/><b/>', '<a>x & y</a>', '<a>\u000B</a>', '<a b="<"/>', '<a>x < y</a>', ''])(
    'finds the fault in %j',
    (xml) => {
      expect(xmlFault(xml)).toBeDefined()
    },
  )
})
