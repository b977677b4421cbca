import { describe, expect, it } from 'vitest'
import type { Site } from '../../cms/site-types.ts'
import { offerFixture, siteFixture } from '../testing/site-fixture.ts'
import { xmlFault } from '../testing/well-formed-xml.ts'
import { closingCalendar } from './closing-calendar.ts'
import { feedPaths, feedSources, wholeFeed } from './feed-source.ts'
import { jsonFeed, rssFeed } from './offer-feeds.ts'
import { robotsText, sitemapFiles, sitemapIndex } from './sitemap.ts'

const STATUSES = ['open', 'upcoming', 'closed', 'filled'] as const
const offersFeed = (of: Site) => rssFeed(of, wholeFeed(of))
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

describe('The JSON Feed of offers', () => {
  it('is of version 1.1, with the same offers as the RSS and their dates', () => {
    expect(JSON.parse(jsonFeed(site, wholeFeed(site)))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: `${ADDRESS}/offres/flux.json`,
      items: [
        {
          id: `${ADDRESS}/offres/offre-open/`,
          date_published: '2026-11-10T00:00:00Z',
          date_modified: '2026-11-01T00:00:00Z',
        },
      ],
    })
  })
})

describe('The calendar of closings', () => {
  const calendarOf = (of: Site) => closingCalendar(of, wholeFeed(of))
  const long = 'Développeuse ou développeur back-end, équipe des démarches numériques de l’État, à Rennes'
  const text = calendarOf(
    siteFixture({
      offers: [
        offerFixture('tard', { closesOn: '2027-01-31', title: long, summary: HOSTILE }),
        offerFixture('tot', { closesOn: '2026-12-05' }),
        offerFixture('sans-fin', { closesOn: null }),
        offerFixture('ferme', { status: 'closed' }),
      ],
    }),
  )

  it('has a whole day for each open offer that closes, the first to close first', () => {
    expect(text.match(/^DTSTART.*$/gm)?.map((line) => line.trim())).toEqual([
      'DTSTART;VALUE=DATE:20261205',
      'DTSTART;VALUE=DATE:20270131',
    ])
  })

  it('ends its lines as RFC 5545 wants, none over 75 octets', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:Dernier jour : ${long.replaceAll(',', '\\,')}`)
  })

  it('names an event the same whatever its date, and stamps it by its offer: the same content gives the same file', () => {
    const dated = (closesOn: string) => calendarOf(siteFixture({ offers: [offerFixture('a', { closesOn })] }))
    const idOf = (calendar: string) => calendar.match(/^UID:.*$/m)?.[0]
    expect(idOf(dated('2026-12-05'))).toBe(idOf(dated('2027-01-05')))
    expect(dated('2026-12-05')).toBe(dated('2026-12-05'))
    expect(text).toContain('DTSTAMP:20261101T000000Z')
  })

  it('lets no text of an offer start a line of its own', () => {
    const title = 'a\r\nATTENDEE:mailto:x@exemple.fr'
    expect(calendarOf(siteFixture({ offers: [offerFixture('a', { title })] }))).not.toMatch(/^ATTENDEE/m)
  })
})

describe('What can be followed', () => {
  const offers = [1, 2, 3].map((index) => offerFixture(`offre-${index}`))
  const sources = feedSources(siteFixture({ professions: offers.slice(0, 1).map(({ profession }) => profession), offers }))

  it('is the whole and each facet, empty ones too: somebody waits for the first offer', () => {
    const folders = feedPaths(sources).map(({ params }) => params.list)
    expect(folders).toContain(undefined)
    expect(folders).toContain('metier/developpeur-back-end')
    expect(folders).toContain('region/corse')
  })

  it('holds the offers of its own list alone', () => {
    const titled = (path: string) => sources.find((source) => source.path === path)?.offers.length
    expect(titled('/offres/metier/developpeur-back-end/')).toBe(3)
    expect(titled('/offres/region/corse/')).toBe(0)
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
