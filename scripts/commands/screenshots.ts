/** `npm run screenshots`: every page type × 360/1280 px × light/dark of the running site, into `screenshots/` (git-ignored), with a contact sheet; `-- artwork`: every illustration, into `docs/images/`. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { childEnvironment } from '../lib/environment.ts'
import { ROOT } from '../lib/paths.ts'

const [first, ...others] = process.argv.slice(2)
const [script, words] = first === 'artwork' ? ['take-artwork-sheets', others] : ['take-screenshots', process.argv.slice(2)]
const result = spawnSync(process.execPath, [join(ROOT, `e2e/screenshots/${script}.ts`), ...words], {
  cwd: ROOT,
  env: childEnvironment,
  stdio: 'inherit',
})
process.exitCode = result.status ?? 1
