import { describe, expect, it } from 'vitest'
import { tellingSynonyms } from '../../dsfr/ProfessionTile/profession-tile.ts'
import { offerFixture, portraitFixture, professionFixture, siteFixture, technologyFixture } from '../testing/site-fixture.ts'
import { getProfessionPage } from './profession-page.ts'
import { getProfessionsPage } from './professions-page.ts'

const profession = professionFixture()
const frontEnd = professionFixture('developpeur-front-end', { title: 'Développeuse ou développeur front-end' })
const analyst = professionFixture('data-analyst', { title: 'Data analyst', family: 'data' })

describe('a profession', () => {
  it('is told under names that its title does not already say', () => {
    const synonyms = ['développeur backend', 'dev back', 'dev backend', 'développeur java']
    expect(tellingSynonyms(professionFixture('x', { synonyms }), 6)).toEqual(['dev back', 'développeur java'])
  })

  it('shows its open offers, and links to all of them beyond four', () => {
    const offers = Array.from({ length: 5 }, (_, index) => offerFixture(`offre-${index}`, { profession, city: 'Paris' }))
    const page = getProfessionPage(siteFixture({ professions: [profession], offers }), profession)
    expect(page.offers).toMatchObject({ title: '5 offres ouvertes', more: { href: '/offres/metier/developpeur-back-end/' } })
    expect(page.offers.rows).toHaveLength(4)
    expect(page.facts.map(({ value }) => value)).toEqual(['5', 'Paris', 'Dans les 5 offres ouvertes'])
  })

  it('without an open offer shows those of its family', () => {
    const site = siteFixture({ professions: [profession, frontEnd], offers: [offerFixture('front', { profession: frontEnd })] })
    const page = getProfessionPage(site, profession)
    expect(page.offers.title).toBe('Aucune offre ouverte')
    expect(page.offers.rows.map(({ href }) => href)).toEqual(['/offres/front/'])
    expect(page.facts).toEqual([])
  })

  it('prefers a portrait of its own, then one of its family, and says which', () => {
    const own = portraitFixture('own', { profession })
    const near = portraitFixture('near', { profession: frontEnd })
    const titleWith = (portraits: (typeof own)[]) => getProfessionPage(siteFixture({ portraits }), profession).portrait?.title
    expect(titleWith([near, own])).toBe('Une personne du métier')
    expect(titleWith([near])).toBe('Dans la même famille')
    expect(titleWith([portraitFixture('far', { profession: analyst })])).toBeUndefined()
  })

  it('links a technology only where it has a page', () => {
    const python = technologyFixture()
    const ruby = technologyFixture('ruby', { name: 'Ruby' })
    const offers = [
      offerFixture('a', { profession, technologies: [python, ruby] }),
      offerFixture('b', { profession, technologies: [python] }),
    ]
    const page = getProfessionPage(siteFixture({ technologies: [python, ruby], offers }), profession)
    expect(page.technologies).toEqual([
      { name: 'Python', href: '/technologies/python/' },
      { name: 'Ruby', href: null },
    ])
  })
})

describe('the list of professions', () => {
  it('groups them by family, with their open offers, and leaves empty families out', () => {
    const offers = [offerFixture('a', { profession }), offerFixture('b', { profession })]
    const { families } = getProfessionsPage(siteFixture({ professions: [profession, analyst], offers }))
    expect(families.map(({ name }) => name)).toEqual(['Développement logiciel', 'Données et intelligence artificielle'])
    expect(families.flatMap(({ tiles }) => tiles.map((tile) => tile.offers))).toEqual([
      '2 offres ouvertes',
      'Le métier en détail, sans offre',
    ])
  })
})
