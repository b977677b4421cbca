/**
 * `npm run screenshots`: every page type of the running site at 360 and 1280 px in light and dark, and at 768 px, into `screenshots/`
 * (git-ignored), with a contact sheet. `-- artwork`: every illustration, into `docs/images/`; `-- readme`: the README's pictures, there too.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { childEnvironment } from '../lib/environment.ts'
import { ROOT } from '../lib/paths.ts'

const [first, ...others] = process.argv.slice(2)
const INTO_DOCS: Readonly<Record<string, string>> = { artwork: 'take-artwork-sheets', readme: 'take-readme-pictures' }
const ofDocs = INTO_DOCS[first ?? '']
const [script, words] = ofDocs === undefined ? ['take-screenshots', process.argv.slice(2)] : [ofDocs, others]
const result = spawnSync(process.execPath, [join(ROOT, `e2e/screenshots/${script}.ts`), ...words], {
  cwd: ROOT,
  env: childEnvironment,
  stdio: 'inherit',
})
process.exitCode = result.status ?? 1
