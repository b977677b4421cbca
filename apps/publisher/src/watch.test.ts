import type { PublicationState } from '@metiers-numeriques/content-schemas/publication'
import { describe, expect, it } from 'vitest'
import { RETRY_AFTER, watch } from './watch.ts'

const NOON = Date.parse('2026-11-24T12:00:00Z')
const state = (sequence: number, request: PublicationState['request'] = null): PublicationState => ({
  sequence,
  nextChangeAt: null,
  request,
})

const firstState = (): PublicationState | Error => state(1)

interface Change {
  cms?: PublicationState | Error
  publicationFails?: boolean
}

/** A CMS, a clock and a publisher in which only waiting makes time pass. */
function world(start = NOON) {
  const world = {
    now: start,
    cms: firstState(),
    acts: [] as string[],
    failures: [] as string[],
    publicationTakes: 0,
    publicationFails: false,
    later: new Map<number, Change>(),
    /** So many milliseconds from the start, the world is otherwise. */
    after(milliseconds: number, change: Change) {
      world.later.set(milliseconds, change)
    },
    pass(milliseconds: number) {
      world.now += milliseconds
      for (const [time, change] of world.later) {
        if (time > world.now - start) return
        world.later.delete(time)
        Object.assign(world, change)
      }
    },
    async run(until: number) {
      await watch({
        readState: async () => {
          if (world.cms instanceof Error) throw world.cms
          return world.cms
        },
        publish: async (cause, sequence) => {
          world.acts.push(`${cause} ${sequence}`)
          world.pass(world.publicationTakes)
          if (world.publicationFails) throw new Error('The disk is full.')
        },
        rollback: async (sequence) => void world.acts.push(`rollback ${sequence}`),
        clock: () => new Date(world.now),
        wait: async (milliseconds) => world.pass(milliseconds),
        onFailure: (error) => void world.failures.push(error instanceof Error ? error.message : String(error)),
        isStopped: () => world.now - start >= until,
      })
      return world.acts
    },
  }
  return world
}

describe('the watching publisher', () => {
  it('publishes when it starts, then only when something was done in the CMS', async () => {
    const w = world()
    w.after(20_000, { cms: state(2) })
    expect(await w.run(60_000)).toEqual(['start 1', 'change 2'])
  })

  it('makes at most two more publications of a storm of 10,000 acts, and the last act is live', async () => {
    const w = world()
    w.publicationTakes = 3_000
    for (let act = 0; act < 10_000; act += 1) w.after(10_000 + act * 0.5, { cms: state(2 + act) })
    const acts = await w.run(60_000)
    expect(acts.length - 1).toBeLessThanOrEqual(2)
    expect(acts.at(-1)).toBe('change 10001')
  })

  it('does not wait for the end of acts that never stop', async () => {
    const w = world()
    for (let act = 0; act < 2_000; act += 1) w.after(1_000 + act * 100, { cms: state(2 + act) })
    expect((await w.run(30_000)).length).toBeGreaterThan(2)
  })

  it('publishes at midnight in Paris, in winter and in summer', async () => {
    for (const beforeMidnight of ['2026-11-24T22:59:50Z', '2026-07-01T21:59:50Z']) {
      expect(await world(Date.parse(beforeMidnight)).run(60_000)).toEqual(['start 1', 'clock 1'])
    }
  })

  it('tries again some time after a failure, and heals', async () => {
    const w = world()
    w.publicationFails = true
    w.after(RETRY_AFTER / 2, { publicationFails: false })
    expect(await w.run(RETRY_AFTER * 3)).toEqual(['start 1', 'change 1'])
    expect(w.failures).toEqual(['The disk is full.'])
  })

  it('waits for a CMS that is down, says so once, and then publishes what was done', async () => {
    const w = world()
    w.after(5_000, { cms: new Error('The CMS is down.') })
    w.after(25_000, { cms: state(7) })
    expect(await w.run(60_000)).toEqual(['start 1', 'change 7'])
    expect(w.failures).toEqual(['The CMS is down.'])
  })

  it('goes back to the release before when asked to, and publishes nothing until the next act', async () => {
    const w = world()
    w.after(5_000, { cms: state(2, { kind: 'rollback', sequence: 2 }) })
    w.after(25_000, { cms: state(3) })
    expect(await w.run(60_000)).toEqual(['start 1', 'rollback 2', 'change 3'])
  })

  it('publishes when it is asked to, though nothing changed', async () => {
    const w = world()
    w.after(5_000, { cms: state(2, { kind: 'publish', sequence: 2 }) })
    expect(await w.run(60_000)).toEqual(['start 1', 'request 2'])
  })
})
