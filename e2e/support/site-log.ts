import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DATA_DIRECTORY } from './stack.ts'

const FILE = join(DATA_DIRECTORY, 'logs', 'site.log')

export interface Answer {
  path: string
  status: number
  bytes: number
}

/** Counts answers at the server, from now on: a page's own network events miss what its workers fetch. */
export function watchSiteLog(): { answers(): Answer[] } {
  const before = readFileSync(FILE, 'utf8').length
  return {
    answers: () =>
      readFileSync(FILE, 'utf8')
        .slice(before)
        .split('\n')
        .map((line) => line.split(' '))
        .filter((parts) => parts.length === 4)
        .map(([, path = '', status, bytes]) => ({ path, status: Number(status), bytes: Number(bytes) || 0 })),
  }
}
