import { describe, expect, it } from 'vitest'
import { command, formatNumber, line, polygon, rect, roundRect } from './paths.ts'

describe('path data', () => {
  it('keeps one decimal at most and drops useless zeros', () => {
    expect([1, 0.25, -0.04, -0.5, 12.04].map(formatNumber)).toEqual(['1', '.3', '0', '-.5', '12'])
  })

  it('refuses a coordinate that is not a finite number', () => {
    expect(() => formatNumber(Number.NaN)).toThrow(RangeError)
  })

  it('separates numbers only where the grammar needs it', () => {
    expect(command('l', 1, -2, 3)).toBe('l1-2 3')
  })

  it('turns a hole the other way round than a shape', () => {
    expect(rect(1, 2, 3, 4)).toBe('M1 2h3v4h-3z')
    expect(rect(1, 2, 3, 4, 'hole')).toBe('M1 2v4h3v-4z')
  })

  it('orders the points of a polygon whatever the way they are listed', () => {
    expect(polygon([0, 0, 0, 8, 8, 8])).toBe(polygon([8, 8, 0, 8, 0, 0]))
  })

  it('draws a line as a surface of the asked thickness', () => {
    expect(line(0, 4, 8, 4, 2)).toBe('M0 3l8 0l0 2l-8 0z')
  })

  it('gives up round corners that have no room', () => {
    expect(roundRect(0, 0, 8, 8, 0)).toBe(rect(0, 0, 8, 8))
  })
})
