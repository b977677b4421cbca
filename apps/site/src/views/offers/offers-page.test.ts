import { departmentFromCode, regionOf } from '@metiers-numeriques/content-schemas/vocabulary/places'
import { describe, expect, it } from 'vitest'
import type { Site, SiteOffer } from '../../cms/site-types.ts'
import { ministryFixture, offerFixture, portraitFixture, professionFixture, siteFixture } from '../testing/site-fixture.ts'
import { facetPages, offerListPaths, offersPages } from './offers-page.ts'

const analyst = professionFixture('data-analyst', { title: 'Data analyst', family: 'data' })
const scientist = professionFixture('data-scientist', { title: 'Data scientist', family: 'data' })
const professions = [analyst, scientist, professionFixture()]

let next = 0
function offersIn(code: string, count: number, given: Partial<SiteOffer> = {}): SiteOffer[] {
  const department = departmentFromCode(code)
  if (department === undefined) throw new Error(`No department ${code}`)
  return Array.from({ length: count }, () =>
    offerFixture(`offre-${next++}`, { department, region: regionOf(department.region), ...given }),
  )
}
const siteOf = (offers: SiteOffer[], given: Partial<Site> = {}) =>
  siteFixture({ professions, ministries: [ministryFixture()], offers, ...given })
const pageAt = (site: Site, path: string) => {
  const page = facetPages(site).find(({ head }) => head.path === path)
  if (page === undefined) throw new Error(`No page at ${path}`)
  return page
}
const namesOf = (page: { linkGroups: readonly { name: string; links: readonly { label: string; count: number }[] }[] }) =>
  Object.fromEntries(page.linkGroups.map(({ name, links }) => [name, links.map(({ label, count }) => `${label} ${count}`)]))

/** Three analysts in Brittany, two in Normandy, a scientist and a developer in Brittany. */
const site = siteOf([
  ...offersIn('35', 2, { profession: analyst }),
  ...offersIn('56', 1, { profession: analyst }),
  ...offersIn('50', 2, { profession: analyst }),
  ...offersIn('35', 1, { profession: scientist }),
  ...offersIn('14', 1),
  ...offersIn('29', 2),
])

describe('The page of a pair', () => {
  const page = pageAt(site, '/offres/metier/data-analyst/region/bretagne/')

  it('has its own title, a sentence of figures and its rows', () => {
    expect(page.title).toBe('Offres de data analyst en Bretagne')
    expect(page.lead).toMatch(/^3 offres ouvertes, toutes avec télétravail\./)
    expect(page.rows).toHaveLength(3)
    expect(page.head.breadcrumb?.map(({ label }) => label)).toEqual(['Offres', 'Data analyst', 'Bretagne'])
  })

  it('leads to the same profession next door, to other professions here, and to both facets', () => {
    expect(namesOf(page)).toEqual({
      'Dans les régions voisines': ['Normandie 2'],
      'Autres métiers en Bretagne': ['Développeuse ou développeur back-end 2'],
      Élargir: ['Offres d’emploi du numérique en Bretagne 6', 'Offres de data analyst 5'],
    })
  })

  it('opens the search with both facets chosen', () => {
    expect(page.refineHref).toBe('/offres/?metier=Data+analyst&region=Bretagne')
  })

  it('is followed at its own address', () => {
    expect(page.head.feeds?.map(({ href }) => href)).toEqual([
      '/offres/metier/data-analyst/region/bretagne/flux.xml',
      '/offres/metier/data-analyst/region/bretagne/flux.json',
    ])
  })
})

describe('The page of a place', () => {
  it('leads to its departments, its professions and the regions next door', () => {
    expect(namesOf(pageAt(site, '/offres/region/bretagne/'))).toEqual({
      Départements: ['Ille-et-Vilaine (35) 3', 'Finistère (29) 2', 'Morbihan (56) 1'],
      Affiner: ['Data analyst 3', 'Développeuse ou développeur back-end 2'],
      'Régions voisines': ['Normandie 3'],
    })
  })

  it('leads across the border of a department, and to its region', () => {
    expect(namesOf(pageAt(site, '/offres/departement/ille-et-vilaine/'))).toEqual({
      'Dans toute la région': ['Bretagne 6'],
      'Départements voisins': ['Manche (50) 2', 'Morbihan (56) 1'],
    })
  })
})

describe('A list without offers', () => {
  it('says so, and proposes what is next to it', () => {
    const page = pageAt(site, '/offres/region/pays-de-la-loire/')
    expect(page.lead).toBe('Aucune offre ouverte dans les Pays de la Loire pour le moment.')
    expect(page.wayOut?.links.map(({ label, count }) => `${label} ${count}`)).toEqual(['Bretagne 6', 'Normandie 3'])
    expect(page.head.noIndex).toBe(true)
  })

  it('proposes the regions that hire when nothing is next to it', () => {
    const page = pageAt(site, '/offres/region/corse/')
    expect(page.lead).toBe('Aucune offre ouverte en Corse pour le moment.')
    expect(page.wayOut?.links.map(({ label }) => label)).toEqual(['Bretagne', 'Normandie'])
  })
})

describe('A long list', () => {
  const long = siteOf(offersIn('35', 45), {
    portraits: [portraitFixture('luce', { profession: professionFixture() }), portraitFixture('aminata')],
  })

  it('is cut in pages of twenty, each with its own title, address and canonical list', () => {
    const pages = facetPages(long).filter(({ basePath }) => basePath === '/offres/region/bretagne/')
    expect(pages.map(({ head, rows }) => [head.path, rows.length])).toEqual([
      ['/offres/region/bretagne/', 20],
      ['/offres/region/bretagne/page/2/', 20],
      ['/offres/region/bretagne/page/3/', 5],
    ])
    expect(new Set(pages.map(({ head }) => head.title)).size).toBe(3)
    expect(pages[1]?.head.breadcrumb?.at(-2)).toEqual({ label: 'Bretagne', href: '/offres/region/bretagne/' })
  })

  it('is met halfway by somebody of its profession', () => {
    expect(pageAt(long, '/offres/metier/developpeur-back-end/').portrait?.slug).toBe('luce')
    expect(pageAt(long, '/offres/metier/developpeur-back-end/page/2/').portrait).toBeNull()
    expect(
      pageAt(siteOf(offersIn('35', 10), { portraits: long.portraits }), '/offres/metier/developpeur-back-end/').portrait,
    ).toBeNull()
  })

  it('has a route for each of its pages', () => {
    const params = offerListPaths(long).map(({ params: { kind, list } }) => `/offres/${kind}/${list}/`)
    expect(params).toEqual(facetPages(long).map(({ head }) => head.path))
  })
})

it('the whole list gives every kind of facet to who has no script, and no way out', () => {
  const [page] = offersPages(site)
  expect(page?.facetGroups.map(({ name }) => name)).toEqual(['Métier', 'Région', 'Département', 'Ministère', 'Contrat'])
  expect(page?.linkGroups).toEqual([])
  expect(page?.feeds.calendar).toBe('/offres/clotures.ics')
})
