import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'

export interface RunningChild {
  process: ChildProcess
  /** Ends the child and whatever it started; answers when it is gone. */
  stop(): Promise<void>
}

const KILL_AFTER = 8_000

/** Starts a long-lived child in a process group of its own, its output going to a log file. */
export function startChild(options: {
  file: string
  args: readonly string[]
  cwd: string
  env: NodeJS.ProcessEnv
  logFile: string
}): RunningChild {
  const log = createWriteStream(options.logFile, { flags: 'a' })
  const child = spawn(options.file, [...options.args], {
    cwd: options.cwd,
    env: options.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.pipe(log)
  child.stderr.pipe(log)
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))

  const signalGroup = (signal: NodeJS.Signals) => {
    if (child.pid === undefined) return
    try {
      process.kill(-child.pid, signal)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
    }
  }
  // Whatever ends this process, the group it started does not outlive it.
  process.once('exit', () => {
    if (child.exitCode === null && child.signalCode === null) signalGroup('SIGKILL')
  })
  return {
    process: child,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      signalGroup('SIGTERM')
      const timer = setTimeout(() => signalGroup('SIGKILL'), KILL_AFTER)
      await ended
      clearTimeout(timer)
    },
  }
}
