/** `npm run bench -- build --corpus DIR`: cold build, index, memory and output, beside Eleventy, in the same run. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { dayInParis } from '@metiers-numeriques/content-schemas/paris-day'
import * as z from 'zod'
import { convertSource } from '../import-betagouv/convert-source.ts'
import { readSource } from '../import-betagouv/read-source.ts'
import { ROOT } from '../lib/paths.ts'
import { step } from '../lib/step.ts'
import { readContent } from '../seed/read-content.ts'
import { buildReport, type Comparison, type Measurement } from './build-report.ts'
import { writeMeasurements } from './measurements-file.ts'
import { measureOutput } from './output-size.ts'
import { runWorker } from './run-worker.ts'
import { type SnapshotSource, syntheticSnapshot } from './synthetic-snapshot.ts'
import type { Engine } from './worker-protocol.ts'

const USAGE = 'usage: npm run bench -- build --corpus <folder of jobs.json> [--offers 200]'
const SIZES = [1_000, 10_000]
/** The day that the offers are open on: fixed, so that every run builds the same site. */
const NOW = new Date('2026-11-24T09:00:00.000Z')
/** How far apart the pages compared may be in number and in text before the ratios mean nothing. */
const LARGEST_DIFFERENCE = 0.03

function readArguments(args: string[]): { corpus: string; offers: number | undefined } {
  const { values } = parseArgs({ args, options: { corpus: { type: 'string' }, offers: { type: 'string' } } })
  const offers = values.offers === undefined ? undefined : Number(values.offers)
  if (values.corpus === undefined || (offers !== undefined && !(Number.isInteger(offers) && offers > 0))) throw new Error(USAGE)
  return { corpus: values.corpus, offers }
}

function versionOf(manifest: string): string {
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(ROOT, manifest), 'utf8'))).version
}

/** Answers only when the two builds can be compared. */
function assertEquivalent({ offers, results: { astro, eleventy } }: Comparison): void {
  const [ours, theirs] = [astro.output.compared, eleventy.output.compared]
  for (const [what, a, b] of [
    ['pages', ours.texts.size, theirs.texts.size],
    ['signs of text', ours.textLength, theirs.textLength],
  ] as const) {
    if (Math.abs(a - b) > LARGEST_DIFFERENCE * b) {
      throw new Error(`At ${offers} offers Astro wrote ${a} ${what} and Eleventy ${b}: their templates are not equivalent.`)
    }
  }
}

async function compare(source: SnapshotSource, offers: number, folder: string): Promise<Comparison> {
  const snapshotFile = join(folder, 'snapshot.json')
  writeFileSync(snapshotFile, JSON.stringify(syntheticSnapshot(source, offers)))
  const measure = (engine: Engine): Promise<Measurement> =>
    step(`${engine}, ${offers} offers`, async () => {
      const outDir = join(folder, engine)
      mkdirSync(outDir)
      const result = await runWorker({ engine, snapshotFile, outDir, now: NOW.toISOString() })
      if (result.openOffers !== offers) throw new Error(`${result.openOffers} of ${offers} offers are open`)
      const output = measureOutput(outDir)
      rmSync(outDir, { recursive: true })
      return { ...result, output }
    })
  const comparison = { offers, results: { astro: await measure('astro'), eleventy: await measure('eleventy') } }
  assertEquivalent(comparison)
  return comparison
}

/** With a number of offers of one's own, the figures are only shown: the file holds those of the sizes we answer for. */
export async function benchBuild(args: string[]): Promise<void> {
  const { corpus, offers } = readArguments(args)
  const content = readContent()
  const conversion = convertSource(await readSource(corpus), content, dayInParis(NOW))
  const folder = mkdtempSync(join(tmpdir(), 'mn-bench-'))
  try {
    const comparisons: Comparison[] = []
    for (const size of offers === undefined ? SIZES : [offers]) {
      comparisons.push(await compare({ conversion, content, now: NOW }, size, folder))
    }
    const report = buildReport(comparisons, {
      versions: {
        astro: versionOf('apps/site/node_modules/astro/package.json'),
        eleventy: versionOf('scripts/node_modules/@11ty/eleventy/package.json'),
      },
      command: `npm run bench -- build --corpus ${corpus}`,
      date: dayInParis(new Date()),
    })
    process.stdout.write(`\n${report}\n`)
    if (offers === undefined) process.stdout.write(`\nWritten to ${writeMeasurements('build', report)}\n`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
