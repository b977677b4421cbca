import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const WAIT = 120_000
const LOOK_EVERY = 100

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

function tryToHold(file: string): boolean {
  try {
    const handle = openSync(file, 'wx')
    writeSync(handle, String(process.pid))
    closeSync(handle)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** The process that holds the lock; 0 when the file is gone, or not yet written. */
function holderOf(file: string): number {
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
}

async function acquire(file: string): Promise<void> {
  const deadline = Date.now() + WAIT
  while (!tryToHold(file)) {
    const holder = holderOf(file)
    if (holder > 0 && !isAlive(holder)) {
      rmSync(file, { force: true })
      continue
    }
    if (Date.now() > deadline)
      throw new Error(`A publication is still under way (process ${holder}) after ${WAIT / 1000} s. Publish again later.`)
    await wait(LOOK_EVERY)
  }
}
