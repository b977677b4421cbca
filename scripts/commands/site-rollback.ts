import { publicationLock, withLock } from '@metiers-numeriques/publisher/publication-lock'
import { releaseStore, rollback } from '@metiers-numeriques/publisher/release'
import { environment } from '../lib/environment.ts'
import { runCommand } from '../lib/run-command.ts'

await runCommand(async () => {
  const restored = await withLock(publicationLock(environment.MN_DATA_DIR), async () =>
    rollback(releaseStore(environment.MN_DATA_DIR)),
  )
  process.stdout.write(`Release ${restored} is live again.\n`)
})
