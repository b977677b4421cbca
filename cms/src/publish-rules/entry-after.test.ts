import { brokenRules } from '@metiers-numeriques/content-schemas/rules/publish-rules'
import { describe, expect, it } from 'vitest'
import { entryAfter } from './entry-after'

const stored = { name: 'DINUM', ministry: { documentId: 'culture' } }
const brokenBy = (change: object) =>
  brokenRules('service', entryAfter(stored, { ...change }, ['ministry'])).map(({ field }) => field)

describe('Saving a service from the admin', () => {
  it('keeps its ministry when the form did not touch it, though the admin sends the relation empty', () => {
    expect(brokenBy({ name: 'Direction du numérique', ministry: { connect: [], disconnect: [] } })).toEqual([])
    expect(brokenBy({ name: 'Direction du numérique' })).toEqual([])
  })

  it('takes another ministry', () => {
    const change = { ministry: { connect: [{ id: 3, documentId: 'justice' }], disconnect: [{ id: 2 }] } }
    expect(entryAfter(stored, change, ['ministry']).ministry).toEqual([{ id: 3, documentId: 'justice' }])
    expect(brokenBy(change)).toEqual([])
  })

  it.each([
    { connect: [], disconnect: [{ id: 2, documentId: 'culture' }] },
    { disconnect: [{ documentId: 'culture' }] },
    { set: [] },
    null,
    [],
  ])('is refused when it takes the ministry away: %j', (ministry) => {
    expect(brokenBy({ ministry })).toEqual(['ministry'])
  })

  it('is refused when a new service names none', () => {
    expect(brokenRules('service', entryAfter(null, { ministry: { connect: [], disconnect: [] } }, ['ministry']))).toHaveLength(1)
  })
})
