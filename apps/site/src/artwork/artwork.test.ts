import { describe, expect, it } from 'vitest'
import { PROFESSION_FAMILIES } from '../../../../content-schemas/src/vocabulary/professions.ts'
import { ARTWORK_SIZES, type ArtworkKind, type ArtworkSubject, artworkFile } from './artwork.ts'

const KINDS: readonly ArtworkKind[] = ['ministry', 'project', 'portrait', 'profession']
const MINISTRIES = ['outre-mer', 'justice', 'culture', 'education-nationale', 'agriculture', 'transition-ecologique', 'interieur']
const MOST_BYTES = 4096

/** Slugs that differ by little, as real ones do. */
function subjects(count: number): ArtworkSubject[] {
  return Array.from({ length: count }, (_, index) => ({
    slug: `service-${index}`,
    ministrySlug: MINISTRIES[index % MINISTRIES.length] ?? 'justice',
    family: PROFESSION_FAMILIES[index % PROFESSION_FAMILIES.length]?.id ?? 'data',
  }))
}

/** What a file may hold: three symbols of filled paths made of numbers, with tints but no colour, script, text or reference. */
const NUMBER = String.raw`-?(?:\d+(?:\.\d)?|\.\d)`
const PATH = String.raw`<path(?: fill-opacity="\.\d+")?(?: transform="[a-z]+\([-.\d ]+\)(?:scale\([.\d]+\))?")? d="(?:[MLHVAQCTlhvaqtcmz]|${NUMBER}|[ ,])+"/>`
const SYMBOL = (layer: string): string => `<symbol id="artwork-${layer}" viewBox="0 0 \\d+ \\d+">(?:${PATH})*</symbol>`
const FILE = new RegExp(
  `^<svg xmlns="http://www\\.w3\\.org/2000/svg" viewBox="0 0 \\d+ \\d+">${['decorative', 'minor', 'major'].map(SYMBOL).join('')}</svg>\\n$`,
)

describe.each(KINDS)('the %s artwork', (kind) => {
  const all = subjects(500)
  const files = all.map((subject) => artworkFile(kind, subject))

  it('gives the same bytes for the same slug', () => {
    expect(all.map((subject) => artworkFile(kind, { ...subject }))).toEqual(files)
  })

  it('gives no two of 500 slugs the same picture', () => {
    expect(new Set(files).size).toBe(files.length)
  })

  it('stays within 4 KB', () => {
    expect(Math.max(...files.map((file) => Buffer.byteLength(file)))).toBeLessThanOrEqual(MOST_BYTES)
  })

  it('holds three symbols of its size, made of numbers and known tags only', () => {
    const { width, height } = ARTWORK_SIZES[kind]
    for (const file of files) {
      expect(file).toMatch(FILE)
      expect(file.split(`viewBox="0 0 ${width} ${height}"`)).toHaveLength(5)
    }
  })

  it('has something in each layer', () => {
    for (const file of files) expect(file).not.toContain('"></symbol>')
  })

  it('writes nothing of a hostile slug into the file', () => {
    expect(artworkFile(kind, { slug: '"><script>alert(1)</script>', ministrySlug: '<b>', family: '__proto__' })).toMatch(FILE)
  })
})
