/** `npm run bench -- keystroke --corpus DIR`: from each letter typed in the offers search to its rows painted, under a slowed processor. */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { dayInParis } from '@metiers-numeriques/content-schemas/paris-day'
import * as z from 'zod'
import { convertSource } from '../import-betagouv/convert-source.ts'
import { readSource } from '../import-betagouv/read-source.ts'
import { ROOT } from '../lib/paths.ts'
import { siteHandler } from '../lib/site-server.ts'
import { step } from '../lib/step.ts'
import { readContent } from '../seed/read-content.ts'
import { writeMeasurements } from './measurements-file.ts'
import { syntheticSnapshot } from './synthetic-snapshot.ts'

const USAGE = 'usage: npm run bench -- keystroke --corpus <folder of jobs.json> [--offers 200]'
const SIZES = [1_000, 10_000]
const THROTTLE = 4
/** The day that the offers are open on: fixed, so that every run builds the same site. */
const NOW = new Date('2026-11-24T09:00:00.000Z')
const run = promisify(execFile)

/** What the browser measured: see e2e/bench/type-in-search.ts. */
const Typing = z.object({ first: z.number(), keystrokes: z.array(z.number()).min(1), processor: z.number() })

interface Measurement extends z.infer<typeof Typing> {
  offers: number
  tableBytes: number
}

/** The value that a share of the sorted values doesn't pass. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

async function typeIn(dataDirectory: string): Promise<z.infer<typeof Typing>> {
  const server = createServer(siteHandler(dataDirectory, () => {}))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const address = z.object({ port: z.number() }).parse(server.address())
    const script = join(ROOT, 'e2e/bench/type-in-search.ts')
    const { stdout } = await run(process.execPath, [script, `http://127.0.0.1:${address.port}`, String(THROTTLE)])
    return Typing.parse(JSON.parse(stdout))
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

function readArguments(args: string[]): { corpus: string; sizes: readonly number[] } {
  const { values } = parseArgs({ args, options: { corpus: { type: 'string' }, offers: { type: 'string' } } })
  const offers = values.offers === undefined ? undefined : Number(values.offers)
  if (values.corpus === undefined || (offers !== undefined && !(Number.isInteger(offers) && offers > 0))) throw new Error(USAGE)
  return { corpus: values.corpus, sizes: offers === undefined ? SIZES : [offers] }
}

function report(measurements: readonly Measurement[], corpus: string): string {
  const ms = (value: number) => `${Math.round(value)} ms`
  const columns = measurements.map(({ offers }) => `${offers.toLocaleString('en')} offers`)
  const row = (label: string, cellOf: (measurement: Measurement) => string) =>
    `| ${label} | ${measurements.map(cellOf).join(' | ')} |`
  return [
    '## Keystroke to results',
    '',
    `Measured on ${dayInParis(new Date())} (${cpus().length} cores, Chromium, the page's processor slowed ${THROTTLE} times). To repeat: \`npm run bench -- keystroke --corpus ${corpus}\``,
    '',
    'From the moment the browser stamps a letter typed in the offers search to the frame that shows its first five rows, fetches of rows',
    'included, with nothing cached but what this page fetched; the rows below follow in the next frames. A single letter asks for suggestions alone, so it is not counted.',
    'The first answer is the time from the first question of a page that nobody had focused before, code and table fetched.',
    '',
    `| | ${columns.join(' | ')} |`,
    `| --- |${measurements.map(() => ' ---: |').join('')}`,
    row('Letters measured', ({ keystrokes }) => String(keystrokes.length)),
    row('p50', ({ keystrokes }) => ms(percentile(keystrokes, 0.5))),
    row('p95', ({ keystrokes }) => ms(percentile(keystrokes, 0.95))),
    row('Slowest', ({ keystrokes }) => ms(percentile(keystrokes, 1))),
    row('Processor time a letter, all the page does included', ({ processor }) => ms(processor)),
    row('First answer', ({ first }) => ms(first)),
    row('Table, Brotli', ({ tableBytes }) => `${(tableBytes / 1000).toFixed(0)} kB`),
  ].join('\n')
}

/** With a number of offers of one's own, the figures are only shown: the file holds those of the sizes we answer for. */
export async function benchKeystroke(args: string[]): Promise<void> {
  const { corpus, sizes } = readArguments(args)
  const content = readContent()
  const conversion = convertSource(await readSource(corpus), content, dayInParis(NOW))
  const folder = mkdtempSync(join(tmpdir(), 'mn-keystroke-'))
  try {
    const measurements: Measurement[] = []
    for (const offers of sizes) {
      const [snapshotFile, outDir] = [join(folder, 'snapshot.json'), join(folder, 'current')]
      writeFileSync(snapshotFile, JSON.stringify(syntheticSnapshot({ conversion, content, now: NOW }, offers)))
      mkdirSync(outDir)
      const env = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' }
      const builder = join(import.meta.dirname, 'keystroke-site.ts')
      await step(`Building ${offers} offers`, () =>
        run(process.execPath, [builder, snapshotFile, outDir, NOW.toISOString()], { env }),
      )
      const tableBytes = brotliCompressSync(readFileSync(join(outDir, 'recherche', 'offres.json'))).length
      measurements.push({ offers, tableBytes, ...(await step('Typing', () => typeIn(folder))) })
      rmSync(outDir, { recursive: true })
    }
    const block = report(measurements, corpus)
    process.stdout.write(`\n${block}\n`)
    if (sizes === SIZES) process.stdout.write(`\nWritten to ${writeMeasurements('keystroke', block)}\n`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
