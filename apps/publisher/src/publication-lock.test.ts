import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { withLock } from './publication-lock.ts'

let folder: string
let lock: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mn-lock-'))
  lock = join(folder, 'publish.lock')
  onTestFinished(() => rmSync(folder, { recursive: true }))
})

/** The id of a process that has ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid
}

/** Another publisher, which writes when it starts and ends its turn. */
function publisherProcess(turns: string): Promise<number | null> {
  const module = JSON.stringify(join(import.meta.dirname, 'publication-lock.ts'))
  const script = `
    import { appendFileSync } from 'node:fs'
    import { withLock } from ${module}
    const say = (what) => appendFileSync(${JSON.stringify(turns)}, what + ' ' + process.pid + '\\n')
    await withLock(${JSON.stringify(lock)}, async () => {
      say('in')
      await new Promise((resolve) => setTimeout(resolve, 30))
      say('out')
    })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' })
  return new Promise((resolve) => child.once('close', resolve))
}

describe('Only one publication runs at a time', () => {
  it('a second publisher waits for the first to end, then has its turn', async () => {
    const turns: string[] = []
    const first = withLock(lock, async () => {
      turns.push('first begins')
      await wait(50)
      turns.push('first ends')
    })
    await Promise.all([first, withLock(lock, async () => void turns.push('second'))])
    expect(turns).toEqual(['first begins', 'first ends', 'second'])
  })

  it('the lock of a process that died is taken over', async () => {
    writeFileSync(lock, String(deadProcess()))
    expect(await withLock(lock, async () => readFileSync(lock, 'utf8'))).toBe(String(process.pid))
  })

  it('so is a lock that names nobody, left by a full disk', async () => {
    writeFileSync(lock, '')
    expect(await withLock(lock, async () => 'published')).toBe('published')
  })

  it('the lock of a living process of another user is not', async () => {
    // Process 1 belongs to the system; as root it can be signalled, and is alive all the same.
    writeFileSync(lock, '1')
    const published = withLock(lock, async () => 'published')
    await wait(150)
    expect(readFileSync(lock, 'utf8')).toBe('1')
    rmSync(lock)
    expect(await published).toBe('published')
  })

  it('a left lock that another publisher is clearing is left to it', async () => {
    const dead = String(deadProcess())
    writeFileSync(lock, dead)
    mkdirSync(`${lock}.clearing`)
    const published = withLock(lock, async () => 'published')
    await wait(150)
    expect(readFileSync(lock, 'utf8')).toBe(dead)
    rmSync(`${lock}.clearing`, { recursive: true })
    expect(await published).toBe('published')
  })

  it('several publishers that find a dead one’s lock still take turns', async () => {
    writeFileSync(lock, String(deadProcess()))
    const turns = join(folder, 'turns')
    expect(await Promise.all(Array.from({ length: 4 }, () => publisherProcess(turns)))).toEqual([0, 0, 0, 0])
    const lines = readFileSync(turns, 'utf8').trim().split('\n')
    expect(lines).toHaveLength(8)
    for (let i = 0; i < lines.length; i += 2) expect(lines[i + 1]).toBe(lines[i]?.replace('in', 'out'))
  })

  it('a publication that fails frees the lock and leaves nothing behind', async () => {
    await expect(withLock(lock, () => Promise.reject(new Error('No space left on device')))).rejects.toThrow('No space left')
    expect(existsSync(lock)).toBe(false)
    expect(readdirSync(folder)).toEqual([])
  })
})
