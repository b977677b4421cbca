import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { childEnvironment } from './environment.ts'
import { ROOT } from './paths.ts'

/** Runs the publisher in a process of its own, its progress on this terminal. Throws when it fails; its message is shown already. `stop` ends it. */
export async function publishSite(stop?: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, [join(ROOT, 'apps/publisher/src/command.ts')], {
    env: childEnvironment,
    stdio: 'inherit',
  })
  const end = () => child.kill()
  stop?.addEventListener('abort', end, { once: true })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  stop?.removeEventListener('abort', end)
  if (code !== 0) throw new Error('The site was not published: the release that was live stays live.')
}
