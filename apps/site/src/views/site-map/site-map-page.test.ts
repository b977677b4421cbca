import { describe, expect, it } from 'vitest'
import { offersPages } from '../offers/offers-page.ts'
import { getTechnologiesPage } from '../technology/technologies-page.ts'
import {
  ministryFixture,
  offerFixture,
  portraitFixture,
  professionFixture,
  projectFixture,
  siteFixture,
  technologyFixture,
} from '../testing/site-fixture.ts'
import { listedPaths } from './listed-paths.ts'
import { getSiteMapPage, type SiteMapLink } from './site-map-page.ts'

const everyLink = (links: readonly SiteMapLink[]): string[] =>
  links.flatMap(({ href, children }) => [href, ...everyLink(children)])

describe('the site map', () => {
  it('leads to every page worth finding, in one step, or in two by a list that shows them whole', () => {
    const python = technologyFixture()
    const site = siteFixture({
      ministries: [ministryFixture()],
      professions: [professionFixture()],
      technologies: [python],
      projects: [projectFixture('gallica', { technologies: [python] })],
      portraits: [portraitFixture()],
      offers: [offerFixture('a', { technologies: [python] })],
    })
    const links = getSiteMapPage(site).sections.flatMap((section) => everyLink(section.links))
    const secondStep = [
      ...offersPages(site).flatMap(({ facetGroups, rows }) => [...facetGroups.flatMap((group) => group.links), ...rows]),
      ...getTechnologiesPage(site).groups.flatMap(({ items }) => items),
    ].map(({ href }) => href)
    const reached = new Set([...links, ...secondStep])
    expect(links).toEqual(expect.arrayContaining(['/offres/', '/technologies/', '/glossaire/', '/pourquoi-l-etat/etudes/']))
    expect(
      listedPaths(site)
        .map(({ path }) => path)
        .filter((path) => path !== '/plan-du-site/' && !reached.has(path)),
    ).toEqual([])
    expect(links.filter((path) => path.startsWith('/offres/a/'))).toEqual([])
    expect(new Set(links).size).toBe(links.length)
  })

  it('stays short on a large site: a long list is reached by its own page', () => {
    const projects = Array.from({ length: 1000 }, (_, index) => projectFixture(`projet-${index}`))
    const links = getSiteMapPage(siteFixture({ projects })).sections.flatMap((section) => everyLink(section.links))
    expect(links).toContain('/projets/')
    expect(links.length).toBeLessThan(50)
  })
})
