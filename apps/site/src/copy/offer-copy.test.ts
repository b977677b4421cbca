import { departmentFromCode, regionOf } from '@metiers-numeriques/content-schemas/vocabulary/places'
import { describe, expect, it } from 'vitest'
import type { SiteOffer } from '../cms/site-types.ts'
import { offerFixture, serviceFixture } from '../views/testing/site-fixture.ts'
import {
  contractText,
  deadlineText,
  employerText,
  offerBadge,
  placeText,
  remoteLine,
  remoteText,
  salaryText,
} from './offer-copy.ts'

const plain = (text: string | null) => text?.replaceAll(/[\u00A0\u202F]/g, ' ')

describe('What an offer says of its pay', () => {
  it.each([
    [45_000, 55_000, '45 000 € à 55 000 € brut par an'],
    [45_000, 45_000, '45 000 € brut par an'],
    [45_000, null, 'À partir de 45 000 € brut par an'],
    [null, 55_000, 'Jusqu’à 55 000 € brut par an'],
  ])('from %j to %j: %s', (min, max, expected) => {
    expect(plain(salaryText({ min, max, note: null }))).toBe(expected)
  })

  it('nothing, when it gives no amount', () => {
    expect(salaryText(null)).toBeNull()
    expect(salaryText({ min: null, max: null, note: 'selon expérience' })).toBeNull()
  })

  it('never breaks between an amount and its euro', () => {
    expect(salaryText({ min: 45_000, max: null, note: null })).toContain('45\u202F000\u00A0€')
  })
})

describe('What an offer says of its place', () => {
  const place = (city: string | null, code: string | null) => {
    const department = code === null ? null : (departmentFromCode(code) ?? null)
    return placeText({ city, department, region: department === null ? null : regionOf(department.region) })
  }

  it.each([
    ['Rennes', '35', 'Rennes (35), Bretagne'],
    [null, '35', 'Ille-et-Vilaine (35), Bretagne'],
    ['Paris', '75', 'Paris (75), Île-de-France'],
    ['Saint-Denis', '974', 'Saint-Denis (974), La Réunion'],
    [null, '974', 'La Réunion (974)'],
    [null, null, 'Partout en France'],
    ['Bruxelles', null, 'Bruxelles'],
  ])('city %j, department %j: %s', (city, code, expected) => {
    expect(place(city, code)).toBe(expected)
  })

  it.each([
    ['partial', 2, '2 jours par semaine', 'Télétravail : 2 jours par semaine'],
    ['partial', 1, '1 jour par semaine', 'Télétravail : 1 jour par semaine'],
    ['partial', null, 'Télétravail partiel', 'Télétravail partiel'],
    ['full', null, 'Télétravail complet', 'Télétravail complet'],
    ['none', null, 'Sur place', 'Sur place'],
  ] as const)('remote work %s, %j days', (remote, remoteDays, text, line) => {
    expect([remoteText({ remote, remoteDays }), remoteLine({ remote, remoteDays })]).toEqual([text, line])
  })
})

describe('What an offer says of its contract', () => {
  it.each([
    ['permanent', null, true, 'CDI'],
    ['fixed-term', '3 ans, renouvelable', true, 'CDD de 3 ans, renouvelable'],
    ['fixed-term', 'jusqu’en 2028', true, 'CDD (jusqu’en 2028)'],
    ['permanent', null, false, 'CDI, temps partiel'],
  ] as const)('%s, %j, full time %j: %s', (contractType, contractLength, fullTime, expected) => {
    expect(contractText({ contractType, contractLength, fullTime })).toBe(expected)
  })

  it('its deadline', () => {
    expect(deadlineText({ closesOn: '2027-03-01' })).toBe('Jusqu’au 1er mars 2027')
    expect(deadlineText({ closesOn: null })).toBe('Jusqu’à ce que le poste soit pourvu')
  })

  it('its employer: the service with its acronym, else the ministry', () => {
    expect(employerText(offerFixture('a', { service: serviceFixture() }))).toBe('Bibliothèque nationale de France (BnF)')
    expect(employerText(offerFixture('a', { service: serviceFixture('bnf', { acronym: null }) }))).toBe(
      'Bibliothèque nationale de France',
    )
    expect(employerText(offerFixture('a'))).toBe('Ministère de la Culture')
  })
})

describe('The badge of an offer', () => {
  const badge = (given: Partial<SiteOffer>) => offerBadge(offerFixture('a', given), '2026-11-24')?.label

  it('says that it is filled, closed or not open yet', () => {
    expect(badge({ status: 'filled' })).toBe('Offre pourvue')
    expect(badge({ status: 'closed' })).toBe('Offre clôturée')
    expect(badge({ status: 'upcoming', opensOn: '2026-12-01' })).toBe('Ouverture le 1er décembre 2026')
  })

  it('says "new" for a week', () => {
    expect(badge({ opensOn: '2026-11-24' })).toBe('Nouvelle')
    expect(badge({ opensOn: '2026-11-18' })).toBe('Nouvelle')
    expect(badge({ opensOn: '2026-11-17' })).toBeUndefined()
  })

  it('says "last days" for a week before the closing, which matters more', () => {
    expect(badge({ closesOn: '2026-12-01' })).toBeUndefined()
    expect(badge({ closesOn: '2026-11-30' })).toBe('Derniers jours')
    expect(badge({ closesOn: '2026-11-24', opensOn: '2026-11-24' })).toBe('Derniers jours')
  })

  it('never hurries where there is no closing date', () => {
    expect(badge({ closesOn: null, opensOn: '2026-08-27' })).toBeUndefined()
  })
})
