import { runCommand } from '../lib/run-command.ts'
import { describeSeed, seed } from '../seed/seed.ts'

await runCommand(async () => {
  const report = await seed()
  process.stdout.write(`${describeSeed(report)}\n`)
  if (report.failed.length > 0) process.exitCode = 1
})
