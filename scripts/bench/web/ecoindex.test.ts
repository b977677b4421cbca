import { describe, expect, it } from 'vitest'
import { ecoIndex } from './ecoindex.ts'

describe('The EcoIndex of a page', () => {
  it('is that of the published formula', () => {
    expect(ecoIndex({ elements: 300, requests: 10, bytes: 200_000 })).toBeCloseTo(82.8, 1)
    expect(ecoIndex({ elements: 450, requests: 10, bytes: 200_000 })).toBeCloseTo(76.5, 1)
    expect(ecoIndex({ elements: 603, requests: 78, bytes: 1_448_320 })).toBeCloseTo(50, 5)
  })

  it('is 100 for nothing, and 0 for more than any page ever held', () => {
    expect(ecoIndex({ elements: 0, requests: 0, bytes: 0 })).toBe(100)
    expect(ecoIndex({ elements: 1e6, requests: 1e6, bytes: 1e12 })).toBe(0)
  })

  it('counts an element more than a request in proportion, and a request more than bytes', () => {
    const base = { elements: 300, requests: 30, bytes: 300_000 }
    expect(ecoIndex({ ...base, elements: 600 })).toBeLessThan(ecoIndex({ ...base, requests: 60 }))
    expect(ecoIndex({ ...base, requests: 60 })).toBeLessThan(ecoIndex({ ...base, bytes: 600_000 }))
  })
})
