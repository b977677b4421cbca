import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { childEnvironment } from './environment.ts'
import { ROOT } from './paths.ts'

const FIRST_DELAY = 1_000
const LONGEST_DELAY = 30_000

/** Starts the publisher that follows the CMS, its progress on this terminal. `first` answers when its first publication ended. */
function startWatcher(): { child: ChildProcess; first: Promise<void>; ended: Promise<void> } {
  const child = spawn(process.execPath, [join(ROOT, 'apps/publisher/src/watch-command.ts')], {
    env: childEnvironment,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const first = Promise.race([new Promise<void>((resolve) => child.once('message', () => resolve())), ended])
  return { child, first, ended }
}

/**
 * Keeps a watching publisher alive until `stop`: one that dies is started again, later each time. Answers when the first publication ended; `gone` when the last process is.
 */
export async function keepWatching(stop: AbortSignal): Promise<{ gone: Promise<void> }> {
  let watcher = startWatcher()
  stop.addEventListener('abort', () => watcher.child.kill(), { once: true })
  const gone = (async () => {
    let delay = FIRST_DELAY
    for (;;) {
      const started = Date.now()
      await watcher.ended
      if (stop.aborted) return
      process.stderr.write('\nThe publisher stopped by itself: it is started again. What was live stays live.\n')
      delay = Date.now() - started > LONGEST_DELAY ? FIRST_DELAY : Math.min(delay * 2, LONGEST_DELAY)
      await wait(delay, undefined, { signal: stop }).catch(() => undefined)
      if (stop.aborted) return
      watcher = startWatcher()
    }
  })()
  await watcher.first
  return { gone }
}
