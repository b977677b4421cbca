import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Core } from '@strapi/strapi'

interface DemoAccount {
  role: string
  ministry: string | null
  email: string
  password: string
}

const ACCOUNTS = [
  {
    role: 'Administration DINUM',
    code: 'strapi-super-admin',
    email: 'administration@exemple.gouv.fr',
    firstname: 'Administration',
    lastname: 'de démonstration',
  },
  {
    role: 'Rédaction DINUM',
    code: 'strapi-editor',
    email: 'redaction@exemple.gouv.fr',
    firstname: 'Rédaction',
    lastname: 'de démonstration',
  },
] as const

function readAccounts(file: string): DemoAccount[] {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
}

/**
 * Makes the demonstration accounts once, with random passwords kept in `demo-accounts.json` (mode 600). Called only with
 * `MN_SEED=demo`: a site with real content is started with `MN_SEED=none`.
 */
export async function provisionDemoAccounts(strapi: Core.Strapi, dataDirectory: string): Promise<void> {
  const file = join(dataDirectory, 'demo-accounts.json')
  const known = readAccounts(file)
  const accounts: DemoAccount[] = []
  for (const { role, code, email, firstname, lastname } of ACCOUNTS) {
    const password = known.find((account) => account.email === email)?.password ?? `Mn1-${randomBytes(12).toString('base64url')}`
    accounts.push({ role, ministry: null, email, password })
    const existing = await strapi.db.query('admin::user').findOne({ where: { email } })
    const { id: roleId } = await strapi.db.query('admin::role').findOne({ where: { code } })
    if (existing === null) {
      await strapi
        .service('admin::user')
        .create({ email, firstname, lastname, password, isActive: true, roles: [roleId], preferedLanguage: 'fr' })
    } else if (!known.some((account) => account.email === email)) {
      // The database outlived the file that held its passwords: a new one is set, or nobody could sign in.
      await strapi.service('admin::user').updateById(existing.id, { password })
    }
  }
  writeFileSync(file, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
  // The mode above counts for a new file only.
  chmodSync(file, 0o600)
}
