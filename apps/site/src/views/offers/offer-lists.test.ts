import { departmentFromCode, regionOf } from '@metiers-numeriques/content-schemas/vocabulary/places'
import { describe, expect, it } from 'vitest'
import type { SiteOffer } from '../../cms/site-types.ts'
import { ministryFixture, offerFixture, professionFixture, siteFixture } from '../testing/site-fixture.ts'
import { offerLists } from './offer-lists.ts'

const place = (code: string): Pick<SiteOffer, 'department' | 'region'> => {
  const department = departmentFromCode(code)
  if (department === undefined) throw new Error(`No department ${code}`)
  return { department, region: regionOf(department.region) }
}
const analyst = professionFixture('data-analyst', { title: 'Data analyst' })
const culture = ministryFixture()
const defence = ministryFixture('armees', { ofName: 'du ministère des Armées' })
const ministries = [culture, defence]
const professions = [analyst, professionFixture()]

let next = 0
const offer = (given: Partial<SiteOffer>) => offerFixture(`offre-${next++}`, { ministry: culture, ...given })
const siteOf = (offers: SiteOffer[]) => siteFixture({ ministries, professions, offers })
const pairsOf = (offers: SiteOffer[]) => offerLists(siteOf(offers)).filter(({ facets }) => facets.length === 2)

/** Two analysts in Brittany, one in Paris, a developer in Brittany. */
const offers = [
  offer({ profession: analyst, ...place('35') }),
  offer({ profession: analyst, ...place('29') }),
  offer({ profession: analyst, ...place('75') }),
  offer({ ...place('35') }),
]

describe('A pair of facets', () => {
  it('has a page when it holds several offers, and fewer than either facet alone', () => {
    expect(pairsOf(offers).map(({ path }) => path)).toEqual(['/offres/metier/data-analyst/region/bretagne/'])
    expect(pairsOf(offers)[0]?.offers.map(({ slug }) => slug)).toEqual([offers[0]?.slug, offers[1]?.slug])
  })

  it('has none when it would show the list of one of its facets again', () => {
    expect(pairsOf(offers.slice(0, 2))).toEqual([])
  })

  it('crosses a contract only when people look for it', () => {
    const crossed = (contractType: SiteOffer['contractType']) =>
      pairsOf([
        offer({ contractType, profession: analyst }),
        offer({ contractType, profession: analyst }),
        offer({ contractType }),
        offer({ profession: analyst, contractType: 'fixed-term' }),
      ]).map(({ path }) => path)
    expect(crossed('apprenticeship')).toEqual(['/offres/metier/data-analyst/contrat/apprentissage/'])
    expect(crossed('permanent')).toEqual([])
  })

  it('keeps its page when its offers close, out of the links and of search engines', () => {
    const closed = offers.map((open): SiteOffer => ({ ...open, status: 'closed' }))
    expect(pairsOf(offers)[0]?.listed).toBe(true)
    expect(pairsOf(closed).map(({ path, listed, offers: left }) => ({ path, listed, left }))).toEqual([
      { path: '/offres/metier/data-analyst/region/bretagne/', listed: false, left: [] },
    ])
  })
})

describe('A facet', () => {
  it('has a page for each region, profession, ministry and contract, with offers or not', () => {
    const paths = offerLists(siteOf([])).map(({ path }) => path)
    for (const path of [
      '/offres/region/corse/',
      '/offres/metier/data-analyst/',
      '/offres/ministere/armees/',
      '/offres/contrat/cdi/',
    ])
      expect(paths).toContain(path)
  })

  it('is a department only where offers are, and where its region has others', () => {
    const paths = offerLists(siteOf([...offers, offer({ ...place('971') })])).map(({ path }) => path)
    expect(paths.filter((path) => path.startsWith('/offres/departement/')).sort()).toEqual([
      '/offres/departement/finistere/',
      '/offres/departement/ille-et-vilaine/',
      '/offres/departement/paris/',
    ])
  })
})

it('every list has an address of its own, whatever ministries are called', () => {
  const homonym = ministryFixture('bretagne')
  const site = siteFixture({
    professions,
    ministries: [homonym, culture],
    offers: [...offers, ...offers.map((each, index) => ({ ...each, slug: `autre-${index}`, ministry: homonym }))],
  })
  const paths = offerLists(site).map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
  expect(paths.every((path) => !path.includes('/page/'))).toBe(true)
  expect(paths).toContain('/offres/metier/data-analyst/ministere/bretagne/')
})

it('10,000 offers make at most 2,000 lists', () => {
  const many = Array.from({ length: 60 }, (_, index) => professionFixture(`metier-${index}`))
  const codes = [
    '01',
    '14',
    '2A',
    '35',
    '44',
    '59',
    '67',
    '69',
    '75',
    '971',
    '972',
    '973',
    '974',
    '976',
    '21',
    '45',
    '31',
    '33',
    '13',
  ]
  const large = Array.from({ length: 10_000 }, (_, index) =>
    offer({ profession: many[index % 60], ministry: ministries[index % 2], ...place(codes[index % codes.length] ?? '75') }),
  )
  const lists = offerLists(siteFixture({ professions: many, ministries, offers: large }))
  expect(lists.length).toBeGreaterThan(1000)
  expect(lists.length).toBeLessThan(2000)
})
