/** The measurements of the build benchmark as Markdown. */
import { machine } from './machine.ts'
import { type OutputSize, sameTexts } from './output-size.ts'
import type { WorkerResult } from './run-worker.ts'
import type { Engine } from './worker-protocol.ts'

export type Measurement = WorkerResult & { output: OutputSize }
export interface Comparison {
  offers: number
  results: Readonly<Record<Engine, Measurement>>
}

type Unit = 's' | 'ms' | 'MB' | 'kB' | 'count' | 'M signs'

const FORMATS: Readonly<Record<Unit, (value: number) => string>> = {
  s: (value) => `${(value / 1000).toFixed(1)} s`,
  ms: (value) => `${value.toFixed(2)} ms`,
  MB: (value) => `${(value / 1e6).toFixed(value < 1e8 ? 1 : 0)} MB`,
  kB: (value) => `${Math.round(value / 1e3)} kB`,
  count: (value) => value.toLocaleString('en-GB'),
  'M signs': (value) => `${(value / 1e6).toFixed(3)} M`,
}

function row(label: string, unit: Unit, ours: number | null, theirs: number | null): string {
  const cell = (value: number | null) => (value === null ? '–' : FORMATS[unit](value))
  const ratio = ours === null || theirs === null || theirs === 0 ? '–' : (ours / theirs).toFixed(2)
  return `| ${label} | ${cell(ours)} | ${cell(theirs)} | ${ratio} |`
}

function head(versions: Readonly<Record<Engine, string>>): string {
  return `| | This site (Astro ${versions.astro}) | Eleventy ${versions.eleventy} | Ratio |\n| --- | ---: | ---: | ---: |`
}

function table({ results: { astro, eleventy } }: Comparison): string {
  const total = ({ buildMs, indexMs }: Measurement) => buildMs + indexMs
  return [
    row('Cold build', 's', astro.buildMs, eleventy.buildMs),
    row('… of which page data, the same code for both', 's', astro.dataMs, eleventy.dataMs),
    row('Search index', 's', astro.indexMs, eleventy.indexMs),
    row('Build and index', 's', total(astro), total(eleventy)),
    row('Peak memory, Node', 'MB', astro.peakBytes, eleventy.peakBytes),
    row('Peak memory, Pagefind', 'MB', astro.childPeakBytes, eleventy.childPeakBytes),
    row('Output, everything', 'MB', astro.output.bytes, eleventy.output.bytes),
    row('Output, search index', 'MB', astro.output.indexBytes, eleventy.output.indexBytes),
    row('Output, HTML of the pages compared', 'MB', astro.output.compared.htmlBytes, eleventy.output.compared.htmlBytes),
    row('Pages, all', 'count', astro.output.pages, eleventy.output.pages),
    row('Pages compared', 'count', astro.output.compared.texts.size, eleventy.output.compared.texts.size),
    row('Text of the pages compared', 'M signs', astro.output.compared.textLength, eleventy.output.compared.textLength),
  ].join('\n')
}

/** What one more offer costs, between the smallest and the largest site: fixed costs fall out. */
function slopeTable(comparisons: readonly Comparison[]): string | null {
  const [small, large] = [comparisons[0], comparisons.at(-1)]
  if (small === undefined || large === undefined || small.offers === large.offers) return null
  const slope = (engine: Engine, value: (measurement: Measurement) => number) =>
    (value(large.results[engine]) - value(small.results[engine])) / (large.offers - small.offers)
  const line = (label: string, unit: Unit, value: (measurement: Measurement) => number) =>
    row(label, unit, slope('astro', value), slope('eleventy', value))
  return [
    line('Build', 'ms', ({ buildMs }) => buildMs),
    line('Search index', 'ms', ({ indexMs }) => indexMs),
    line('Peak memory, Node', 'kB', ({ peakBytes }) => peakBytes),
    line('Output', 'kB', ({ output }) => output.bytes),
  ].join('\n')
}

function equivalence({ offers, results: { astro, eleventy } }: Comparison): string {
  const same = sameTexts(astro.output, eleventy.output)
  return `${same.toLocaleString('en-GB')} of ${astro.output.compared.texts.size.toLocaleString('en-GB')} pages compared have the very same words at ${offers.toLocaleString('en-GB')} offers`
}

export interface ReportContext {
  versions: Readonly<Record<Engine, string>>
  command: string
  date: string
}

export function buildReport(comparisons: readonly Comparison[], { versions, command, date }: ReportContext): string {
  const slopes = slopeTable(comparisons)
  return [
    '## Build',
    `Measured on ${date} (${machine()}). To repeat: \`${command}\``,
    'Offers are recombined from the real texts of the corpus. Each figure comes from one cold run in a process of its own. The Eleventy site is made of the same page data and the same HTML, by plain JavaScript templates, with the same typography and the same search records. It has the pages of offers, the list of all offers, the lists by facet and by pair of facets, their feeds and calendars, and the sitemap: nearly all of what grows with the offers. This site makes more, all of which counts in its figures: home, map, professions, technologies, ministries, editorial pages, drawings, open data, the files of the search in place, styles and scripts.',
    `Equivalence: ${comparisons.map(equivalence).join('; ')}.`,
    ...comparisons.map(
      (comparison) => `### ${comparison.offers.toLocaleString('en-GB')} offers\n\n${head(versions)}\n${table(comparison)}`,
    ),
    ...(slopes === null ? [] : [`### Each further offer\n\n${head(versions)}\n${slopes}`]),
  ].join('\n\n')
}
