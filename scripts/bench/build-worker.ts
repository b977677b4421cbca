/** One cold build and index in a process of its own: `build-worker.ts <job as JSON>`, its report sent to whoever started it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Site, Snapshot, toSite } from '@metiers-numeriques/site/cms'
import { buildSearchIndex } from '@metiers-numeriques/site/search-index'
import { WorkerJob, type WorkerReport } from './worker-protocol.ts'

const SITE_URL = 'https://metiers.numerique.example'

function readSite({ snapshotFile, now }: WorkerJob): Site {
  const snapshot = Snapshot.parse(JSON.parse(readFileSync(snapshotFile, 'utf8')))
  const { site, problems } = toSite(snapshot, { now: new Date(now), siteUrl: SITE_URL })
  const [first] = problems
  if (first !== undefined) throw new Error(`The snapshot is not sound: ${first.title}, ${first.field}: ${first.reason}`)
  return site
}

async function timed(run: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await run()
  return performance.now() - started
}

/** Each engine is loaded inside its own measure, since a cold build pays for it. Answers the time of page data, if known. */
async function build(site: Site, { engine, outDir }: WorkerJob): Promise<number | null> {
  if (engine === 'astro') {
    const { buildSite } = await import('@metiers-numeriques/site/build')
    await buildSite(site, outDir)
    return null
  }
  const { buildWithEleventy } = await import('./eleventy/build-with-eleventy.ts')
  const input = mkdtempSync(join(tmpdir(), 'mn-bench-eleventy-'))
  let dataMs = 0
  await buildWithEleventy(site, input, outDir, (run) => {
    const started = performance.now()
    const result = run()
    dataMs += performance.now() - started
    return result
  })
  rmSync(input, { recursive: true })
  return dataMs
}

async function measure(job: WorkerJob): Promise<WorkerReport> {
  const site = readSite(job)
  let dataMs: number | null = null
  const buildMs = await timed(async () => {
    dataMs = await build(site, job)
  })
  const indexMs = await timed(() => buildSearchIndex(site, job.outDir))
  const peakBytes = process.resourceUsage().maxRSS * 1024
  return { buildMs, indexMs, dataMs, peakBytes, openOffers: site.openOffers.length }
}

const report = await measure(WorkerJob.parse(JSON.parse(process.argv[2] ?? '')))
process.send?.(report, () => process.exit(0))
