import type { PublishResult } from './publish.ts'
import { describeProblem } from './report.ts'

const PROBLEMS_SHOWN = 20

/** Runs a step with its name and time on the terminal. */
export async function timed<T>(label: string, run: () => Promise<T> | T): Promise<T> {
  const started = performance.now()
  process.stdout.write(`${label} … `)
  const result = await run()
  process.stdout.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`)
  return result
}

/** What is live after a publication, and what to mend, for an operator. */
export function describeResult(result: PublishResult, cmsUrl: string, dataDirectory: string): string {
  const { counts, problems, socialImagesWaiting } = result
  const lines = [
    `Release ${result.releaseId} is live: ${counts.openOffers} open offers of ${counts.offers}, ${counts.projects} projects, ${counts.portraits} portraits, ${counts.ministries} ministries.`,
    ...(socialImagesWaiting > 0
      ? [`- ${socialImagesWaiting} pages show the site's image when they are shared: the next publications draw theirs.`]
      : []),
    ...problems.slice(0, PROBLEMS_SHOWN).map((problem) => `- ${describeProblem(problem, cmsUrl)}`),
  ]
  const hidden = problems.length - PROBLEMS_SHOWN
  if (hidden > 0) lines.push(`- … and ${hidden} more, in ${dataDirectory}/last-problems.json`)
  return `${lines.join('\n')}\n`
}

/** The message of a failure, for an operator: no stack, since the message says where and what to do. */
export function tellError(error: unknown): void {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`)
}
