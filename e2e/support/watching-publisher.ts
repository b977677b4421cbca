import { spawn } from 'node:child_process'
import { join } from 'node:path'

const COMMAND = join(import.meta.dirname, '../../apps/publisher/src/watch-command.ts')

/** Starts the publisher that `npm start` keeps, on the stack of the tests. Answers once its first publication ended. */
export async function startWatchingPublisher(): Promise<{ stop(): Promise<void> }> {
  const child = spawn(process.execPath, [COMMAND], { env: process.env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    child.once('message', (message) =>
      message === 'published' ? resolve() : reject(new Error(`The publisher says "${message}".`)),
    )
    child.once('close', () => reject(new Error('The publisher stopped before its first publication: its output is above.')))
  })
  return {
    async stop() {
      child.kill()
      await ended
    },
  }
}
