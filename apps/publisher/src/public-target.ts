/** What keeps a release from the public: content that is a demonstration, and terms of the DSFR that nobody accepted. */

/** The operator's own record of the DSFR's terms, as the package's tool writes it and its `preinstall` reads it. */
export type TermsAcceptance =
  | { kind: 'accepted' }
  | { kind: 'absent' }
  /** Another version of the terms was accepted than that of the package installed. */
  | { kind: 'outdated'; accepted: string; current: string }

const RECORD = /^\s*accept-license\s*[:=]\s*["']?([^"'\s#]+)/m
const VERSION = /^\s*cguVersion:\s*["']?([^"'\s]+)/m

/**
 * Reads whether the terms were accepted. `terms` is the text of the package's own `doc/legal/cgu.md`, `record` that of the
 * operator's `.dsfr.yml`, if any, `variable` the value of `DSFR_ACCEPT_LICENSE`. Pure.
 */
export function termsAcceptance(terms: string, record: string | undefined, variable: string | undefined): TermsAcceptance {
  if (variable === '1') return { kind: 'accepted' }
  const current = VERSION.exec(terms)?.[1]
  if (current === undefined) throw new Error('The terms of @gouvfr/dsfr name no version: check doc/legal/cgu.md of the package.')
  const accepted = record === undefined ? undefined : RECORD.exec(record)?.[1]
  if (accepted === undefined) return { kind: 'absent' }
  return accepted === current ? { kind: 'accepted' } : { kind: 'outdated', accepted, current }
}

/** Whether an address leads to this machine alone. */
export function isThisMachine(siteUrl: string): boolean {
  const { hostname } = new URL(siteUrl)
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname)
}

/** Throws, saying what to do, when a release may not be published at its address. On this machine anything may. */
export function assertMayGoPublic(siteUrl: string, demonstration: boolean, acceptance: TermsAcceptance): void {
  if (isThisMachine(siteUrl)) return
  if (demonstration) {
    throw new Error(
      `${siteUrl} is a public address, and the content is a demonstration: nothing is released. Start with MN_SEED=none on an empty database, or unpublish every offer whose source is « Démonstration » and every portrait marked as fictional.`,
    )
  }
  if (acceptance.kind === 'accepted') return
  const what =
    acceptance.kind === 'absent'
      ? 'nobody recorded that the terms of the DSFR are accepted'
      : `the terms of the DSFR were accepted in version ${acceptance.accepted}, and the package has version ${acceptance.current}`
  throw new Error(
    `${siteUrl} is a public address, and ${what}: nothing is released. Whoever may commit your organisation reads them (doc/legal/cgu.md of @gouvfr/dsfr; sites of the State under .gouv.fr only) and records it with \`npm create @gouvfr/dsfr@latest\`, whose .dsfr.yml goes into the data directory. See docs/operations.md, « Accepting the DSFR's terms ».`,
  )
}
