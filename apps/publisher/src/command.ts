/** `node apps/publisher/src/command.ts`: publishes once, with progress on the terminal. */
import { stackEnvironment } from '@metiers-numeriques/content-schemas/environment'
import { publish } from './publish.ts'
import { describeProblem } from './report.ts'

const PROBLEMS_SHOWN = 20

async function timed<T>(label: string, run: () => Promise<T> | T): Promise<T> {
  const started = performance.now()
  process.stdout.write(`${label} … `)
  const result = await run()
  process.stdout.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`)
  return result
}

try {
  const environment = stackEnvironment(process.env)
  const result = await publish({
    cms: { url: environment.CMS_URL, token: environment.CMS_READ_TOKEN },
    siteUrl: environment.SITE_URL,
    dataDirectory: environment.MN_DATA_DIR,
    now: environment.MN_NOW === undefined ? new Date() : new Date(environment.MN_NOW),
    step: timed,
  })
  const { counts, problems } = result
  process.stdout.write(
    `Release ${result.releaseId} is live: ${counts.openOffers} open offers of ${counts.offers}, ${counts.projects} projects, ${counts.portraits} portraits, ${counts.ministries} ministries.\n`,
  )
  if (result.socialImagesWaiting > 0) {
    process.stdout.write(
      `- ${result.socialImagesWaiting} pages show the site's image when they are shared: the next publications draw theirs.\n`,
    )
  }
  for (const problem of problems.slice(0, PROBLEMS_SHOWN))
    process.stdout.write(`- ${describeProblem(problem, environment.CMS_URL)}\n`)
  if (problems.length > PROBLEMS_SHOWN) {
    process.stdout.write(`- … and ${problems.length - PROBLEMS_SHOWN} more, in ${environment.MN_DATA_DIR}/last-problems.json\n`)
  }
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
