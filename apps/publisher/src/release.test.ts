import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { keptReleases, liveRelease, type ReleaseStore, release, releaseStore, rollback, switchTo } from './release.ts'

let folder: string
let store: ReleaseStore
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mn-releases-'))
  store = releaseStore(folder)
  onTestFinished(() => rmSync(folder, { recursive: true }))
})

function publishFake(id: string): void {
  const built = join(folder, 'building')
  mkdirSync(built)
  for (const page of ['index.html', 'offres.html']) writeFileSync(join(built, page), `${page} of ${id}`)
  release(store, built, id)
}

const livePage = () => readFileSync(join(store.current, 'index.html'), 'utf8')

/** Reads the live site without rest from another thread, and tells what it could not read. */
async function visitorDuring(run: () => void): Promise<{ reads: number; failures: unknown[] }> {
  const stop = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(
    `const { parentPort, workerData: { page, stop } } = require('node:worker_threads')
     const { readFileSync } = require('node:fs')
     const failures = []
     let reads = 0
     parentPort.postMessage('reading')
     for (; Atomics.load(stop, 0) === 0; reads += 1) {
       try { readFileSync(page) } catch (error) { failures.push(error.code) }
     }
     parentPort.postMessage({ reads, failures })`,
    { eval: true, workerData: { page: join(store.current, 'index.html'), stop } },
  )
  await once(worker, 'message')
  const told = once(worker, 'message')
  run()
  Atomics.store(stop, 0, 1)
  const [visit] = await told
  await worker.terminate()
  return visit
}

describe('A release goes live whole', () => {
  it('the first one makes the site', () => {
    expect(liveRelease(store)).toBeUndefined()
    publishFake('000001')
    expect(liveRelease(store)).toBe('000001')
    expect(livePage()).toBe('index.html of 000001')
  })

  it('the site can be moved with its data: the link to the live release is relative', () => {
    publishFake('000001')
    expect(readlinkSync(store.current)).toBe('releases/000001')
  })

  it('a visitor never meets a site without a release, however often it switches', async () => {
    publishFake('000001')
    publishFake('000002')
    const { reads, failures } = await visitorDuring(() => {
      for (let turn = 0; turn < 2000; turn += 1) switchTo(store, turn % 2 === 0 ? '000001' : '000002')
    })
    expect(reads).toBeGreaterThan(100)
    expect(failures).toEqual([])
  })

  it('a switch cut in the middle does not hinder the next one', () => {
    publishFake('000001')
    symlinkSync('releases/000000', `${store.current}.next`)
    publishFake('000002')
    expect(livePage()).toBe('index.html of 000002')
    expect(existsSync(`${store.current}.next`)).toBe(false)
  })

  it('a release that does not exist is refused with those that do, and the live one stays', () => {
    publishFake('000001')
    expect(() => switchTo(store, '000009')).toThrow('There is no release 000009. Kept: 000001.')
    expect(livePage()).toBe('index.html of 000001')
  })
})

describe('Going back', () => {
  it('the last five releases are kept to go back to', () => {
    for (const id of ['000001', '000002', '000003', '000004', '000005', '000006', '000007']) publishFake(id)
    expect(keptReleases(store)).toEqual(['000003', '000004', '000005', '000006', '000007'])
    expect(liveRelease(store)).toBe('000007')
  })

  it('goes one release back at a time, until there is no earlier one', () => {
    for (const id of ['000001', '000002', '000003']) publishFake(id)
    expect(rollback(store)).toBe('000002')
    expect(livePage()).toBe('index.html of 000002')
    expect(rollback(store)).toBe('000001')
    expect(() => rollback(store)).toThrow('There is no earlier release to go back to.')
    expect(liveRelease(store)).toBe('000001')
  })

  it('publishing after going back makes the new release live, and keeps the one that was left', () => {
    for (const id of ['000001', '000002']) publishFake(id)
    rollback(store)
    publishFake('000003')
    expect(liveRelease(store)).toBe('000003')
    expect(keptReleases(store)).toEqual(['000001', '000002', '000003'])
  })
})
