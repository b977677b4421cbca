import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { childEnvironment } from './environment.ts'
import { CMS, ROOT } from './paths.ts'
import { step } from './step.ts'

function hashOf(folder: string, patterns: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of globSync([...patterns], { cwd: folder }).sort()) {
    hash.update(file).update(readFileSync(join(folder, file)))
  }
  return hash.digest('hex')
}

function compile(): void {
  for (const folder of ['config', 'src']) rmSync(join(CMS, 'dist', folder), { recursive: true, force: true })
  const result = spawnSync(process.execPath, [join(CMS, 'node_modules/typescript/bin/tsc'), '-p', CMS], { encoding: 'utf8' })
  if (result.status !== 0) throw new Error(`The CMS does not compile:\n${result.stdout}${result.stderr}`)
}

function buildAdmin(): void {
  const strapi = join(CMS, 'node_modules/@strapi/strapi/bin/strapi.js')
  const result = spawnSync(process.execPath, [strapi, 'build'], { cwd: CMS, encoding: 'utf8', env: childEnvironment })
  if (result.status !== 0) throw new Error(`The admin does not build:\n${result.stdout}${result.stderr}`)
}

/**
 * Compiles the CMS and builds its admin when their sources changed since the last time. The admin's build takes
 * 2 GB and some 25 s, so only its own sources and versions count for it.
 */
export async function buildCms(): Promise<void> {
  const admin = hashOf(CMS, ['package.json', 'src/admin/**/*.{ts,tsx,json}', 'src/plugins/**/admin/**/*.{ts,tsx}'])
  const server = hashOf(CMS, ['tsconfig.json', 'config/**/*.ts', 'src/**/*.ts', 'src/**/*.json'])
  const stamp = join(CMS, 'dist', '.built-from')
  const [builtAdmin, builtServer] = existsSync(stamp) ? readFileSync(stamp, 'utf8').split(' ') : []
  if (builtAdmin !== admin) await step('Building the admin', buildAdmin)
  if (builtAdmin !== admin || builtServer !== server) await step('Compiling the CMS', compile)
  if (!existsSync(join(CMS, 'dist', 'src', 'index.js')))
    throw new Error(`The CMS compiled to nothing in ${join(CMS, 'dist')} (from ${ROOT})`)
  writeFileSync(stamp, `${admin} ${server}`)
}
