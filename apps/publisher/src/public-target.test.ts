import { describe, expect, it } from 'vitest'
import { assertMayGoPublic, isThisMachine, termsAcceptance } from './public-target.ts'

const PUBLIC = 'https://metiers.exemple.gouv.fr'
const TERMS = '---\ncguVersion: 2.0.0\n---\n# Modalités'

describe('a release at a public address', () => {
  it('is refused for demonstration content, whoever accepted the terms', () => {
    expect(() => assertMayGoPublic(PUBLIC, true, { kind: 'accepted' })).toThrowErrorMatchingInlineSnapshot(
      `[Error: https://metiers.exemple.gouv.fr is a public address, and the content is a demonstration: nothing is released. Start with MN_SEED=none on an empty database, or unpublish every offer whose source is « Démonstration » and every portrait marked as fictional.]`,
    )
  })

  it('is refused until the terms of the DSFR are accepted, with the way to do so', () => {
    expect(() => assertMayGoPublic(PUBLIC, false, { kind: 'absent' })).toThrowErrorMatchingInlineSnapshot(
      `[Error: https://metiers.exemple.gouv.fr is a public address, and nobody recorded that the terms of the DSFR are accepted: nothing is released. Whoever may commit your organisation reads them (doc/legal/cgu.md of @gouvfr/dsfr; sites of the State under .gouv.fr only) and records it with \`npm create @gouvfr/dsfr@latest\`, whose .dsfr.yml goes into the data directory. See docs/operations.md, « Accepting the DSFR's terms ».]`,
    )
  })

  it('is refused when another version of the terms was accepted', () => {
    const acceptance = { kind: 'outdated', accepted: '1.0.0', current: '2.0.0' } as const
    expect(() => assertMayGoPublic(PUBLIC, false, acceptance)).toThrow(
      'accepted in version 1.0.0, and the package has version 2.0.0',
    )
  })

  it('goes through with real content and accepted terms', () => {
    expect(() => assertMayGoPublic(PUBLIC, false, { kind: 'accepted' })).not.toThrow()
  })
})

it('on this machine anything may be released, and only there', () => {
  for (const address of ['http://localhost:4321', 'http://127.0.0.1:4321', 'http://[::1]:4321', 'http://site.localhost'])
    expect(() => assertMayGoPublic(address, true, { kind: 'absent' }), address).not.toThrow()
  for (const address of ['https://localhost.exemple.gouv.fr', 'http://192.168.1.2', 'http://127.0.0.1.nip.io'])
    expect(isThisMachine(address), address).toBe(false)
})

it('reads the acceptance as the package does', () => {
  expect(termsAcceptance(TERMS, undefined, undefined)).toEqual({ kind: 'absent' })
  expect(termsAcceptance(TERMS, 'name: essai\n', undefined)).toEqual({ kind: 'absent' })
  expect(termsAcceptance(TERMS, 'accept-license: "2.0.0" # lu\n', undefined)).toEqual({ kind: 'accepted' })
  expect(termsAcceptance(TERMS, 'accept-license: 1.0.0\n', undefined)).toMatchObject({ kind: 'outdated', accepted: '1.0.0' })
  expect(termsAcceptance(TERMS, undefined, '1')).toEqual({ kind: 'accepted' })
  expect(() => termsAcceptance('# Modalités', undefined, undefined)).toThrow('name no version')
})
