import { describe, expect, it } from 'vitest'
import type { SiteOffer } from '../../cms/site-types.ts'
import { offerFixture, portraitFixture, siteFixture } from '../testing/site-fixture.ts'
import { SOURCES } from './sources.ts'
import { getWhyIndexPage, getWhyPage, PROFILES } from './why-page.ts'

function profileNamed(slug: string) {
  const profile = PROFILES.find((each) => each.slug === slug)
  if (profile === undefined) throw new Error(`No profile « ${slug} »`)
  return profile
}
const page = (slug: string, given: Parameters<typeof siteFixture>[0] = {}) => getWhyPage(siteFixture(given), profileNamed(slug))
const groupsOf = (slug: string, ...offers: Partial<SiteOffer>[]) =>
  page(slug, { offers: offers.map((offer, index) => offerFixture(`offre-${index}`, offer)) }).offers

describe('« Pourquoi l’État ? » for one kind of reader', () => {
  it.each(PROFILES.map((profile) => [profile.slug, profile] as const))(
    '%s: questions first, drawbacks told, a next step',
    (_, profile) => {
      expect(profile.questions.length).toBeGreaterThanOrEqual(5)
      expect(profile.drawbacks.length).toBeGreaterThanOrEqual(2)
      expect(profile.next.href).toMatch(/^\//)
      for (const { title } of profile.questions) expect(title).toMatch(/\?$/)
    },
  )

  it('has a source under every answer that states an amount, a share or a year', () => {
    const unsourced = PROFILES.flatMap(({ questions }) => questions)
      .filter(({ paragraphs, sources }) => sources.length === 0 && /\d (?:€|%)|\b20\d\d\b/.test(paragraphs.join(' ')))
      .map(({ title }) => title)
    expect(unsourced).toEqual([])
  })

  it('shows each source with its day, and names none that no page uses', () => {
    const used = new Set<string>(
      PROFILES.flatMap(({ glance, questions, feature }) => [
        ...glance.map(({ source }) => source),
        ...questions.flatMap(({ sources }) => sources),
        ...feature.sources,
      ]),
    )
    expect(Object.keys(SOURCES).filter((name) => !used.has(name))).toEqual([])
    expect(page('etudes').glance[1]?.source.date).toBe('1er janvier 2026')
  })

  it('counts the offers that suit and shows the first three', () => {
    const { groups, rows } = groupsOf(
      'etudes',
      { contractType: 'apprenticeship' },
      { contractType: 'internship' },
      { contractType: 'apprenticeship' },
      { contractType: 'apprenticeship' },
      { contractType: 'permanent' },
    )
    expect(groups).toEqual([
      { href: '/offres/contrat/apprentissage/', label: '3 offres en apprentissage' },
      { href: '/offres/contrat/stage/', label: '1 offre en stage' },
    ])
    expect(rows).toHaveLength(3)
  })

  it('keeps a first job to jobs, and posts for civil servants away from those who aren’t', () => {
    expect(groupsOf('premier-emploi', { experience: 'beginner', contractType: 'internship' }).groups).toEqual([])
    expect(groupsOf('experience', { experience: 'senior', natureOfPost: 'civil-servants-only' }).groups).toEqual([])
    expect(groupsOf('agent-public', { natureOfPost: 'civil-servants-only' }).groups).toHaveLength(1)
  })

  it('finds a portrait whose path is the reader’s, or shows none', () => {
    const portraits = [
      portraitFixture('a', { before: 'Designer dans une agence', since: 'En CDI' }),
      portraitFixture('b', { before: 'Bac professionnel', since: 'Apprentie depuis un an' }),
    ]
    expect(page('etudes', { portraits }).portrait?.slug).toBe('b')
    expect(page('independant', { portraits }).portrait?.slug).toBe('a')
    expect(page('agent-public', { portraits }).portrait).toBeNull()
  })

  it('explains a term of the glossary once, where it first comes', () => {
    const glossary = [{ id: 'x', slug: 'cdi', updatedOn: '2026-11-01', term: 'CDI', meaning: 'Sans date de fin.' }]
    const parts = page('premier-emploi', { glossary }).questions.flatMap(({ paragraphs }) => paragraphs.flat())
    expect(parts.filter(({ term }) => term?.slug === 'cdi')).toHaveLength(1)
  })

  it('leads from the index to each, with what is open today', () => {
    const offers = [offerFixture('a', { contractType: 'freelance' })]
    const { profiles } = getWhyIndexPage(siteFixture({ offers }))
    expect(profiles.map(({ href }) => href)).toContain('/pourquoi-l-etat/independant/')
    expect(profiles.find(({ href }) => href.endsWith('/independant/'))?.offers).toBe('1 offre ouverte')
  })
})
