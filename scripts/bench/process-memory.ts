/** Memory of the processes that a worker starts, as Linux counts it; elsewhere nothing is known of them. */
import { readdirSync, readFileSync } from 'node:fs'

const PERIOD = 100

/** A process may end between its listing and its reading. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function childrenOf(pid: number): number[] {
  let threads: string[]
  try {
    threads = readdirSync(`/proc/${pid}/task`)
  } catch {
    return []
  }
  return threads.flatMap((thread) =>
    readIfThere(`/proc/${pid}/task/${thread}/children`)
      .split(' ')
      .filter((id) => id.trim() !== '')
      .map(Number),
  )
}

const descendantsOf = (pid: number): number[] => childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)])

/** Largest resident memory of a process so far, in bytes. */
function peakOf(pid: number): number {
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readIfThere(`/proc/${pid}/status`))?.[1]
  return Number(kilobytes ?? 0) * 1024
}

/** Watches what a process starts until told to stop; then answers the largest memory of one of them, or null when none was seen. */
export function watchChildren(pid: number): () => number | null {
  const peaks = new Map<number, number>()
  const timer = setInterval(() => {
    for (const child of descendantsOf(pid)) peaks.set(child, Math.max(peaks.get(child) ?? 0, peakOf(child)))
  }, PERIOD)
  return () => {
    clearInterval(timer)
    return peaks.size === 0 ? null : Math.max(...peaks.values())
  }
}
