import type { Problem } from '@metiers-numeriques/content-schemas/convert/convert-entry'
import type { LeftOutEntry, PublicationCause, PublicationEnd } from '@metiers-numeriques/content-schemas/publication'
import type { CmsAccess } from '@metiers-numeriques/site/cms'
import { reportEnd, reportStart } from './cms-publications.ts'

const ENTRIES_REPORTED = 200
const LONGEST_MESSAGE = 2_000

/** What a publication or a rollback ended with. */
export interface Outcome {
  result: 'released' | 'rolled-back'
  releaseId: string
  problems: readonly Problem[]
  pages?: { added: number; changed: number; removed: number }
}

export type Step = <T>(name: string, run: () => Promise<T> | T) => Promise<T>

export interface RunOptions {
  cms: CmsAccess
  cause: PublicationCause
  /** The sequence read before the content was: what changes later is not said to be live. */
  sequence: number
  clock: () => Date
  run: (step: Step) => Promise<Outcome>
  /** Told of what the CMS could not be told: it may be down, and the release is live all the same. */
  onUnreported: (error: unknown) => void
}

function leftOut({ model, documentId, title, field, reason, effect }: Problem): LeftOutEntry {
  const cut = (text: string, length: number) => text.slice(0, length)
  return { type: model, documentId, title: cut(title, 300), field: cut(field, 120), reason: cut(reason, 500), effect }
}

/** Runs a publication with its record in the CMS: cause, time by step, result, what is left out. Throws what the run throws. */
export async function runPublication(options: RunOptions): Promise<Outcome> {
  const { cms, cause, sequence, clock, onUnreported } = options
  const steps: PublicationEnd['steps'] = []
  const timed: Step = async (name, run) => {
    const began = performance.now()
    try {
      return await run()
    } finally {
      steps.push({ name: name.slice(0, 80), milliseconds: Math.round(performance.now() - began) })
    }
  }
  const record = await unlessSilent(reportStart(cms, { cause, sequence, startedAt: clock().toISOString() }), onUnreported)
  const end = async (rest: Pick<PublicationEnd, 'result' | 'releaseId' | 'message' | 'leftOut'> & Partial<PublicationEnd>) => {
    if (record === undefined) return
    const nothing = { added: null, changed: null, removed: null }
    await unlessSilent(reportEnd(cms, record, { finishedAt: clock().toISOString(), steps, ...nothing, ...rest }), onUnreported)
  }
  try {
    const { result, releaseId, problems, pages } = await options.run(timed)
    await end({ result, releaseId, message: null, leftOut: problems.slice(0, ENTRIES_REPORTED).map(leftOut), ...pages })
    return { result, releaseId, problems, ...(pages === undefined ? {} : { pages }) }
  } catch (error) {
    const message = (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_MESSAGE)
    await end({ result: 'failed', releaseId: null, message, leftOut: [] })
    throw error
  }
}

async function unlessSilent<T>(told: Promise<T>, onUnreported: (error: unknown) => void): Promise<T | undefined> {
  try {
    return await told
  } catch (error) {
    onUnreported(error)
    return undefined
  }
}
