import { type StackEnvironment, stackEnvironment } from '@metiers-numeriques/content-schemas/environment'
import { ensureEnvironmentFile } from './environment-file.ts'

ensureEnvironmentFile()

/** What the commands read, parsed once. Paths are absolute, so that children of any folder agree on them. */
export const environment = readEnvironment()

/** A bad variable ends the command with its name and no stack: it is the operator's to mend. */
function readEnvironment(): StackEnvironment {
  try {
    return stackEnvironment(process.env)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}

/** The environment of a child process: ours, with the parsed values in place of the raw ones. */
export const childEnvironment: NodeJS.ProcessEnv = {
  ...process.env,
  MN_DATA_DIR: environment.MN_DATA_DIR,
  CMS_PORT: String(environment.CMS_PORT),
  CMS_URL: environment.CMS_URL,
  SITE_URL: environment.SITE_URL,
  MN_SEED: environment.MN_SEED,
  NODE_ENV: 'production',
  STRAPI_TELEMETRY_DISABLED: 'true',
  ASTRO_TELEMETRY_DISABLED: '1',
}
