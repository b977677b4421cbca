import { describe, expect, it } from 'vitest'
import { DEPARTMENTS, REGIONS } from './places.ts'
import { neighbouringDepartments, neighbouringRegions } from './places-neighbours.ts'

const OVERSEAS = /^9[789]|^99$/
const codesAround = (code: string) => neighbouringDepartments(code).map((neighbour) => neighbour.code)

describe('Neighbouring departments', () => {
  const metropolitan = DEPARTMENTS.filter(({ code }) => !OVERSEAS.test(code))

  it('are known for each of the 96 metropolitan ones, and none overseas', () => {
    expect(metropolitan).toHaveLength(96)
    expect(metropolitan.filter(({ code }) => codesAround(code).length === 0)).toEqual([])
    expect(DEPARTMENTS.filter(({ code }) => OVERSEAS.test(code)).flatMap(({ code }) => codesAround(code))).toEqual([])
  })

  it('are neighbours of one another, and none of itself', () => {
    const oneWay = metropolitan.flatMap(({ code }) =>
      codesAround(code)
        .filter((neighbour) => neighbour === code || !codesAround(neighbour).includes(code))
        .map((neighbour) => `${code} → ${neighbour}`),
    )
    expect(oneWay).toEqual([])
  })

  it('are those of the map', () => {
    expect(codesAround('35')).toEqual(['22', '44', '49', '50', '53', '56'])
    expect(codesAround('75')).toEqual(['92', '93', '94'])
    expect(codesAround('2A')).toEqual(['2B'])
  })
})

describe('Neighbouring regions', () => {
  it('follow from the departments, and are neighbours of one another', () => {
    const around = (slug: (typeof REGIONS)[number]['slug']) => neighbouringRegions(slug).map((region) => region.slug)
    expect(around('bretagne').sort()).toEqual(['normandie', 'pays-de-la-loire'])
    for (const { slug } of REGIONS) for (const neighbour of around(slug)) expect(around(neighbour)).toContain(slug)
  })

  it('are none for an island', () => {
    for (const island of ['corse', 'la-reunion', 'martinique'] as const) expect(neighbouringRegions(island)).toEqual([])
  })
})

describe('A department', () => {
  it('has an address of its own', () => {
    expect(new Set(DEPARTMENTS.map(({ slug }) => slug)).size).toBe(DEPARTMENTS.length)
    expect(DEPARTMENTS.find(({ code }) => code === '21')?.slug).toBe('cote-d-or')
  })

  it.each([
    ['35', 'en Ille-et-Vilaine'],
    ['59', 'dans le Nord'],
    ['40', 'dans les Landes'],
    ['60', 'dans l’Oise'],
    ['26', 'dans la Drôme'],
    ['75', 'à Paris'],
    ['99', 'à l’étranger'],
  ])('says where it is: %s, %s', (code, inName) => {
    expect(DEPARTMENTS.find((department) => department.code === code)?.inName).toBe(inName)
  })
})
