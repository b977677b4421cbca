/**
 * `node apps/publisher/src/command.ts [--cause <cause> --sequence <n>]`: publishes once, with progress on the terminal and a
 * record in the CMS. Exits with 1 when nothing was released.
 */
import { parseArgs } from 'node:util'
import { stackEnvironment } from '@metiers-numeriques/content-schemas/environment'
import { PublicationCause } from '@metiers-numeriques/content-schemas/publication'
import { readState } from './cms-publications.ts'
import { assertMayGoPublic } from './public-target.ts'
import { type Outcome, runPublication, type Step } from './publication-run.ts'
import { publish } from './publish.ts'
import { describeResult, tellError, timed } from './terminal.ts'
import { readTermsAcceptance } from './terms-record.ts'

const { values } = parseArgs({ options: { cause: { type: 'string', default: 'command' }, sequence: { type: 'string' } } })

try {
  const environment = stackEnvironment(process.env)
  const { MN_DATA_DIR, MN_NOW, SITE_URL, CMS_URL, CMS_READ_TOKEN } = environment
  const cms = { url: CMS_URL, token: CMS_READ_TOKEN }
  const publishNow = async (step: Step): Promise<Outcome> => {
    const result = await publish({
      cms,
      siteUrl: SITE_URL,
      dataDirectory: MN_DATA_DIR,
      assertReleasable: ({ demonstration }) => assertMayGoPublic(SITE_URL, demonstration, readTermsAcceptance(MN_DATA_DIR)),
      now: MN_NOW === undefined ? new Date() : new Date(MN_NOW),
      step: (name, run) => step(name, () => timed(name, run)),
    })
    process.stdout.write(describeResult(result, CMS_URL, MN_DATA_DIR))
    return { result: 'released', releaseId: result.releaseId, problems: result.problems }
  }
  await runPublication({
    cms,
    cause: PublicationCause.parse(values.cause),
    // Read before the content: what changes after is not said to be live. A CMS that is down fails at the first pull, in better words.
    sequence:
      values.sequence === undefined
        ? await readState(cms).then(
            (state) => state.sequence,
            () => 0,
          )
        : Number(values.sequence),
    clock: () => new Date(),
    run: publishNow,
    onUnreported: () =>
      process.stderr.write('The CMS did not take the record of this publication: its home page won’t tell it.\n'),
  })
} catch (error) {
  tellError(error)
  process.exitCode = 1
}
