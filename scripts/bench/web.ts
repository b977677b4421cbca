/** `npm run bench -- web`: what each type of page costs a visitor, beside the same page with the whole DSFR. */
import { existsSync, globSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { dayInParis } from '@metiers-numeriques/content-schemas/paris-day'
import * as z from 'zod'
import { environment } from '../lib/environment.ts'
import { ROOT } from '../lib/paths.ts'
import { step } from '../lib/step.ts'
import { writeMeasurements } from './measurements-file.ts'
import { BenchServer, type Site } from './web/bench-server.ts'
import { DSFR_PATH, OWN_STYLES_PATH, withFullInclude } from './web/full-include.ts'
import { measuredPages } from './web/pages.ts'
import { type LighthouseResult, runLighthouse, worstOf } from './web/run-lighthouse.ts'
import { type PageComparison, type PageMeasurement, webReport } from './web/web-report.ts'

const USAGE = 'usage: npm run bench -- web [--runs 5] [--only offer,home]'
const RUNS = 5
const SITE = join(ROOT, 'apps', 'site')
const DSFR = join(SITE, 'node_modules', '@gouvfr', 'dsfr')
/** In the DSFR's core, whatever bundle holds it. */
const DSFR_SCRIPT_MARK = 'data-fr-js'
const NO_INDEX = '<meta name="robots" content="noindex">'

function readArguments(args: string[]): { runs: number; only: string[] } {
  const { values } = parseArgs({ args, options: { runs: { type: 'string' }, only: { type: 'string' } } })
  const runs = Number(values.runs ?? RUNS)
  if (!Number.isInteger(runs) || runs < 1) throw new Error(USAGE)
  return { runs, only: values.only?.split(',').map((name) => name.trim()) ?? [] }
}

function versionOf(folder: string): string {
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).version
}

function liveRelease(): string {
  const current = join(environment.MN_DATA_DIR, 'current')
  if (!existsSync(current))
    throw new Error(`No release is live in ${environment.MN_DATA_DIR}: run \`npm run site:publish\` first`)
  return realpathSync(current)
}

const indexable = (html: string) => html.replace(NO_INDEX, '')

function ourSite(release: string): Site {
  return { release, page: indexable, extraFile: () => undefined }
}

/** The release with each page's styles and scripts replaced; the DSFR's files come from its package. */
function fullIncludeSite(release: string): Site {
  const dist = join(DSFR, 'dist')
  const own = globSync('src/styles/*.css', { cwd: SITE })
    .sort()
    .map((file) => readFileSync(join(SITE, file), 'utf8'))
  const loadsDsfr = (script: string) => mentionsDsfr(release, script)
  return {
    release,
    page: (html) => withFullInclude(indexable(html), loadsDsfr),
    extraFile: (path) => {
      if (path === OWN_STYLES_PATH) return Buffer.from(own.join('\n'))
      const file = path.startsWith(DSFR_PATH) ? join(dist, path.slice(DSFR_PATH.length)) : undefined
      return file !== undefined && existsSync(file) ? readFileSync(file) : undefined
    },
  }
}

/** True for a script that holds the DSFR's, or that loads it later. */
function mentionsDsfr(release: string, script: string): boolean {
  const code = readFileSync(join(release, script), 'utf8')
  return code.includes(DSFR_SCRIPT_MARK) || /import\([`"']\.\/dsfr\./.test(code)
}

async function measure(server: BenchServer, origin: string, path: string, runs: number): Promise<PageMeasurement> {
  server.prepare([path])
  server.takeSent()
  const first = await runLighthouse(origin + path)
  const sent = server.takeSent()
  const others: LighthouseResult[] = []
  for (let run = 1; run < runs; run += 1) others.push(await runLighthouse(origin + path))
  return { sent, lighthouse: worstOf([first, ...others]) }
}

/** With fewer runs or pages the figures are only shown: the file holds those of every type, worst of five. */
export async function benchWeb(args: string[]): Promise<void> {
  const { runs, only } = readArguments(args)
  const release = liveRelease()
  const [ours, fullInclude] = [new BenchServer(ourSite(release)), new BenchServer(fullIncludeSite(release))]
  const assets = globSync('assets/*.{css,js}', { cwd: release }).map((file) => `/${file}`)
  const dsfrFiles = ['dsfr.min.css', 'utility/utility.min.css', 'dsfr.module.min.js'].map((file) => DSFR_PATH + file)
  ours.prepare(assets)
  fullInclude.prepare([...assets, ...dsfrFiles, OWN_STYLES_PATH])
  try {
    const [ourOrigin, fullOrigin] = [await ours.start(), await fullInclude.start()]
    const comparisons: PageComparison[] = []
    for (const { name, path } of measuredPages(release, only)) {
      await step(name, async () => {
        comparisons.push({
          name,
          path,
          ours: await measure(ours, ourOrigin, path, runs),
          fullInclude: await measure(fullInclude, fullOrigin, path, runs),
        })
      })
    }
    const report = webReport(comparisons, {
      versions: { lighthouse: versionOf(join(ROOT, 'scripts', 'node_modules', 'lighthouse')), dsfr: versionOf(DSFR) },
      runs,
      command: 'npm run bench -- web',
      date: dayInParis(new Date()),
    })
    process.stdout.write(`\n${report}\n`)
    if (runs >= RUNS && only.length === 0) process.stdout.write(`\nWritten to ${writeMeasurements('web', report)}\n`)
  } finally {
    ours.close()
    fullInclude.close()
  }
}
