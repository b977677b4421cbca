/** The measurements of the web benchmark as Markdown. */
import { machine } from '../machine.ts'
import type { Kind, Sent } from './bench-server.ts'
import { ecoIndex } from './ecoindex.ts'
import { CATEGORIES, type CategoryName, type LighthouseResult } from './run-lighthouse.ts'

export interface PageMeasurement {
  sent: readonly Sent[]
  lighthouse: LighthouseResult
}

export interface PageComparison {
  name: string
  path: string
  ours: PageMeasurement
  fullInclude: PageMeasurement
}

/** Why a score is below 100 where nothing has to be mended. */
const REASONS: Readonly<Record<string, string>> = {
  'http-status-code': 'a page that does not exist has to answer 404',
}

const LABELS: Readonly<Record<CategoryName, string>> = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'best practices',
  seo: 'search engines',
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)

function bytesOf(sent: readonly Sent[], kind?: Kind): number {
  return sent.filter((one) => kind === undefined || one.kind === kind).reduce((total, { bytes }) => total + bytes, 0)
}

export function ecoIndexOf({ sent, lighthouse }: PageMeasurement): number {
  return ecoIndex({ elements: lighthouse.elements, requests: sent.length, bytes: bytesOf(sent) })
}

function row(name: string, measurement: PageMeasurement): string {
  const { sent, lighthouse } = measurement
  return [
    name,
    ...(['html', 'css', 'js', 'font', 'image'] as const).map((kind) => kilobytes(bytesOf(sent, kind))),
    kilobytes(bytesOf(sent)),
    sent.length,
    sent.filter(({ kind }) => kind !== 'image').length,
    lighthouse.elements,
    Math.floor(ecoIndexOf(measurement)),
    CATEGORIES.map((category) => lighthouse.scores[category]).join(' · '),
    `${(lighthouse.lcpMs / 1000).toFixed(2)} s`,
    `${Math.round(lighthouse.tbtMs)} ms`,
    Number(lighthouse.cls.toFixed(3)),
  ]
    .join(' | ')
    .replace(/^(.*)$/, '| $1 |')
}

const HEAD = [
  '| Page | HTML | CSS | JS | Fonts | Images | All, KB | Requests | … no images | Elements | EcoIndex | Lighthouse | LCP | TBT | CLS |',
  `| --- |${' ---: |'.repeat(14)}`,
].join('\n')

function table(comparisons: readonly PageComparison[], choose: (comparison: PageComparison) => PageMeasurement): string {
  return [HEAD, ...comparisons.map((comparison) => row(comparison.name, choose(comparison)))].join('\n')
}

function share(comparisons: readonly PageComparison[]): string {
  const ratio = ({ ours, fullInclude }: PageComparison) => bytesOf(ours.sent) / bytesOf(fullInclude.sent)
  const ratios = comparisons.map(ratio)
  const percent = (value: number) => `${Math.round(value * 100)} %`
  return `A page of this site weighs from ${percent(Math.min(...ratios))} to ${percent(Math.max(...ratios))} of the same page with the whole DSFR.`
}

/** Every score below 100, the audits that cost it, and the reason where it is not a fault. */
export function belowHundred(comparisons: readonly PageComparison[]): string[] {
  return comparisons.flatMap(({ name, ours: { lighthouse } }) =>
    CATEGORIES.filter((category) => lighthouse.scores[category] < 100).map((category) => {
      const audits = lighthouse.failing
        .filter((failing) => failing.category === category)
        .map(({ audit, text }) => (REASONS[audit] === undefined ? text : `${text}: ${REASONS[audit]}`))
      const causes = audits.length === 0 ? 'every audit above 90' : audits.join('; ')
      return `- ${name}, ${LABELS[category]} ${lighthouse.scores[category]}: ${causes}`
    }),
  )
}

export interface ReportContext {
  versions: { lighthouse: string; dsfr: string }
  runs: number
  command: string
  date: string
}

export function webReport(comparisons: readonly PageComparison[], { versions, runs, command, date }: ReportContext): string {
  const below = belowHundred(comparisons)
  return [
    '## Web',
    `Measured on ${date} (${machine()}). To repeat: \`${command}\``,
    `Bytes and requests are those of the first view, counted at the server; text in Brotli, without headers, favicon and robots.txt. The server speaks HTTP/1.1 on the loopback, with the cache headers of production. Lighthouse ${versions.lighthouse} runs with its own mobile throttling, ${runs} ${runs === 1 ? 'time' : 'times'} a page, and the worst figure of each kind is kept: performance · accessibility · best practices · search engines. Demonstration content asks not to be indexed; the server takes this one line out, or every page would lose the same points. EcoIndex is the formula of the Green IT collective, from 0 to 100, on these bytes and requests and the elements of the page once its scripts ran.`,
    table(comparisons, ({ ours }) => ours),
    below.length === 0 ? 'Every score is 100.' : `Below 100:\n\n${below.join('\n')}`,
    `### The same pages with the whole DSFR ${versions.dsfr}`,
    `The same HTML with the includes of the DSFR's starting page (\`dsfr.min.css\`, \`utility.min.css\`, \`dsfr.module.min.js\`, its fonts) in place of ours, and our own styles. ${share(comparisons)}`,
    table(comparisons, ({ fullInclude }) => fullInclude),
  ].join('\n\n')
}
