import { randomBytes } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './paths.ts'

const secret = () => randomBytes(24).toString('base64url')

/** Makes `.env` (mode 600) with fresh secrets when there is none, and puts its variables into this process. */
export function ensureEnvironmentFile(): void {
  const file = join(ROOT, '.env')
  if (!existsSync(file)) {
    const secrets = {
      APP_KEYS: `${secret()},${secret()}`,
      ADMIN_JWT_SECRET: secret(),
      API_TOKEN_SALT: secret(),
      TRANSFER_TOKEN_SALT: secret(),
      ENCRYPTION_KEY: secret(),
      CMS_READ_TOKEN: secret(),
    }
    const lines = Object.entries(secrets).map(([name, value]) => `${name}=${value}`)
    writeFileSync(file, `# Made on the first run. Every variable is explained in .env.example.\n${lines.join('\n')}\n`, {
      mode: 0o600,
    })
  }
  process.loadEnvFile(file)
}
