import { existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'

const KEPT_RELEASES = 5

export interface ReleaseStore {
  /** `<data>/releases`. */
  releases: string
  /** `<data>/current`, a link to the live release. */
  current: string
}

export function releaseStore(dataDirectory: string): ReleaseStore {
  return { releases: join(dataDirectory, 'releases'), current: join(dataDirectory, 'current') }
}

/** Id of the live release, or undefined before the first. */
export function liveRelease(store: ReleaseStore): string | undefined {
  return lstatSync(store.current, { throwIfNoEntry: false })?.isSymbolicLink() ? basename(readlinkSync(store.current)) : undefined
}

/** Ids of the releases kept, oldest first. */
export function keptReleases(store: ReleaseStore): string[] {
  if (!existsSync(store.releases)) return []
  return readdirSync(store.releases)
    .filter((name) => !name.startsWith('.'))
    .sort()
}

/** Makes a release live with one rename: a visitor reads the old release or the new one, never a mix. */
export function switchTo(store: ReleaseStore, id: string): void {
  if (!existsSync(join(store.releases, id)))
    throw new Error(`There is no release ${id}. Kept: ${keptReleases(store).join(', ') || 'none'}.`)
  const next = `${store.current}.next`
  rmSync(next, { force: true })
  symlinkSync(join('releases', id), next)
  renameSync(next, store.current)
}

/** Moves a verified build into the store, makes it live, and drops what is neither live nor among the last ones. */
export function release(store: ReleaseStore, builtFolder: string, id: string): void {
  mkdirSync(store.releases, { recursive: true })
  renameSync(builtFolder, join(store.releases, id))
  switchTo(store, id)
  for (const old of keptReleases(store).slice(0, -KEPT_RELEASES)) {
    if (old !== id) rmSync(join(store.releases, old), { recursive: true })
  }
}

/** Puts the release before the live one back. Answers its id. */
export function rollback(store: ReleaseStore): string {
  const live = liveRelease(store)
  const kept = keptReleases(store)
  const previous = kept.filter((id) => live === undefined || id < live).at(-1)
  if (previous === undefined) throw new Error('There is no earlier release to go back to.')
  switchTo(store, previous)
  return previous
}
