import { copyFileSync, existsSync, globSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ReleaseStore } from './release.ts'

/**
 * Files that are costly to make, kept from one publication to the next under names that say their content: `<data>/cache/media`.
 * A release has them under the same names in its `media/`.
 */
export interface MediaCache {
  has: (name: string) => boolean
  /** Keeps a file. It appears whole or not at all. */
  put: (name: string, bytes: Uint8Array) => void
  /** Puts a kept file into a folder, by a hard link where the disk allows it. */
  placeInto: (folder: string, name: string) => void
  /** Removes what no kept release has. */
  prune: (store: ReleaseStore) => void
}

export function mediaCache(dataDirectory: string): MediaCache {
  const cache = join(dataDirectory, 'cache', 'media')
  mkdirSync(cache, { recursive: true })
  return {
    has: (name) => existsSync(join(cache, name)),
    put(name, bytes) {
      const incoming = join(cache, `.${name}.${process.pid}`)
      writeFileSync(incoming, bytes, { flush: true })
      renameSync(incoming, join(cache, name))
    },
    placeInto(folder, name) {
      const [from, to] = [join(cache, name), join(folder, name)]
      if (existsSync(to)) return
      try {
        linkSync(from, to)
      } catch {
        copyFileSync(from, to)
      }
    },
    prune({ releases }) {
      const used = new Set(globSync('*/media/*', { cwd: releases }).map((file) => basename(file)))
      for (const name of readdirSync(cache)) if (!used.has(name)) rmSync(join(cache, name))
    },
  }
}
