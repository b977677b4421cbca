/** `npm run screenshots`: every page type × 360/1280 px × light/dark of the running site, into `screenshots/` (git-ignored), with a contact sheet. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { childEnvironment } from '../lib/environment.ts'
import { ROOT } from '../lib/paths.ts'

const result = spawnSync(process.execPath, [join(ROOT, 'e2e/screenshots/take-screenshots.ts'), ...process.argv.slice(2)], {
  cwd: ROOT,
  env: childEnvironment,
  stdio: 'inherit',
})
process.exitCode = result.status ?? 1
