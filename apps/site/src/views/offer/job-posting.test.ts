/** Google's JobPosting: only of posts that can be applied to, and never more than the offer says. */
import { goldenSnapshot } from '@metiers-numeriques/content-schemas/testing/golden'
import { departmentFromCode, regionOf } from '@metiers-numeriques/content-schemas/vocabulary/places'
import { describe, expect, it } from 'vitest'
import { toSite } from '../../cms/site.ts'
import type { SiteOffer } from '../../cms/site-types.ts'
import { scriptSafeJson } from '../../layout/page-head.ts'
import { offerFixture, siteFixture } from '../testing/site-fixture.ts'
import { jobPosting } from './job-posting.ts'

const site = siteFixture()
const posting = (given: Partial<SiteOffer> = {}) => jobPosting(offerFixture('dev-bnf', given), site)
const department = departmentFromCode('35') ?? null
const inRennes = { city: 'Rennes', department, region: department && regionOf(department.region) }

describe('The job posting', () => {
  it.each(['closed', 'filled', 'upcoming'] as const)('is absent from an offer that is %s', (status) => {
    expect(posting({ status })).toBeUndefined()
  })

  it('of an open offer has all that Google requires', () => {
    expect(posting(inRennes)).toMatchObject({
      '@type': 'JobPosting',
      title: 'Développeuse ou développeur back-end',
      datePosted: '2026-11-10',
      description: '<p>Faire vivre Gallica.</p>',
      hiringOrganization: { name: 'Ministère de la Culture' },
      jobLocation: { address: { addressLocality: 'Rennes', addressRegion: 'Bretagne', addressCountry: 'FR' } },
      url: 'https://metiers.exemple.gouv.fr/offres/dev-bnf/',
    })
  })

  it.each([
    ['2026-12-31', '2026-12-31T23:59:59+01:00'],
    ['2027-07-14', '2027-07-14T23:59:59+02:00'],
  ])('closing on %s is valid to the end of that day in Paris', (closesOn, validThrough) => {
    expect(posting({ closesOn })).toMatchObject({ validThrough })
  })

  it('of an offer without a closing date promises none', () => {
    expect(posting({ closesOn: null })).not.toHaveProperty('validThrough')
  })

  it('says a salary only where the offer gives one', () => {
    expect(JSON.stringify(posting({ salary: null }))).not.toContain('baseSalary')
    expect(JSON.stringify(posting({ salary: { min: null, max: null, note: 'selon expérience' } }))).not.toContain('baseSalary')
    expect(posting({ salary: { min: 45_000, max: 55_000, note: null } })).toMatchObject({
      baseSalary: { currency: 'EUR', value: { minValue: 45_000, maxValue: 55_000, unitText: 'YEAR' } },
    })
    expect(posting({ salary: { min: null, max: 55_000, note: null } })).toMatchObject({
      baseSalary: { value: { value: 55_000 } },
    })
  })

  it('says remote only of a post that is wholly so, and where it may be worked from', () => {
    expect(posting({ remote: 'partial' })).not.toHaveProperty('jobLocationType')
    const anywhere = posting({ remote: 'full' })
    expect(anywhere).toMatchObject({ jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { name: 'France' } })
    expect(anywhere).not.toHaveProperty('jobLocation')
    expect(posting({ remote: 'full', ...inRennes })).toMatchObject({ jobLocationType: 'TELECOMMUTE', jobLocation: {} })
  })

  it.each([
    ['permanent', true, 'FULL_TIME'],
    ['permanent', false, 'PART_TIME'],
    ['fixed-term', true, 'TEMPORARY'],
    ['internship', true, 'INTERN'],
    ['freelance', true, 'CONTRACTOR'],
  ] as const)('%s, full time %j: %s', (contractType, fullTime, employmentType) => {
    expect(posting({ contractType, fullTime })).toMatchObject({ employmentType })
  })
})

describe('A script written in every field of an offer', () => {
  const SCRIPT = '</script><script>alert("1")</script><!--'
  const words = { type: 'text', text: SCRIPT }
  const prose = [
    { type: 'paragraph', children: [words] },
    { type: 'heading', level: 2, children: [{ type: 'link', url: `https://exemple.fr/?${SCRIPT}`, children: [words] }] },
    { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [words] }] },
  ]
  const texts = [
    'title',
    'reference',
    'summary',
    'city',
    'startsOn',
    'team',
    'reportsTo',
    'perks',
    'skillsRequired',
    'contactName',
  ]
  const snapshot = goldenSnapshot()
  snapshot.collections.offers = (snapshot.collections.offers ?? []).slice(0, 1).map((offer) => ({
    ...offer,
    ...Object.fromEntries(texts.map((field) => [field, SCRIPT])),
    ...{ context: prose, missions: prose, closesOn: '2027-02-23', salary: { min: 1, max: 2, note: SCRIPT } },
  }))
  const { site: hostile, problems } = toSite(snapshot, { now: new Date('2026-11-24T12:00:00Z'), siteUrl: site.siteUrl })
  const [offer] = hostile.openOffers
  const json = scriptSafeJson((offer && jobPosting(offer, hostile)) ?? {})

  it('goes live as text', () => {
    expect(problems).toEqual([])
    expect(offer?.title).toBe(SCRIPT)
  })

  it('can’t close the element that holds the JSON-LD', () => {
    expect(json).toContain('alert')
    expect(json).not.toContain('<')
  })

  it('is no element in the HTML of the description, for those who read it elsewhere', () => {
    const { description } = JSON.parse(json)
    expect(description).toContain('&lt;script&gt;')
    expect(description).not.toMatch(/<\/?script|<!--/)
  })
})
