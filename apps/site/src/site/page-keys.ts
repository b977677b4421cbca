import { createHash } from 'node:crypto'
import type { Site } from '../cms/site-types.ts'
import type { PageHead } from '../layout/page-head.ts'
import { socialImageOf } from '../social-images/social-image.ts'
import { getCandidacyPage } from '../views/candidacy/candidacy-page.ts'
import { getGlossaryPage } from '../views/glossary/glossary-page.ts'
import { getHomePage } from '../views/home/home-page.ts'
import { getOffersMapPage } from '../views/map/offers-map-page.ts'
import { getMinistriesPage } from '../views/ministries/ministries-page.ts'
import { getMinistryPage } from '../views/ministry/ministry-page.ts'
import { getOfferPage } from '../views/offer/offer-page.ts'
import { facetPages, offersPages } from '../views/offers/offers-page.ts'
import { getOpenDataPage } from '../views/open-data/open-data-page.ts'
import { getPortraitPage } from '../views/portrait/portrait-page.ts'
import { portraitsPages } from '../views/portraits/portraits-page.ts'
import { getProfessionPage } from '../views/profession/profession-page.ts'
import { getProfessionsPage } from '../views/profession/professions-page.ts'
import { getProjectPage } from '../views/project/project-page.ts'
import { projectsPages } from '../views/projects/projects-page.ts'
import { getSavedOffersPage } from '../views/saved-offers/saved-offers-page.ts'
import { getSearchPage } from '../views/search/search-page.ts'
import { getSiteMapPage } from '../views/site-map/site-map-page.ts'
import { getTechnologiesPage } from '../views/technology/technologies-page.ts'
import { getTechnologyPage } from '../views/technology/technology-page.ts'
import { technologiesWithPages } from '../views/technology/technology-tags.ts'
import { getWhyIndexPage, getWhyPage, PROFILES } from '../views/why-the-state/why-page.ts'

interface PageData {
  head: PageHead
}

/** The data of every page that content makes. The editorial pages and the 404 depend on the code and the layout alone. */
function* allPages(site: Site): Generator<PageData> {
  yield getHomePage(site)
  yield* offersPages(site)
  yield* facetPages(site)
  yield getOffersMapPage(site)
  yield getOpenDataPage(site)
  for (const offer of site.offers) yield getOfferPage(site, offer)
  yield* projectsPages(site)
  for (const project of site.projects) yield getProjectPage(site, project)
  yield* portraitsPages(site)
  for (const portrait of site.portraits) yield getPortraitPage(site, portrait)
  yield getMinistriesPage(site)
  for (const ministry of site.ministries) yield getMinistryPage(site, ministry)
  yield getProfessionsPage(site)
  for (const profession of site.professions) yield getProfessionPage(site, profession)
  yield getTechnologiesPage(site)
  for (const technology of technologiesWithPages(site)) yield getTechnologyPage(site, technology)
  yield getWhyIndexPage(site)
  for (const profile of PROFILES) yield getWhyPage(site, profile)
  yield getGlossaryPage(site)
  yield getSearchPage(site)
  yield getSavedOffersPage(site)
  yield getCandidacyPage(site)
  yield getSiteMapPage(site)
}

/** What the layout shows on every page, whatever the page. */
function layoutData({ siteUrl, alertBanner, demonstration }: Site) {
  return { siteUrl, alertBanner, demonstration }
}

/**
 * The key of every page that content makes, by its path: a hash of everything the page and the layout show.
 * An unchanged key means an unchanged page, so that a later build may keep it.
 */
export function pageKeys(site: Site): ReadonlyMap<string, string> {
  const layout = JSON.stringify(layoutData(site))
  const keys = new Map<string, string>()
  for (const page of allPages(site)) {
    const image = JSON.stringify(socialImageOf(site, page.head.path))
    keys.set(page.head.path, createHash('sha256').update(layout).update(image).update(JSON.stringify(page)).digest('hex'))
  }
  return keys
}
