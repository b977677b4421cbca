/** The benchmark's templates say what the site's do: whoever changes a page of the site learns here what to change beside it. */
import { goldenSnapshot } from '@metiers-numeriques/content-schemas/testing/golden'
import { type Site, Snapshot, toSite } from '@metiers-numeriques/site/cms'
import { beforeAll, describe, expect, it } from 'vitest'
import { setCurrentSite } from '../../../apps/site/src/site/current-site.ts'
import { type RenderTemplate, withTemplates } from '../../../apps/site/src/testing/render-templates.ts'
import { getOfferPage, type OfferPage } from '../../../apps/site/src/views/offer/offer-page.ts'
import { facetPages, type OffersPage, offersPages } from '../../../apps/site/src/views/offers/offers-page.ts'
import { offerTemplate } from './offer-template.ts'
import { offersTemplate } from './offers-template.ts'

const STARTING_ASTRO = 60_000

/** While the recorded offers are open, before the first opens, and when all are closed. */
const INSTANTS = ['2026-11-24T12:00:00Z', '2020-01-01T12:00:00Z', '2030-01-01T12:00:00Z']

/** Neither projects nor portraits nor a banner: the benchmark's content has none, and its templates leave them out. */
function siteAt(instant: string): Site {
  const { collections } = goldenSnapshot()
  const snapshot = { collections: { ...collections, projects: [], portraits: [] }, singles: { home: null, 'alert-banner': null } }
  return toSite(Snapshot.parse(snapshot), { now: new Date(instant), siteUrl: 'https://metiers.exemple.gouv.fr' }).site
}

/** Elements with their classes, and the words between them, in their order; spaces, scripts and styles are each engine's own affair. */
function partsOf(page: string): string[] {
  const body = page.slice(page.indexOf('<body')).replace(/<(script|style)\b[\s\S]*?<\/\1>|<link\b[^>]*>|<!--[\s\S]*?-->/g, '')
  return body.split(/(<(?:"[^"]*"|[^">])+>)/).flatMap((part) => {
    if (!part.startsWith('<')) return part.replace(/\s+/g, ' ').trim() || []
    const [, name = ''] = /^<(\/?\w+)/.exec(part) ?? []
    return `<${name} ${/\sclass="([^"]*)"/.exec(part)?.[1] ?? ''}>`
  })
}

interface Pair {
  path: string
  ofSite: string
  ofTwin: string
}

const inTheMiddle = (page: OffersPage): OffersPage => ({ ...page, current: 4, pageCount: 8 })

async function renderSite(site: Site, render: RenderTemplate): Promise<{ lists: Pair[]; offers: Pair[] }> {
  setCurrentSite(site)
  const pairs = async <Page extends OffersPage | OfferPage>(template: string, pages: Page[], twin: (page: Page) => string) => {
    const found: Pair[] = []
    for (const page of pages) found.push({ path: page.head.path, ofSite: await render(template, { page }), ofTwin: twin(page) })
    return found
  }
  const whole = offersPages(site)
  const lists = [...whole, ...whole.slice(0, 1).map(inTheMiddle), ...facetPages(site)]
  const offers = site.offers.map((offer) => getOfferPage(site, offer))
  return {
    lists: await pairs('views/offers/OffersPage.astro', lists, (page) => offersTemplate(site, page)),
    offers: await pairs('views/offer/OfferPage.astro', offers, (page) => offerTemplate(site, page)),
  }
}

describe('The Eleventy templates of the benchmark', () => {
  const pages: Awaited<ReturnType<typeof renderSite>> = { lists: [], offers: [] }
  beforeAll(async () => {
    await withTemplates(async (render) => {
      for (const instant of INSTANTS) {
        const { lists, offers } = await renderSite(siteAt(instant), render)
        pages.lists.push(...lists)
        pages.offers.push(...offers)
      }
    })
  }, STARTING_ASTRO)

  it.each(['lists', 'offers'] as const)('make the same %s as the site, element by element and word by word', (type) => {
    expect(pages[type].length).toBeGreaterThan(INSTANTS.length)
    for (const { path, ofSite, ofTwin } of pages[type]) expect(partsOf(ofTwin), path).toEqual(partsOf(ofSite))
  })
})
