import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const ROOT = join(import.meta.dirname, '..', '..')

export interface DemoAccount {
  role: string
  email: string
  password: string
}

function required(name: string): string {
  const value = process.env[name]
  if (value === undefined) throw new Error(`${name} is not set: browser tests run through \`npm test\`, which starts the stack`)
  return value
}

export const CMS_URL = required('CMS_URL')
export const SITE_URL = required('SITE_URL')
export const DATA_DIRECTORY = required('MN_DATA_DIR')

export function demoAccount(role: string): DemoAccount {
  const accounts: DemoAccount[] = JSON.parse(readFileSync(join(DATA_DIRECTORY, 'demo-accounts.json'), 'utf8'))
  const account = accounts.find((candidate) => candidate.role === role)
  if (account === undefined) throw new Error(`There is no demonstration account for ${role}`)
  return account
}

/** Publishes the site as an operator would, with `npm run site:publish`. Answers what it printed. */
export async function publishSite(settings: NodeJS.ProcessEnv = {}): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(ROOT, 'scripts/bootstrap.mjs'), 'site-publish'], {
    cwd: ROOT,
    env: { ...process.env, ...settings },
  })
  return stdout
}
