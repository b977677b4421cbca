import { expect, it } from 'vitest'
import { siteFixture } from '../testing/site-fixture.ts'
import { getGlossaryPage } from './glossary-page.ts'

const term = (slug: string, name: string) => ({ id: slug, slug, updatedOn: '2026-11-01', term: name, meaning: 'Une phrase.' })

it('the glossary is in French alphabetical order, accents aside, a letter at a time', () => {
  const glossary = [term('rtt', 'RTT'), term('echelon', 'Échelon'), term('titulaire', 'Titulaire'), term('essai', 'Essai')]
  const { letters, lead } = getGlossaryPage(siteFixture({ glossary }))
  expect(letters.map(({ letter, terms }) => [letter, ...terms.map(({ slug }) => slug)])).toEqual([
    ['E', 'echelon', 'essai'],
    ['R', 'rtt'],
    ['T', 'titulaire'],
  ])
  expect(lead).toContain('4 mots')
})

it('an empty glossary says so', () => {
  expect(getGlossaryPage(siteFixture())).toMatchObject({ letters: [], lead: 'Aucun mot n’est encore expliqué ici.' })
})
