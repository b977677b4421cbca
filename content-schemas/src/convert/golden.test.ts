import { describe, expect, it } from 'vitest'
import { goldenEntries, goldenSnapshot } from '../testing/golden.ts'
import { PUBLIC_COLLECTIONS, PUBLIC_SINGLES, type PublicType } from '../wire/collections.ts'
import { CONVERSIONS } from './convert-entry.ts'

const { collections, singles } = goldenSnapshot()
const everyEntry = [
  ...PUBLIC_COLLECTIONS.flatMap(({ path, model }) => goldenEntries(path).map((raw) => ({ model, raw, id: raw.documentId }))),
  ...PUBLIC_SINGLES.flatMap(({ path, model }) => {
    const raw = singles[path]
    return raw ? [{ model, raw, id: raw.documentId }] : []
  }),
]

describe('What Strapi answered, as recorded', () => {
  it.each(everyEntry)('$model $id becomes content of the site without a problem', ({ model, raw }) => {
    expect(CONVERSIONS[model](model, raw)).toMatchObject({ ok: true })
  })

  it('holds some of every collection, and all that its entries name', () => {
    const known = new Set(everyEntry.map(({ id }) => id))
    const types: readonly PublicType[] = PUBLIC_COLLECTIONS
    for (const { path, relations } of types) {
      const entries = collections[path] ?? []
      expect(entries.length, path).toBeGreaterThanOrEqual(3)
      const named = entries.flatMap((entry) => relations.flatMap((relation) => entry[relation])).filter((one) => one !== null)
      for (const reference of named) expect(known).toContain(Object(reference).documentId)
    }
  })

  it('holds demonstration content only: nothing of anyone else’s', () => {
    expect(new Set([...goldenEntries('offers'), ...goldenEntries('projects')].map(({ source }) => source))).toEqual(
      new Set(['Démonstration']),
    )
    expect(goldenEntries('portraits').every(({ fictional }) => fictional === true)).toBe(true)
  })
})
