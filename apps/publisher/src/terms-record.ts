import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type TermsAcceptance, termsAcceptance } from './public-target.ts'

/** The package is the site's: it is found from there. */
const fromSite = createRequire(import.meta.resolve('@metiers-numeriques/site/build'))

/** The operator's acceptance of the terms of the DSFR that is installed: `.dsfr.yml` in the data directory, or the package's own variable. */
export function readTermsAcceptance(dataDirectory: string): TermsAcceptance {
  const terms = join(dirname(fromSite.resolve('@gouvfr/dsfr/package.json')), 'doc/legal/cgu.md')
  const record = join(dataDirectory, '.dsfr.yml')
  return termsAcceptance(
    readFileSync(terms, 'utf8'),
    existsSync(record) ? readFileSync(record, 'utf8') : undefined,
    process.env.DSFR_ACCEPT_LICENSE,
  )
}
