/** What the benchmark and its workers tell one another. */
import * as z from 'zod'

export const ENGINES = ['astro', 'eleventy'] as const
export type Engine = (typeof ENGINES)[number]

export const WorkerJob = z.object({
  engine: z.enum(ENGINES),
  /** JSON of the snapshot. */
  snapshotFile: z.string(),
  /** An empty folder. */
  outDir: z.string(),
  now: z.iso.datetime(),
})
export type WorkerJob = z.infer<typeof WorkerJob>

export const WorkerReport = z.object({
  buildMs: z.number(),
  indexMs: z.number(),
  /** Time within the build that made page data; null where the engine makes it out of sight. */
  dataMs: z.number().nullable(),
  /** Largest resident memory of the worker's own process, in bytes. */
  peakBytes: z.number(),
  openOffers: z.number(),
})
export type WorkerReport = z.infer<typeof WorkerReport>
