/** Runs one measurement in a process of its own. */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { watchChildren } from './process-memory.ts'
import { type WorkerJob, WorkerReport } from './worker-protocol.ts'

const WORKER = new URL('./build-worker.ts', import.meta.url)
const OUTPUT_SHOWN = 4000

export interface WorkerResult extends WorkerReport {
  /** Largest memory of a process that the worker started, which is Pagefind's; null where it can't be read. */
  childPeakBytes: number | null
}

export function runWorker(job: WorkerJob): Promise<WorkerResult> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' }
    const child = fork(fileURLToPath(WORKER), [JSON.stringify(job)], { env, silent: true })
    const stopWatching = child.pid === undefined ? () => null : watchChildren(child.pid)
    let output = ''
    let report: WorkerReport | undefined
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.on('message', (message) => {
      report = WorkerReport.parse(message)
    })
    child.on('close', (code) => {
      const childPeakBytes = stopWatching()
      if (code === 0 && report !== undefined) resolve({ ...report, childPeakBytes })
      else reject(new Error(`The ${job.engine} build failed (exit ${code}):\n${output.slice(-OUTPUT_SHOWN)}`))
    })
  })
}
