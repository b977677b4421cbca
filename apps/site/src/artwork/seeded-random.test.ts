import { describe, expect, it } from 'vitest'
import { hashText, seededRandom } from './seeded-random.ts'

describe('the seeded sequence', () => {
  it('repeats itself for the same seed and changes with it', () => {
    const draw = (seed: string): number[] => Array.from({ length: 20 }, () => seededRandom(seed).next())
    expect(draw('pix')).toEqual(draw('pix'))
    expect(draw('pix')).not.toEqual(draw('pixe'))
  })

  it('keeps its numbers within the asked bounds, both included', () => {
    const random = seededRandom('bounds')
    const drawn = Array.from({ length: 500 }, () => random.step(8, 24, 8))
    expect([...new Set(drawn)].sort((a, b) => a - b)).toEqual([8, 16, 24])
  })
})

it('hashes close slugs far apart', () => {
  const hashes = Array.from({ length: 1000 }, (_, index) => hashText(`projet-${index}`))
  expect(new Set(hashes).size).toBe(1000)
  expect(new Set(hashes.map((hash) => hash >>> 28)).size).toBe(16)
})
