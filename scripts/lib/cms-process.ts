import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type RunningChild, startChild } from './child-process.ts'
import { childEnvironment, environment } from './environment.ts'
import { CMS } from './paths.ts'

const START_TIME_LIMIT = 90_000

/** Starts Strapi and answers once it is healthy. Throws, naming the log, when it ends or stays silent. */
export async function startCms(): Promise<RunningChild> {
  if (await isHealthy()) {
    throw new Error(`Something already answers at ${environment.CMS_URL}: stop it, or choose another CMS_PORT in .env.`)
  }
  const logs = join(environment.MN_DATA_DIR, 'logs')
  mkdirSync(logs, { recursive: true })
  const logFile = join(logs, 'cms.log')
  const cms = startChild({
    file: process.execPath,
    args: [join(CMS, 'node_modules/@strapi/strapi/bin/strapi.js'), 'start'],
    cwd: CMS,
    env: childEnvironment,
    logFile,
  })
  const deadline = Date.now() + START_TIME_LIMIT
  while (!(await isHealthy())) {
    if (cms.process.exitCode !== null) throw new Error(`The CMS stopped while starting. Its log says why: ${logFile}`)
    if (Date.now() > deadline) {
      await cms.stop()
      throw new Error(`The CMS did not answer within ${START_TIME_LIMIT / 1000} s. Its log says why: ${logFile}`)
    }
    await wait(100)
  }
  return cms
}

async function isHealthy(): Promise<boolean> {
  try {
    return (await fetch(`${environment.CMS_URL}/_health`, { signal: AbortSignal.timeout(1000) })).ok
  } catch {
    return false
  }
}
