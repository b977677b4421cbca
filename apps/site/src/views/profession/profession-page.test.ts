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

  it('shows its open offers, and links to all of them', () => {
    const offers = Array.from({ length: 5 }, (_, index) => offerFixture(`offre-${index}`, { profession, city: 'Paris' }))
    const page = getProfessionPage(siteFixture({ professions: [profession], offers }), profession)
    expect(page.offers).toMatchObject({ title: '5 offres ouvertes', more: { href: '/offres/metier/developpeur-back-end/' } })
    expect(page.offers.rows).toHaveLength(3)
    expect(page.offersLabel).toBe('5 offres ouvertes')
    expect(page.hiring?.facts.map(({ value }) => value)).toEqual(['Paris', 'Dans les 5 offres', 'Dans les 5 offres'])
  })

  it('explains « sans concours » where the glossary has the word', () => {
    const term = { id: 'contractuel', slug: 'contractuel', updatedOn: '2026-11-01', term: 'Contractuel', meaning: 'Par contrat.' }
    const hrefs = (glossary: (typeof term)[]) =>
      getProfessionPage(siteFixture({ glossary, offers: [offerFixture('a', { profession })] }), profession).hiring?.facts.map(
        ({ href }) => href,
      )
    expect(hrefs([term])).toEqual([null, null, '/glossaire/#contractuel'])
    expect(hrefs([])).toEqual([null, null, null])
  })

  it('without an open offer shows those of its family', () => {
    const site = siteFixture({ professions: [profession, frontEnd], offers: [offerFixture('front', { profession: frontEnd })] })
    const page = getProfessionPage(site, profession)
    expect(page.offers.title).toBe('Aucune offre ouverte')
    expect(page.offers.rows.map(({ href }) => href)).toEqual(['/offres/front/'])
    expect(page.offers.more).toEqual({ href: '/offres/', label: 'Voir la seule offre ouverte' })
    expect(page).toMatchObject({ hiring: null, offersLabel: null })
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

describe('a profession of which nothing is known', () => {
  const bare = professionFixture('bare', { synonyms: [], skills: [], daily: [], title: 'x'.repeat(200) })

  it('has no table, person, neighbour or tag to show, and no number that isn’t there', () => {
    expect(getProfessionPage(siteFixture({ professions: [bare] }), bare)).toMatchObject({
      otherNames: null,
      hiring: null,
      pay: null,
      technologies: [],
      portrait: null,
      offers: { title: 'Aucune offre ouverte', rows: [], more: null },
      neighbours: [],
      allProfessions: 'Voir tous les métiers',
    })
  })

  it('alone of its kind, is the tile of its family', () => {
    const { bands } = getProfessionsPage(siteFixture({ professions: [bare] }))
    expect(bands).toMatchObject([[{ busiest: { otherNames: null, offers: 'Aucune offre : suivez les prochaines' }, others: [] }]])
    expect(getProfessionsPage(siteFixture())).toMatchObject({ bands: [], updatedOn: null })
  })
})

describe('the list of professions', () => {
  it('groups them by family, each led by the one that hires most, and leaves empty families out', () => {
    const offers = [offerFixture('a', { profession: frontEnd }), offerFixture('b', { profession: frontEnd })]
    const families = getProfessionsPage(siteFixture({ professions: [profession, frontEnd, analyst], offers })).bands.flat()
    expect(families.map(({ name, busiest, others }) => [name, busiest.slug, others.map(({ slug }) => slug)])).toEqual([
      ['Développement logiciel', 'developpeur-front-end', ['developpeur-back-end']],
      ['Données et intelligence artificielle', 'data-analyst', []],
    ])
    expect(families.map(({ busiest }) => busiest.offers)).toEqual(['2 offres', 'Aucune offre : suivez les prochaines'])
  })
})
