/** `npm run check`: Biome, types, Astro's own check, unused code. Every check runs; the exit code says whether all passed. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../lib/paths.ts'

const TSC = 'node_modules/typescript/bin/tsc'

const CHECKS: readonly (readonly [name: string, file: string, ...args: string[]])[] = [
  ['Biome', 'node_modules/@biomejs/biome/bin/biome', 'check', '.'],
  ['Types of content-schemas', TSC, '-p', 'content-schemas'],
  ['Types of the scripts and the publisher', TSC, '-p', 'scripts'],
  ['Types of the browser tests', TSC, '-p', 'e2e'],
  ['Types of the CMS', 'cms/node_modules/typescript/bin/tsc', '-p', 'cms/tsconfig.check.json'],
  ['Types of the admin', 'cms/node_modules/typescript/bin/tsc', '-p', 'cms/src/admin', '--noEmit'],
  [
    'Types of the site',
    'apps/site/node_modules/astro/bin/astro.mjs',
    'check',
    '--root',
    'apps/site',
    '--minimumSeverity',
    'warning',
  ],
  ['Unused code', 'node_modules/knip/bin/knip.js'],
]

let failed = false
for (const [name, file, ...args] of CHECKS) {
  const started = performance.now()
  const result = spawnSync(process.execPath, [join(ROOT, file), ...args], { cwd: ROOT, encoding: 'utf8' })
  const time = `${((performance.now() - started) / 1000).toFixed(1)} s`
  process.stdout.write(`${name} … ${result.status === 0 ? 'ok' : 'FAILED'} ${time}\n`)
  if (result.status !== 0) {
    failed = true
    process.stdout.write(`${result.stdout}${result.stderr}\n`)
  }
}
if (failed) process.exitCode = 1
