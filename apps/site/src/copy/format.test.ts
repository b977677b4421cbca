import { describe, expect, it } from 'vitest'
import { capitalised, counted, cutAtWord, frenchDate, frenchNumber, joined } from './format.ts'

describe('Data in a French sentence', () => {
  it.each([
    ['2027-03-01', '1er mars 2027'],
    ['2027-03-11', '11 mars 2027'],
    ['2026-12-31', '31 décembre 2026'],
  ])('the day %s is "%s"', (date, expected) => {
    expect(frenchDate(date)).toBe(expected)
  })

  it('numbers have narrow unbreakable spaces', () => {
    expect(frenchNumber(1_245_000)).toBe('1\u202F245\u202F000')
    expect(frenchNumber(999)).toBe('999')
  })

  it('counts agree with their noun', () => {
    expect(counted(0, 'offre')).toBe('Aucune offre')
    expect(counted(0, 'projet', { feminine: false })).toBe('Aucun projet')
    expect(counted(1, 'offre')).toBe('1 offre')
    expect(counted(1234, 'offre')).toBe('1\u202F234 offres')
    expect(counted(2, 'offre ouverte', { plural: 'offres ouvertes' })).toBe('2 offres ouvertes')
  })

  it('what is missing leaves no comma', () => {
    expect(joined(['Rennes', null, '', false, undefined, 'Bretagne'])).toBe('Rennes, Bretagne')
    expect(joined([null])).toBe('')
  })

  it('a first letter may carry an accent', () => {
    expect(capitalised('écrire')).toBe('Écrire')
    expect(capitalised('')).toBe('')
  })

  it('a description is cut at a word, never longer than asked', () => {
    expect(cutAtWord('Faire vivre Gallica', 19)).toBe('Faire vivre Gallica')
    expect(cutAtWord('Faire vivre Gallica', 18)).toBe('Faire vivre…')
    expect(cutAtWord('Faire vivre Gallica', 12)).toBe('Faire vivre…')
    expect(cutAtWord('Anticonstitutionnellement', 10)).toBe('Anticonst…')
    for (let max = 1; max < 20; max += 1) expect(cutAtWord('Faire vivre Gallica', max).length).toBeLessThanOrEqual(max)
  })
})
