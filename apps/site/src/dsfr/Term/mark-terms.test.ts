import { describe, expect, it } from 'vitest'
import { termMarker } from './mark-terms.ts'

const entry = (term: string) => ({
  slug: term.toLowerCase().replace(/[^a-z]+/g, '-'),
  term,
  meaning: `Ce que veut dire ${term}.`,
})
/** The words marked in a text, for a glossary of the given terms. */
const marked = (text: string, ...terms: string[]) =>
  termMarker(terms.map(entry))(text).flatMap((part) => (part.term === null ? [] : [part.text]))

describe('marking the terms of a text', () => {
  it('gives the whole text back, cut where a term begins and ends', () => {
    const parts = termMarker([entry('Contractuel')])('Un agent contractuel signe.')
    expect(parts.map(({ text }) => text)).toEqual(['Un agent ', 'contractuel', ' signe.'])
    expect(parts[1]?.term).toMatchObject({ term: 'Contractuel', meaning: 'Ce que veut dire Contractuel.' })
  })

  it.each([
    ['Ouvert aux contractuelles', 'Contractuel', 'contractuelles'],
    ['Deux titulaires', 'Titulaire', 'titulaires'],
    ['Des établissements régionaux', 'Établissement régional', 'établissements régionaux'],
    ['Une fonctionnaire stagiaire', 'Fonctionnaire stagiaire', 'fonctionnaire stagiaire'],
    ['Des mises à disposition', 'Mise à disposition', 'mises à disposition'],
    ['Les opératrices de l’État', 'Opérateur de l’État', 'opératrices de l’État'],
    ['Un concours', 'Concours', 'concours'],
    ['Deux startups d’État', 'Startup d’État', 'startups d’État'],
  ])('finds the inflected form: %s', (text, term, found) => {
    expect(marked(text, term)).toEqual([found])
  })

  it.each([
    ['un detachement', 'Détachement', 'detachement'],
    ['DÉTACHEMENT', 'Détachement', undefined],
    ['Détachement', 'Détachement', 'Détachement'],
    ["une startup d'Etat", 'Startup d’État', "startup d'Etat"],
    ['le délai, puis la quotité', 'Quotité', 'quotité'],
  ])('looks past accents, apostrophes and the first capital: %s', (text, term, found) => {
    expect(marked(text, term)[0]).toBe(found)
  })

  it('takes a sigle as it is written, and either side of its parenthesis', () => {
    const snc = 'SNC (service à compétence nationale)'
    expect(marked('L’ANSSI est un SNC.', snc)).toEqual(['SNC'])
    expect(marked('un service à compétence nationale', snc)).toEqual(['service à compétence nationale'])
    expect(marked('snc', snc)).toEqual([])
    expect(marked('la DSI et le SNUM', 'DNUM, DSI ou SNUM')).toEqual(['DSI'])
  })

  it('doesn’t take a part of a word, nor a category for another', () => {
    expect(marked('une désindexation des indices', 'Index', 'Indice majoré')).toEqual([])
    expect(marked('la catégorie A+ puis la catégorie A', 'Catégorie A')).toEqual(['catégorie A'])
    expect(marked('catégorie B', 'Catégorie A')).toEqual([])
  })

  it('keeps the longer of two terms that begin together', () => {
    expect(marked('un fonctionnaire stagiaire', 'Fonctionnaire', 'Fonctionnaire stagiaire')).toEqual(['fonctionnaire stagiaire'])
  })

  it('marks a term once a page, the first time', () => {
    const mark = termMarker([entry('Concours')])
    const words = ['Sans concours, ni concours interne.', 'Un concours encore.'].map(
      (text) => mark(text).filter(({ term }) => term !== null).length,
    )
    expect(words).toEqual([1, 0])
    expect(termMarker([entry('Concours')], ['concours'])('Un concours.')).toEqual([{ text: 'Un concours.', term: null }])
  })

  it('finds its place in a text whose accents were typed apart from their letters', () => {
    const parts = termMarker([entry('Quotité')])('La de\u0301cision de quotité.')
    expect(parts.map(({ text }) => text).join('')).toBe('La décision de quotité.')
    expect(parts.find(({ term }) => term !== null)?.text).toBe('quotité')
  })
})
