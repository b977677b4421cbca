import { stackEnvironment } from '@metiers-numeriques/content-schemas/environment'
import { ensureEnvironmentFile } from './environment-file.ts'

ensureEnvironmentFile()

/** What the commands read, parsed once. Paths are absolute, so that children of any folder agree on them. */
export const environment = stackEnvironment(process.env)

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
