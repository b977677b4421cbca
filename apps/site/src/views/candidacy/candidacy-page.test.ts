import { describe, expect, it } from 'vitest'
import { ministryFixture, offerFixture, serviceFixture, siteFixture } from '../testing/site-fixture.ts'
import { getCandidacyPage } from './candidacy-page.ts'

const culture = ministryFixture()
const justice = ministryFixture('justice', { shortName: 'Justice' })
const bnf = serviceFixture()

describe('applying without an offer', () => {
  it('names, for each ministry that recruits, one person a service to write to', () => {
    const offers = [
      offerFixture('a', { ministry: culture, service: bnf, contactName: 'Ada Petit', applyEmail: 'ada@exemple.gouv.fr' }),
      offerFixture('b', { ministry: culture, service: bnf, contactName: 'Bo Roux' }),
    ]
    const { ministries } = getCandidacyPage(siteFixture({ ministries: [culture, justice], offers }))
    expect(ministries).toEqual([
      {
        name: 'Culture',
        href: '/ministeres/culture/',
        offers: '2 offres',
        contacts: [
          {
            service: 'Bibliothèque nationale de France (BnF)',
            name: 'Ada Petit',
            mail: 'mailto:ada@exemple.gouv.fr?subject=Candidature%20spontan%C3%A9e%20%3A%20BnF',
          },
        ],
      },
    ])
  })

  it('leaves out who can’t be written to', () => {
    const offers = [offerFixture('a', { ministry: culture, applyEmail: null, applyUrl: 'https://exemple.gouv.fr/' })]
    expect(getCandidacyPage(siteFixture({ ministries: [culture], offers })).ministries).toEqual([])
  })
})
