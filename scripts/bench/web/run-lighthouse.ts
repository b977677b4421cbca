/** One run of Lighthouse in a browser of its own, and the worst of several. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import * as z from 'zod'

const COMMAND = fileURLToPath(import.meta.resolve('lighthouse/cli/index.js'))
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const CHROMIUM_FLAGS = [
  ...['--headless=new', '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
]
const LARGEST_REPORT = 64 * 2 ** 20
const LONGEST_RUN_MS = 300_000

const Audit = z.object({
  title: z.string(),
  score: z.number().nullable(),
  displayValue: z.string().optional(),
  numericValue: z.number().optional(),
  details: z.unknown().optional(),
})
/** What moved, and what made it move where Lighthouse knows. */
const LayoutShifts = z.object({
  items: z.array(
    z.object({
      node: z.object({ snippet: z.string().optional() }),
      subItems: z.object({ items: z.array(z.object({ cause: z.string().optional() })) }).optional(),
    }),
  ),
})
const SHIFTS_SHOWN = 3
const Category = z.object({
  score: z.number().nullable(),
  auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
})
const Report = z.object({
  categories: z.object({ performance: Category, accessibility: Category, 'best-practices': Category, seo: Category }),
  audits: z.record(z.string(), Audit),
  runtimeError: z.object({ code: z.string(), message: z.string() }).optional(),
})
export type Report = z.infer<typeof Report>
export type CategoryName = (typeof CATEGORIES)[number]

export interface Failing {
  category: CategoryName
  audit: string
  /** What Lighthouse says of it, with its figure. */
  text: string
}

export interface LighthouseResult {
  /** From 0 to 100. */
  scores: Readonly<Record<CategoryName, number>>
  failing: readonly Failing[]
  lcpMs: number
  tbtMs: number
  cls: number
  elements: number
}

/** Opens a page as on a phone with Lighthouse's own throttling, and reads its report. */
export async function runLighthouse(url: string): Promise<LighthouseResult> {
  const options = [
    ...['--output=json', '--output-path=stdout', '--quiet', '--no-enable-error-reporting', '--ignore-status-code'],
    ...[
      '--disable-full-page-screenshot',
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=${CHROMIUM_FLAGS.join(' ')}`,
    ],
  ]
  const { stdout } = await promisify(execFile)(process.execPath, [COMMAND, url, ...options], {
    env: { ...process.env, CHROME_PATH: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium' },
    maxBuffer: LARGEST_REPORT,
    timeout: LONGEST_RUN_MS,
  })
  return readReport(JSON.parse(stdout), url)
}

export function readReport(json: unknown, url: string): LighthouseResult {
  const report = Report.parse(json)
  if (report.runtimeError !== undefined) throw new Error(`Lighthouse could not measure ${url}: ${report.runtimeError.message}`)
  const figure = (audit: string): number => {
    const value = report.audits[audit]?.numericValue
    if (value === undefined) throw new Error(`Lighthouse gave no ${audit} for ${url}: its version may have renamed it`)
    return value
  }
  return {
    scores: {
      performance: percent(report, 'performance'),
      accessibility: percent(report, 'accessibility'),
      'best-practices': percent(report, 'best-practices'),
      seo: percent(report, 'seo'),
    },
    failing: CATEGORIES.filter((name) => percent(report, name) < 100).flatMap((name) => failingAudits(report, name)),
    lcpMs: figure('largest-contentful-paint'),
    tbtMs: figure('total-blocking-time'),
    cls: figure('cumulative-layout-shift'),
    elements: figure('dom-size-insight'),
  }
}

function percent(report: Report, name: CategoryName): number {
  return Math.round((report.categories[name].score ?? 0) * 100)
}

function failingAudits(report: Report, category: CategoryName): Failing[] {
  return report.categories[category].auditRefs.flatMap(({ id, weight }) => {
    const audit = report.audits[id]
    if (weight === 0 || audit === undefined || audit.score === null || audit.score >= 0.9) return []
    const moved = id === 'cumulative-layout-shift' ? shifts(report) : []
    return [{ category, audit: id, text: [audit.title, audit.displayValue, ...moved].filter(Boolean).join(', ') }]
  })
}

/** The elements that moved most, as text that Markdown shows. */
function shifts(report: Report): string[] {
  const { data } = LayoutShifts.safeParse(report.audits['layout-shifts']?.details)
  return (data?.items ?? []).slice(0, SHIFTS_SHOWN).map(({ node, subItems }) => {
    const causes = new Set(subItems?.items.flatMap(({ cause }) => cause ?? []))
    return `\`${node.snippet ?? '?'}\`${causes.size > 0 ? ` (${[...causes].join(', ')})` : ''}`
  })
}

/** The worst figure of each kind among several runs; the audits that failed in any of them, once. */
export function worstOf([first, ...others]: readonly [LighthouseResult, ...LighthouseResult[]]): LighthouseResult {
  return others.reduce<LighthouseResult>(
    (worst, run) => ({
      scores: {
        performance: Math.min(worst.scores.performance, run.scores.performance),
        accessibility: Math.min(worst.scores.accessibility, run.scores.accessibility),
        'best-practices': Math.min(worst.scores['best-practices'], run.scores['best-practices']),
        seo: Math.min(worst.scores.seo, run.scores.seo),
      },
      failing: [...worst.failing, ...run.failing.filter(({ audit }) => !worst.failing.some((other) => other.audit === audit))],
      lcpMs: Math.max(worst.lcpMs, run.lcpMs),
      tbtMs: Math.max(worst.tbtMs, run.tbtMs),
      cls: Math.max(worst.cls, run.cls),
      elements: Math.max(worst.elements, run.elements),
    }),
    first,
  )
}
