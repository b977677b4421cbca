import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { ROOT } from '../lib/paths.ts'

export interface TestStack {
  /** What tests need to find the stack: SITE_URL, CMS_URL, CMS_READ_TOKEN, MN_DATA_DIR … */
  environment: NodeJS.ProcessEnv
  stop(): Promise<void>
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}

const secret = () => randomBytes(24).toString('base64url')

/**
 * Starts the product as `npm start` does (Strapi on SQLite, seeded, published, served) in a folder and on ports of its own.
 * Answers when it printed `Ready`: the one start of Strapi that all tests share.
 */
export async function startTestStack(folder: string): Promise<TestStack> {
  const [sitePort, cmsPort] = [await freePort(), await freePort()]
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    MN_DATA_DIR: join(folder, 'data'),
    SITE_PORT: String(sitePort),
    SITE_URL: `http://localhost:${sitePort}`,
    CMS_PORT: String(cmsPort),
    CMS_URL: `http://127.0.0.1:${cmsPort}`,
    MN_SEED: 'demo',
    APP_KEYS: secret(),
    ADMIN_JWT_SECRET: secret(),
    API_TOKEN_SALT: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    ENCRYPTION_KEY: secret(),
    CMS_READ_TOKEN: secret(),
  }
  const child = spawn(process.execPath, [join(ROOT, 'scripts/commands/start.ts'), '--no-watch'], {
    cwd: ROOT,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  process.once('exit', () => child.kill())
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk)
      if (chunk.toString().includes('\nReady')) resolve()
    })
    child.once('close', () => reject(new Error('The stack of the tests stopped before it was ready: its output is above.')))
  })
  return {
    environment,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}
