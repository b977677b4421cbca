/** `npm run test:services`: the recipes of `deploy/`, run by the real engines (Debian's nginx) on the release that is live here. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { childEnvironment, environment } from '../lib/environment.ts'
import { ROOT } from '../lib/paths.ts'

if (!existsSync(join(environment.MN_DATA_DIR, 'current'))) {
  process.stderr.write('No release is live here: `npm start` makes one. The recipes are tested on it.\n')
  process.exit(1)
}
const args = ['run', '--project', 'services', ...process.argv.slice(2)]
const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules/vitest/vitest.mjs'), ...args], {
  cwd: ROOT,
  env: childEnvironment,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
