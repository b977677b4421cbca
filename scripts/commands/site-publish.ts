import { publishSite } from '../lib/publish-site.ts'
import { runCommand } from '../lib/run-command.ts'

await runCommand(() => publishSite())
