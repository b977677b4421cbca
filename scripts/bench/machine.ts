import { availableParallelism, totalmem } from 'node:os'

/** The machine that a benchmark ran on, in words. */
export function machine(): string {
  return `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory, ${process.platform} ${process.arch}, Node ${process.versions.node}`
}
