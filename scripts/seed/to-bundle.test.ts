import { describe, expect, it } from 'vitest'
import { checkEntries } from '../import-betagouv/check-entries.ts'
import { readContent } from './read-content.ts'
import { seedBundle } from './to-bundle.ts'

const content = readContent()
const { entries } = seedBundle(content, '2026-03-02')

describe('The demonstration content', () => {
  it('could all be published, each relation to something before it', () => {
    expect(checkEntries(entries).problems).toEqual([])
    const order = [...new Set(entries.map(({ model }) => model))]
    expect(order).toEqual([
      'ministry',
      'service',
      'profession',
      'technology',
      'glossary-term',
      'project',
      'portrait',
      'offer',
      'home',
    ])
  })

  it('counts the dates of offers from the first day, and only for their creation', () => {
    for (const [i, offer] of content.offers.entries()) {
      const entry = entries.filter(({ model }) => model === 'offer')[i]
      expect(entry?.data).not.toHaveProperty('opensOn')
      const fields = offer.closesInDays === undefined ? ['confirmedOn', 'opensOn'] : ['closesOn', 'opensOn']
      expect(Object.keys(entry?.createdWith ?? {}).sort()).toEqual(fields)
    }
    const later = seedBundle(content, '2027-01-01').entries
    expect(later.map(({ data, relations }) => ({ data, relations }))).toEqual(
      entries.map(({ data, relations }) => ({ data, relations })),
    )
  })

  it('says that its offers and projects are a demonstration, and its portraits fictional', () => {
    for (const { model, data } of entries) {
      if (model === 'offer' || model === 'project') expect(data.source).toBe('Démonstration')
      if (model === 'portrait') expect(data.fictional).toBe(true)
    }
  })

  it('names each entry once', () => {
    expect(new Set(entries.map(({ model, reference }) => `${model} ${reference}`)).size).toBe(entries.length)
  })

  it('has no two offers alike: neither title, summary nor a sentence of their texts', () => {
    const twice = (texts: readonly string[]) => texts.filter((text, i) => texts.indexOf(text) !== i)
    const sentences = content.offers.flatMap(({ context, missions, team }) =>
      [context, missions, team].flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/)).filter((sentence) => sentence.length > 30),
    )
    expect(twice(content.offers.map(({ title }) => title))).toEqual([])
    expect(twice(content.offers.map(({ summary }) => summary))).toEqual([])
    expect(twice(sentences)).toEqual([])
  })

  it('explains at least 35 words of public employment, each in a few sentences', () => {
    expect(content.glossary.length).toBeGreaterThanOrEqual(35)
    const tooLong = content.glossary.filter(({ meaning }) => meaning.split(/[.!?](?:\s|$)/).filter(Boolean).length > 5)
    expect(tooLong.map(({ slug }) => slug)).toEqual([])
  })
})
