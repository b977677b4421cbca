import { linkSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of another user may not be signalled, and lives.
    return hasCode(error, 'EPERM')
  }
}

const WAIT = 120_000
const LOOK_EVERY = 100

/** The lock that every change of the live release is made under. */
export const publicationLock = (dataDirectory: string): string => join(dataDirectory, 'publish.lock')

/** Runs with the lock file held by this process. Waits while a living process holds it; one left by a dead process is taken over. */
export async function withLock<T>(file: string, run: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(file), { recursive: true })
  await acquire(file)
  try {
    return await run()
  } finally {
    rmSync(file, { force: true })
  }
}

/** A link appears whole or not at all: no other process ever reads a lock without its holder. */
function tryToHold(file: string): boolean {
  const own = `${file}.${process.pid}`
  writeFileSync(own, String(process.pid))
  try {
    linkSync(own, file)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  } finally {
    rmSync(own, { force: true })
  }
}

/** The process that holds the lock, 0 when the file doesn't say; undefined when the lock is free. */
function holderOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || 0
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

const isLeft = (holder: number | undefined) => holder !== undefined && !(holder > 0 && isAlive(holder))

/** Removes a lock left by a dead process. One process at a time looks and removes: the lock may just have found a new holder. */
function clearLeftLock(file: string): void {
  const guard = `${file}.clearing`
  try {
    mkdirSync(guard)
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return
    throw error
  }
  try {
    if (isLeft(holderOf(file))) rmSync(file, { force: true })
  } finally {
    rmdirSync(guard)
  }
}

async function acquire(file: string): Promise<void> {
  const deadline = Date.now() + WAIT
  while (!tryToHold(file)) {
    const holder = holderOf(file)
    if (isLeft(holder)) clearLeftLock(file)
    if (Date.now() > deadline) {
      throw new Error(
        `A publication is still under way (process ${holder}) after ${WAIT / 1000} s. Publish again later; if that process is no publisher, remove ${file}* first.`,
      )
    }
    await wait(LOOK_EVERY)
  }
}
