import { dayInParis } from '@metiers-numeriques/content-schemas/paris-day'
import type { PublicationCause, PublicationState } from '@metiers-numeriques/content-schemas/publication'

export interface WatchOptions {
  /** Where the content stands; throws while the CMS is down. */
  readState: () => Promise<PublicationState>
  publish: (cause: PublicationCause, sequence: number) => Promise<void>
  rollback: (sequence: number) => Promise<void>
  clock: () => Date
  wait: (milliseconds: number) => Promise<void>
  /** Told of each failure, once a failure. */
  onFailure: (error: unknown) => void
  isStopped: () => boolean
}

/** How often the CMS is asked where the content stands. */
export const POLL_EVERY = 400
/** Acts that follow each other within this time are one publication … */
export const QUIET_FOR = 150
/** … unless they never stop. */
const LONGEST_STORM = 10_000
/** A publication that failed is tried again after this time, or at the next act. */
export const RETRY_AFTER = 30_000

interface Progress {
  sequence: number
  day: string
  retryAt: number | null
}

/** Why the site is to be published, or undefined when it is up to date. Pure. */
export function causeOf(state: PublicationState, done: Progress | undefined, now: Date): PublicationCause | undefined {
  if (done === undefined) return 'start'
  if (state.sequence !== done.sequence)
    return state.request?.kind === undefined ? 'change' : state.request.kind === 'rollback' ? 'rollback' : 'request'
  if (dayInParis(now) !== done.day) return 'clock'
  return done.retryAt !== null && now.getTime() >= done.retryAt ? 'change' : undefined
}

/** Waits until no act came for a moment, so that a storm of them is one publication. */
async function afterTheStorm(options: WatchOptions, state: PublicationState): Promise<PublicationState> {
  const until = options.clock().getTime() + LONGEST_STORM
  let last = state
  while (options.clock().getTime() < until) {
    await options.wait(QUIET_FOR)
    const next = await options.readState()
    if (next.sequence === last.sequence) return next
    last = next
  }
  return last
}

async function act(options: WatchOptions, cause: PublicationCause, sequence: number): Promise<Progress> {
  const day = dayInParis(options.clock())
  try {
    await (cause === 'rollback' ? options.rollback(sequence) : options.publish(cause, sequence))
    return { sequence, day, retryAt: null }
  } catch (error) {
    options.onFailure(error)
    // A rollback that can't be made is not made later, when nobody expects it.
    const retryAt = cause === 'rollback' ? null : options.clock().getTime() + RETRY_AFTER
    return { sequence, day, retryAt }
  }
}

/**
 * Publishes at the start, at each act in the CMS, at midnight in Paris, and again some time after a failure, until stopped.
 * After a rollback nothing is published before the next act. A CMS that is down is asked again, and changes nothing.
 */
export async function watch(options: WatchOptions): Promise<void> {
  let done: Progress | undefined
  let silent = false
  while (!options.isStopped()) {
    try {
      const state = await options.readState()
      silent = false
      const cause = causeOf(state, done, options.clock())
      if (cause !== undefined) {
        const calm = cause === 'change' ? await afterTheStorm(options, state) : state
        done = await act(options, cause === 'change' ? (causeOf(calm, done, options.clock()) ?? cause) : cause, calm.sequence)
      }
    } catch (error) {
      if (!silent) options.onFailure(error)
      silent = true
    }
    await options.wait(POLL_EVERY)
  }
}
