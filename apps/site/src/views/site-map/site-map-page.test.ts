import { describe, expect, it } from 'vitest'
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
  it('leads to every page worth finding, offers and what crosses their facets excepted', () => {
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
    const isOffer = (path: string) => path !== '/offres/carte/' && /^\/offres\/(page\/)?[^/]+\/$/.test(path)
    const expected = listedPaths(site)
      .map(({ path }) => path)
      .filter((path) => path !== '/plan-du-site/' && !isOffer(path))
    expect(expected.filter((path) => !links.includes(path))).toEqual([])
    expect(links.filter(isOffer)).toEqual([])
    expect(new Set(links).size).toBe(links.length)
  })

  it('stays short on a large site: a long list is reached by its own page', () => {
    const projects = Array.from({ length: 1000 }, (_, index) => projectFixture(`projet-${index}`))
    const links = getSiteMapPage(siteFixture({ projects })).sections.flatMap((section) => everyLink(section.links))
    expect(links).toContain('/projets/')
    expect(links.length).toBeLessThan(50)
  })
})
