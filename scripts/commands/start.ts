/** `npm start`: everything from an empty folder to a site that follows its CMS. Ctrl-C stops all of it. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type RunningChild, startChild } from '../lib/child-process.ts'
import { buildCms } from '../lib/cms-build.ts'
import { startCms } from '../lib/cms-process.ts'
import { childEnvironment, environment } from '../lib/environment.ts'
import { ROOT } from '../lib/paths.ts'
import { publishSite } from '../lib/publish-site.ts'
import { step } from '../lib/step.ts'
import { keepWatching } from '../lib/watcher-process.ts'
import { describeSeed, seed } from '../seed/seed.ts'

const LOOK_EVERY = 1_000

const children: RunningChild[] = []
const stopping = new AbortController()
let watcherGone = Promise.resolve()

async function stopAll(): Promise<void> {
  stopping.abort()
  await Promise.all([watcherGone, ...children.map((child) => child.stop())])
}

// Ctrl-C reaches this process twice, from the terminal and from the bootstrap: the second must not cut the first one's work short.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stopping.signal.aborted) return
    process.stdout.write('\nStopping … ')
    void stopAll().then(() => {
      process.stdout.write('done\n')
      process.exit(0)
    })
  })
}

/** Seeds once. The mark is made after a load without failure, so that a failed seed is tried again. */
async function seedOnFirstRun(): Promise<void> {
  const mark = join(environment.MN_DATA_DIR, 'cms', 'seeded')
  if (environment.MN_SEED === 'none' || existsSync(mark)) return
  const report = await seed()
  if (report.failed.length > 0) throw new Error(`The demonstration content is not whole:\n${describeSeed(report)}`)
  writeFileSync(mark, `${new Date().toISOString()}\n`)
}

/** Starts the static server, and answers once it does. Throws when the port is another program's. */
async function startSiteServer(): Promise<RunningChild> {
  const answers = () =>
    fetch(`http://127.0.0.1:${environment.SITE_PORT}/robots.txt`, { signal: AbortSignal.timeout(1000) }).then(
      () => true,
      () => false,
    )
  if (await answers())
    throw new Error(`Something already answers on port ${environment.SITE_PORT}: stop it, or choose another SITE_PORT in .env.`)
  const server = startChild({
    file: process.execPath,
    args: [join(ROOT, 'scripts/commands/serve.ts')],
    cwd: ROOT,
    env: childEnvironment,
    logFile: join(environment.MN_DATA_DIR, 'logs', 'site.log'),
  })
  while (!(await answers())) {
    if (server.process.exitCode !== null)
      throw new Error(
        `The site's server stopped: is port ${environment.SITE_PORT} taken? Its log is in ${environment.MN_DATA_DIR}/logs/site.log`,
      )
    await wait(50)
  }
  return server
}

/** Publishes once, and says so when it can't: what was live stays live. */
async function tryToPublish(): Promise<void> {
  try {
    await publishSite(stopping.signal)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  }
}

/** Throws when the CMS or the site's server ended by itself: what is left would look alive and not be. */
async function holdToLife(): Promise<void> {
  while (!stopping.signal.aborted) {
    if (children.some(({ process: child }) => child.exitCode !== null || child.signalCode !== null)) {
      throw new Error(`The CMS or the site's server stopped by itself. Its log in ${environment.MN_DATA_DIR}/logs says why.`)
    }
    await wait(LOOK_EVERY, undefined, { signal: stopping.signal }).catch(() => undefined)
  }
}

try {
  process.stdout.write(
    'This site uses the French State design system (DSFR): its use is limited to State sites under .gouv.fr. See README.md.\n',
  )
  mkdirSync(join(environment.MN_DATA_DIR, 'logs'), { recursive: true })
  await buildCms()
  await seedOnFirstRun()
  children.push(await step('Starting the CMS', startCms))
  const watches = !process.argv.includes('--no-watch')
  if (watches) watcherGone = (await keepWatching(stopping.signal)).gone
  else await tryToPublish()
  children.push(await step('Serving the site', startSiteServer))
  process.stdout.write(`
Site   ${environment.SITE_URL}
Admin  ${environment.CMS_URL}/admin
${environment.MN_SEED === 'demo' ? `Demonstration accounts: ${join(environment.MN_DATA_DIR, 'demo-accounts.json')}\n` : ''}Logs   ${join(environment.MN_DATA_DIR, 'logs')}
Ready
`)
  if (watches) await holdToLife()
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`)
  await stopAll()
  process.exitCode = 1
}
