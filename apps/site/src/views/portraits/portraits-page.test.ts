import { describe, expect, it } from 'vitest'
import { offerFixture, portraitFixture, professionFixture, siteFixture } from '../testing/site-fixture.ts'
import { portraitsPages } from './portraits-page.ts'

const dev = professionFixture()
const analyst = professionFixture('data-analyst', { title: 'Data analyst' })

describe('the list of portraits', () => {
  it('leads from a profession to its portrait, or to the profession when it has several', () => {
    const portraits = [
      portraitFixture('ada', { profession: dev }),
      portraitFixture('bo', { profession: dev }),
      portraitFixture('cleo', { profession: analyst }),
      portraitFixture('dan'),
    ]
    expect(portraitsPages(siteFixture({ portraits }))[0]?.professions).toEqual([
      { label: 'Data analyst', href: '/portraits/cleo/' },
      { label: 'Développeuse ou développeur back-end', href: '/metiers/developpeur-back-end/' },
    ])
  })

  it('names first the professions that hire most', () => {
    const portraits = [portraitFixture('cleo', { profession: analyst }), portraitFixture('ada', { profession: dev })]
    const offers = [offerFixture('one', { profession: dev })]
    expect(portraitsPages(siteFixture({ portraits, offers }))[0]?.professions[0]?.href).toBe('/portraits/ada/')
  })

  it('shows each portrait once, the featured one apart', () => {
    const portraits = Array.from({ length: 30 }, (_, index) => portraitFixture(`portrait-${index}`))
    const pages = portraitsPages(siteFixture({ portraits }))
    expect(pages).toHaveLength(3)
    const shown = pages.flatMap(({ featured, firstCards, furtherCards }) => [
      ...(featured === null ? [] : [featured]),
      ...firstCards,
      ...furtherCards,
    ])
    expect(new Set(shown.map(({ slug }) => slug)).size).toBe(30)
    expect(shown).toHaveLength(30)
    expect(pages[1]?.featured).toBeNull()
  })

  it.each([
    [9, 8, 0],
    [11, 10, 0],
    [12, 8, 3],
  ])('of %i portraits shows %i besides the first, then the offers, then %i: never a row of one', (count, first, further) => {
    const portraits = Array.from({ length: count }, (_, index) => portraitFixture(`portrait-${index}`))
    const [page] = portraitsPages(siteFixture({ portraits }))
    expect([page?.firstCards.length, page?.furtherCards.length]).toEqual([first, further])
  })

  it('names six professions at once, the others behind', () => {
    const portraits = Array.from({ length: 8 }, (_, index) =>
      portraitFixture(`portrait-${index}`, { profession: professionFixture(`metier-${index}`) }),
    )
    const [page] = portraitsPages(siteFixture({ portraits }))
    expect([page?.professions.length, page?.otherProfessions.length]).toEqual([6, 2])
  })

  it('still has one page before any portrait is known', () => {
    expect(portraitsPages(siteFixture())).toMatchObject([{ featured: null, firstCards: [], professions: [], updatedOn: null }])
  })
})
