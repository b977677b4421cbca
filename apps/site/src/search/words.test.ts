import { describe, expect, it } from 'vitest'
import { askedWords, matchOf, mistakesBetween, nearestWord, withCorrections, wordsOf, writtenWords } from './words.ts'

describe('Words', () => {
  it('are compared without accents, capitals or ligatures, and "C++" is one', () => {
    expect(wordsOf('Cœur de métier : Saint-Mandé, C++')).toEqual(['coeur', 'de', 'metier', 'saint', 'mande', 'c++'])
  })

  it('keep their spelling beside, in the same order', () => {
    const text = 'Développeuse, à Évreux'
    expect(writtenWords(text)).toHaveLength(wordsOf(text).length)
    expect(writtenWords(text)).toEqual(['développeuse', 'à', 'évreux'])
  })

  it('that say nothing are left out of a question, unless there is nothing else', () => {
    expect(askedWords('un poste de chef de projet')).toEqual(['chef', 'projet'])
    expect(askedWords('le')).toEqual(['le'])
  })

  it('answer whole, in the plural, or by their beginning', () => {
    expect(matchOf('données', 'données')).toBe(1)
    expect(matchOf('reseau', 'reseaux')).toBe(1)
    expect(matchOf('dev', 'developpeur')).toBeGreaterThan(0)
    expect(matchOf('dev', 'devops')).toBeGreaterThan(matchOf('dev', 'developpeuse'))
    expect(matchOf('java', 'jakarta')).toBe(0)
  })
})

describe('Mistakes', () => {
  it('are counted as letters added, missing, changed or swapped', () => {
    expect(mistakesBetween('pyhton', 'python', 2)).toBe(1)
    expect(mistakesBetween('develloppeur', 'developpeur', 2)).toBe(1)
    expect(mistakesBetween('java', 'kotlin', 1)).toBe(2)
    expect(mistakesBetween('rene', 'rennes', 1, true)).toBe(1)
  })

  it('are forgiven by the nearest word, the one that begins alike first', () => {
    expect(nearestWord('pyhton', ['pytest', 'python'])).toBe('python')
    expect(nearestWord('rene', ['reseaux', 'rennes'])).toBe('rennes')
  })

  it('are not forgiven in short words and numbers, nor when nothing is near', () => {
    expect(nearestWord('dba', ['dbt'])).toBeNull()
    expect(nearestWord('2027', ['2026'])).toBeNull()
    expect(nearestWord('archives', ['architecte', 'java'])).toBeNull()
  })

  it('are mended where they stand in the question', () => {
    expect(
      withCorrections(
        'Pyhton à Rene',
        new Map([
          ['pyhton', 'python'],
          ['rene', 'rennes'],
        ]),
      ),
    ).toBe('python à rennes')
  })
})
