import { releaseStore, rollback } from '@metiers-numeriques/publisher/release'
import { environment } from '../lib/environment.ts'
import { runCommand } from '../lib/run-command.ts'

await runCommand(async () => {
  process.stdout.write(`Release ${rollback(releaseStore(environment.MN_DATA_DIR))} is live again.\n`)
})
