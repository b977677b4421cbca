import { describe, expect, it } from 'vitest'
import { RESERVED_SLUGS, Slug } from './slug.ts'
import { slugify } from './slugify.ts'

describe('An address made from a title', () => {
  it.each([
    ['Développeuse ou développeur back-end', 'developpeuse-ou-developpeur-back-end'],
    ['  Chef·fe de projet : l’été à Nîmes !', 'chef-fe-de-projet-l-ete-a-nimes'],
    ['Cœur & Œuvre, Ægir', 'coeur-oeuvre-aegir'],
    ['C++ / C#', 'c-c'],
    ['日本', ''],
    ['', ''],
  ])('"%s"', (title, expected) => {
    expect(slugify(title)).toBe(expected)
  })

  it('is cut at 80 signs, and never ends by a hyphen', () => {
    expect(slugify(`${'a'.repeat(79)} b`)).toBe('a'.repeat(79))
    expect(slugify('a'.repeat(200))).toHaveLength(80)
  })

  it('is always a valid one', () => {
    for (const title of ['Été 2027', '--a--', 'É'.repeat(100), '1']) expect(Slug.safeParse(slugify(title)).success).toBe(true)
  })
})

describe('An address of a page', () => {
  it.each(['..', '.', 'a/b', 'A', 'é', 'a--b', '-a', 'a-', '', 'a b', 'a\n', '%2e%2e', 'a'.repeat(81)])('is not %j', (slug) => {
    expect(Slug.safeParse(slug).success).toBe(false)
  })

  it.each(RESERVED_SLUGS)('is not "%s", which a route of the site uses', (slug) => {
    expect(Slug.safeParse(slug).success).toBe(false)
    expect(Slug.safeParse(`${slug}-2`).success).toBe(true)
  })
})
