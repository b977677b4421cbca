/**
 * `node apps/publisher/src/watch-command.ts`: publishes at each act in the CMS and at midnight in Paris, until a signal ends it.
 * Each publication is a process of its own: nothing of the last one is in its memory, its crash is no end of the watch, and
 * code that changed is the next one's. Tells its parent (IPC) when a publication ended.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { stackEnvironment } from '@metiers-numeriques/content-schemas/environment'
import type { PublicationCause } from '@metiers-numeriques/content-schemas/publication'
import { readState } from './cms-publications.ts'
import { publicationLock, withLock } from './publication-lock.ts'
import { runPublication } from './publication-run.ts'
import { releaseStore, rollback } from './release.ts'
import { tellError } from './terminal.ts'
import { watch } from './watch.ts'

const environment = stackEnvironment(process.env)
const cms = { url: environment.CMS_URL, token: environment.CMS_READ_TOKEN }
const stopping = new AbortController()

/** Publishes in a child. Throws when it fails: the child said why. */
async function publishInChild(cause: PublicationCause, sequence: number): Promise<void> {
  const args = [join(import.meta.dirname, 'command.ts'), '--cause', cause, '--sequence', String(sequence)]
  const child = spawn(process.execPath, args, { stdio: 'inherit' })
  const end = () => child.kill()
  stopping.signal.addEventListener('abort', end, { once: true })
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  stopping.signal.removeEventListener('abort', end)
  process.send?.(code === 0 ? 'published' : 'failed')
  if (code !== 0) throw new Error('The site was not published: the release that was live stays live.')
}

async function rollBack(sequence: number): Promise<void> {
  const { MN_DATA_DIR } = environment
  const { releaseId } = await runPublication({
    cms,
    cause: 'rollback',
    sequence,
    clock: () => new Date(),
    onUnreported: tellError,
    run: async (step) => {
      const back = async () => rollback(releaseStore(MN_DATA_DIR))
      const id = await step('Rolling back', () => withLock(publicationLock(MN_DATA_DIR), back))
      return { result: 'rolled-back', releaseId: id, problems: [] }
    },
  })
  process.stdout.write(`Release ${releaseId} is live again.\n`)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort())
// Without the parent that keeps it alive, the watch would follow a CMS that nobody knows of.
process.on('disconnect', () => stopping.abort())

await watch({
  readState: () => readState(cms),
  publish: publishInChild,
  rollback: rollBack,
  clock: () => (environment.MN_NOW === undefined ? new Date() : new Date(environment.MN_NOW)),
  wait: (milliseconds) => wait(milliseconds, undefined, { signal: stopping.signal }).catch(() => undefined),
  onFailure: (error) => {
    if (!stopping.signal.aborted) tellError(error)
  },
  isStopped: () => stopping.signal.aborted,
})
// The channel to the parent would keep the process alive.
process.exit(0)
