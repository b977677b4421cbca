import { departmentFromCode, regionOf } from '@metiers-numeriques/content-schemas/vocabulary/places'
import { describe, expect, it } from 'vitest'
import { offerFixture, siteFixture, technologyFixture } from '../testing/site-fixture.ts'
import { toCsv } from './csv.ts'
import { OffersFile, offersCsv, offersJson, offersSchema } from './offers-files.ts'
import { getOpenDataPage } from './open-data-page.ts'
import { PublicOffer } from './public-offer.ts'

const PRIVATE = 'PERSONNE-QUI-NE-DOIT-PAS-PARAITRE'
const offer = offerFixture('dev', {
  department: departmentFromCode('35') ?? null,
  region: regionOf('bretagne'),
  salary: { min: 40_000, max: null, note: PRIVATE },
  technologies: [technologyFixture(), technologyFixture('sql', { name: 'SQL' })],
  contactName: PRIVATE,
  contactRole: PRIVATE,
  applyEmail: `${PRIVATE}@exemple.gouv.fr`,
  applyUrl: `https://exemple.gouv.fr/${PRIVATE}`,
  adaptationContact: PRIVATE,
  team: PRIVATE,
  reportsTo: PRIVATE,
  perks: [PRIVATE],
  sourceReference: PRIVATE,
  recruitmentSteps: [{ label: PRIVATE, delay: PRIVATE, who: PRIVATE }],
})
const closed = offerFixture('close', { status: 'closed' })
const site = siteFixture({ offers: [offer, closed] })

describe('Open data of offers', () => {
  it('holds the fields of the list and no other, and no word about a person', () => {
    const { offres } = OffersFile.parse(JSON.parse(offersJson(site)))
    expect(offres.map((each) => Object.keys(each))).toEqual([Object.keys(PublicOffer.shape)])
    for (const file of [offersJson(site), offersCsv(site), getOpenDataPage(site).example]) expect(file).not.toContain(PRIVATE)
  })

  it('is open offers only, the same in both files, with where and for how much', () => {
    const { total, offres } = OffersFile.parse(JSON.parse(offersJson(site)))
    expect(total).toBe(1)
    expect(offres[0]).toMatchObject({
      adresse: 'https://metiers.exemple.gouv.fr/offres/dev/',
      region: 'Bretagne',
      code_departement: '35',
      salaire_minimum: 40_000,
      salaire_maximum: null,
      technologies: ['Python', 'SQL'],
    })
    const [header, row, end] = offersCsv(site).split('\r\n')
    expect(header?.split(',')).toEqual(Object.keys(PublicOffer.shape))
    expect(row).toContain('Python | SQL')
    expect(end).toBe('')
  })

  it('says when offers are invented', () => {
    expect(JSON.parse(offersJson(siteFixture({ demonstration: true })))).toMatchObject({ demonstration: true })
    expect(getOpenDataPage(siteFixture({ demonstration: true })).demonstration).toBe(true)
  })

  it('has a JSON Schema at its own address, that refuses unknown fields', () => {
    const schema = JSON.parse(offersSchema(site))
    expect(schema).toMatchObject({
      $id: 'https://metiers.exemple.gouv.fr/donnees-ouvertes/offres.schema.json',
      properties: { offres: { items: { additionalProperties: false } } },
    })
    expect(JSON.parse(offersJson(site)).schema).toBe(schema.$id)
  })

  it('explains every field on its page', () => {
    const { fields } = getOpenDataPage(site)
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(PublicOffer.shape))
    expect(fields.find(({ name }) => name === 'cloture')?.type).toBe('date (AAAA-MM-JJ), peut être vide')
    for (const { meaning } of fields) expect(meaning).not.toBe('')
  })
})

describe('A cell of a CSV file', () => {
  const cellOf = (value: string) => toCsv(['a'], [{ a: value }]).slice('a\r\n'.length, -'\r\n'.length)

  it.each(['=1+1', '+33', '-2', '@SUM(A1)', '\tx', '=HYPERLINK("http://x")'])('is never a formula: %j', (value) => {
    expect(cellOf(value).replace(/^"/, '')).toMatch(/^'/)
  })

  it('never starts a formula after a carriage return', () => {
    expect(cellOf('\r=1')).toBe(`"'\r=1"`)
  })

  it.each([
    ['une, virgule', '"une, virgule"'],
    ['un "mot"', '"un ""mot"""'],
    ['deux\nlignes', '"deux\nlignes"'],
    ['simple', 'simple'],
  ])('is quoted when it needs to be: %j', (value, cell) => {
    expect(cellOf(value)).toBe(cell)
  })
})
