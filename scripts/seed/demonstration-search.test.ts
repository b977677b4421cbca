import { latestFirst, OffersIndex, offerTable, rowFiles, wordFiles } from '@metiers-numeriques/site/offers-search'
import { describe, expect, it } from 'vitest'
import { demonstrationSite } from './demonstration-site.ts'

const site = demonstrationSite(new Date('2026-11-24T12:00:00Z'))
const table = offerTable(site)
const index = new OffersIndex(table)
const places = latestFirst(table.opens)
const rowAt = new Map(
  rowFiles(site)
    .flatMap((file) => file.rows)
    .map((row, number) => [places[number], row]),
)

function found(text: string) {
  for (const file of index.missingFiles(text)) index.addTexts(file, wordFiles(site).get(file) ?? {})
  const { places: found, corrected } = index.answer({ text, facets: {}, sort: 'pertinence', exact: false })
  return { corrected, offers: found.flatMap((place) => rowAt.get(place) ?? []) }
}

/** What is typed, and what the first offer must say: in its profession, its title, its employer or its place. */
const FIRST: readonly [typed: string, first: RegExp][] = [
  ['dev', /^Développeuse ou développeur full-stack/],
  ['PO', /^Product owner/],
  ['RSSI', /sécurité/],
  ['data', /^Data /],
  ['devops', /DevOps/],
  ['sysadmin', /^Administratrice ou administrateur systèmes/],
  ['DBA', /bases de données/],
  ['UX', /UX/],
  ['scrum', /Product owner|projet/],
  ['chef de projet', /^Cheffe ou chef de projet/],
  ['DINUM', /DINUM/],
  ['DGFiP', /DGFiP/],
  ['télétravail', /télétravail complet/],
  ['remote', /télétravail/],
  ['alternance', /apprenti/i],
  ['rennes', /Rennes \(35\)/],
  ['35', /\(35\)/],
  ['bretagne', /Bretagne/],
  ['idf', /Île-de-France/],
  ['IA', /intelligence artificielle/],
  ['développeur java', /Java/],
  ['saint mandé', /Saint-Mandé/],
  ['SAINT-MANDE', /Saint-Mandé/],
]

describe('A search of the demonstration', () => {
  it.each(FIRST)('« %s » first finds an offer that says %s', (typed, first) => {
    const [offer] = found(typed).offers
    expect(`${offer?.title} | ${offer?.profession} | ${offer?.employer} | ${offer?.place}`).toMatch(
      first.source.startsWith('^') ? new RegExp(`(^|\\| )${first.source.slice(1)}`, first.flags) : first,
    )
    expect(found(typed).corrected).toBeNull()
  })

  it.each([
    ['pyhton', 'python'],
    ['develloppeur', 'développeur'],
    ['rene', 'rennes'],
    ['toulouz', 'toulouse'],
    ['kubernetis', 'kubernetes'],
  ])('« %s » is understood as « %s »', (typed, understood) => {
    const { corrected, offers } = found(typed)
    expect(corrected).toBe(understood)
    expect(offers.length).toBeGreaterThan(0)
    expect(offers.map(({ href }) => href)).toEqual(found(understood).offers.map(({ href }) => href))
  })
})
