import { goldenSnapshot } from '@metiers-numeriques/content-schemas/testing/golden'
import { expect, it } from 'vitest'
import { toSite } from '../cms/site.ts'
import type { Snapshot } from '../cms/snapshot.ts'
import { pageKeys } from './page-keys.ts'

const now = new Date('2026-11-24T12:00:00Z')
const keysOf = (snapshot: Snapshot, at = now) =>
  pageKeys(toSite(snapshot, { now: at, siteUrl: 'https://metiers.exemple.gouv.fr' }).site)

function changedPaths(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).sort()
}

it('the same content gives the same keys, whatever order it came in and whatever the hour of the day', () => {
  const shuffled = goldenSnapshot()
  for (const entries of Object.values(shuffled.collections)) entries.reverse()
  const before = keysOf(goldenSnapshot())
  expect(changedPaths(before, keysOf(shuffled))).toEqual([])
  expect(changedPaths(before, keysOf(goldenSnapshot(), new Date('2026-11-24T18:30:00Z')))).toEqual([])
})

it('an edited offer changes its own page and the lists that show it, and no page of another ministry', () => {
  const edited = goldenSnapshot()
  const [offer] = edited.collections.offers ?? []
  if (offer === undefined) throw new Error('The golden snapshot has no offer')
  offer.summary = 'Un résumé récrit.'
  offer.skillsRequired = 'Une compétence nouvelle'
  const changed = changedPaths(keysOf(goldenSnapshot()), keysOf(edited))
  expect(changed).toContain(`/offres/${offer.slug}/`)
  expect(changed).not.toContain('/plan-du-site/')
  expect(changed.length).toBeLessThan(keysOf(edited).size / 2)
})

it('each page has one key, and each path one page', () => {
  const keys = keysOf(goldenSnapshot())
  expect(keys.get('/')).toMatch(/^[0-9a-f]{64}$/)
  expect([...keys.keys()].every((path) => /^\/([a-z0-9-]+\/)*$/.test(path))).toBe(true)
})
