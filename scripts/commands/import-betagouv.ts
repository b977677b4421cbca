/** `npm run import:betagouv -- <folder or https address> [--dry-run]`: beta.gouv.fr's organisations, startups and jobs into the CMS. */
import { dayInParis } from '@metiers-numeriques/content-schemas/paris-day'
import { checkEntries } from '../import-betagouv/check-entries.ts'
import { convertSource } from '../import-betagouv/convert-source.ts'
import { importSource, referenceBundle } from '../import-betagouv/import-source.ts'
import { progressBar } from '../import-betagouv/progress-bar.ts'
import { readSource } from '../import-betagouv/read-source.ts'
import { summarise } from '../import-betagouv/summary.ts'
import { buildCms } from '../lib/cms-build.ts'
import { environment } from '../lib/environment.ts'
import { loadEntries } from '../lib/load-entries.ts'
import { runCommand } from '../lib/run-command.ts'
import { readContent } from '../seed/read-content.ts'

const USAGE = 'usage: npm run import:betagouv -- <folder or https address> [--dry-run]'

await runCommand(async () => {
  const args = process.argv.slice(2)
  const isDryRun = args.includes('--dry-run')
  const [location, ...others] = args.filter((arg) => arg !== '--dry-run')
  if (location === undefined || others.length > 0 || location.startsWith('-')) throw new Error(USAGE)

  const source = await readSource(location)
  const lists = readContent()
  const today = dayInParis(environment.MN_NOW === undefined ? new Date() : new Date(environment.MN_NOW))
  const conversion = convertSource(source, lists, today)
  const { records, unknownTechnologies } = conversion
  for (const kind of conversion.absent) process.stdout.write(`There is no ${kind}.json in the source.\n`)

  if (isDryRun) {
    const entries = records.flatMap(({ outcome }) => (outcome.type === 'entry' ? [outcome.entry] : []))
    const { passed, problems } = checkEntries([...referenceBundle(lists), ...entries])
    process.stdout.write(
      `${summarise(records, {}, unknownTechnologies)}\n\nDry run, nothing was written. ${passed} entries could be published.\n`,
    )
    for (const problem of problems) process.stdout.write(`  could not be published: ${problem}\n`)
    return
  }
  await buildCms()
  const { reference, byKind } = await importSource(conversion, lists, loadEntries, progressBar)
  process.stdout.write(`\n${summarise(records, byKind, unknownTechnologies, reference)}\n`)
})
