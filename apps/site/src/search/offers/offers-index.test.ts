import { departmentFromCode, regionOf } from '@metiers-numeriques/content-schemas/vocabulary/places'
import { describe, expect, it } from 'vitest'
import type { SiteOffer } from '../../cms/site-types.ts'
import { offerFixture, professionFixture, siteFixture, technologyFixture } from '../../views/testing/site-fixture.ts'
import { offerTable, rowFiles, wordFiles } from './offer-table.ts'
import { OffersIndex, type OffersQuestion } from './offers-index.ts'
import { latestFirst } from './table-format.ts'

const place = (code: string, city: string) => {
  const department = departmentFromCode(code)
  if (department === undefined) throw new Error(`No department ${code}`)
  return { department, departmentCode: code, region: regionOf(department.region), city }
}
const productOwner = professionFixture('product-owner', { title: 'Product owner', synonyms: ['PO'] })
const rennes = offerFixture('rennes', {
  ...place('35', 'Rennes'),
  technologies: [technologyFixture()],
  contractType: 'permanent',
})
const nantes = offerFixture('nantes', { ...place('44', 'Nantes'), opensOn: '2026-11-20', closesOn: '2026-12-05' })
const paris = offerFixture('paris', {
  ...place('75', 'Paris'),
  title: 'Product owner des portes',
  profession: productOwner,
  summary: 'Numériser les archives départementales.',
  contractType: 'fixed-term',
})

function searched(offers: SiteOffer[]) {
  const site = siteFixture({ offers })
  const table = offerTable(site)
  const index = new OffersIndex(JSON.parse(JSON.stringify(table)))
  const places = latestFirst(table.opens)
  const hrefs = new Map(
    rowFiles(site)
      .flatMap(({ rows }) => rows)
      .map(({ href }, row) => [places[row], href.split('/')[2]]),
  )
  return {
    index,
    addTexts: (text: string) => {
      for (const file of index.missingFiles(text)) index.addTexts(file, wordFiles(site).get(file) ?? {})
    },
    ask: (question: Partial<OffersQuestion>) => {
      const answer = index.answer({ text: '', facets: {}, sort: 'pertinence', exact: false, ...question })
      return { ...answer, slugs: answer.places.map((at) => hrefs.get(at)) }
    },
  }
}

describe('The offers search', () => {
  const { ask, index, addTexts } = searched([rennes, nantes, paris])

  it('finds by city, department, its number, region, technology and profession', () => {
    for (const text of ['rennes', 'Ille-et-Vilaine', '35', 'bretagne', 'python']) expect(ask({ text }).slugs).toEqual(['rennes'])
    expect(ask({ text: 'PO' }).slugs).toEqual(['paris'])
  })

  it('takes a sigle of two letters for itself, not for the beginning of a word', () => {
    expect(ask({ text: 'po' }).slugs).not.toContain('rennes')
  })

  it('wants every word, and every facet', () => {
    expect(ask({ text: 'python nantes' }).slugs).toEqual([])
    expect(ask({ text: 'developpeur', facets: { departement: ['Loire-Atlantique (44)'] } }).slugs).toEqual(['nantes'])
  })

  it('counts the values of a facet with its own choices left aside', () => {
    const { counts } = ask({ facets: { region: ['Bretagne'] } })
    expect(counts.region).toEqual({ Bretagne: 1, 'Pays de la Loire': 1, 'Île-de-France': 1 })
    expect(counts.contrat).toEqual({ CDI: 1 })
  })

  it('sorts by opening day, by closing day, or by what answers best', () => {
    expect(ask({ sort: 'date' }).slugs[0]).toBe('nantes')
    expect(ask({ sort: 'cloture' }).slugs[0]).toBe('nantes')
    expect(ask({ text: 'product owner' }).slugs[0]).toBe('paris')
  })

  it('forgives a mistake and says how it understood, accents included, unless asked not to', () => {
    expect(ask({ text: 'pyhton' })).toMatchObject({ slugs: ['rennes'], corrected: 'python' })
    expect(ask({ text: 'pyhton', exact: true })).toMatchObject({ slugs: [], corrected: null })
    expect(ask({ text: 'develloppeur' }).corrected).toBe('développeur')
  })

  it('finds by the words of a text once they are fetched, after what its names find', () => {
    expect(ask({ text: 'départementales' }).slugs).toEqual([])
    expect(index.knows('départementales')).toBe(false)
    addTexts('départementales')
    expect(ask({ text: 'départementales' }).slugs).toEqual(['paris'])
    expect(index.missingFiles('départementales')).toEqual([])
  })

  it('proposes the departments around that have offers', () => {
    expect(index.nearby('departement', ['Ille-et-Vilaine (35)'])).toEqual(['Loire-Atlantique (44)'])
    expect(index.nearby('departement', ['La Réunion (974)'])).toEqual([])
  })

  it('answers a site without offers', () => {
    expect(searched([]).ask({ text: 'python' }).slugs).toEqual([])
  })
})

describe('The files of the offers search', () => {
  it('are the same whatever order the offers came in', () => {
    const [one, other] = [siteFixture({ offers: [rennes, paris] }), siteFixture({ offers: [rennes, paris] })]
    expect(offerTable(one)).toEqual(offerTable(other))
  })

  it('change their version with the rows, so that rows and table of two releases are never mixed', () => {
    const renamed = siteFixture({ offers: [{ ...rennes, title: 'Architecte' }, paris] })
    expect(offerTable(renamed).version).not.toBe(offerTable(siteFixture({ offers: [rennes, paris] })).version)
  })

  it('leave out, in a large site, a word that most offers hold', () => {
    const offers = Array.from({ length: 201 }, (_, at) =>
      offerFixture(`offre-${at}`, { summary: at === 7 ? 'Partout, un scaphandre.' : 'Partout.' }),
    )
    const files = wordFiles(siteFixture({ offers }))
    expect(files.get('sc')).toEqual({ scaphandre: [7] })
    expect(files.get('pa')?.partout).toBeUndefined()
  })
})
