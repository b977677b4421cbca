/** Schemes that a link written by an officer may take. Everything else (javascript:, data: …) is refused. */
const SAFE_PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:'])

export function isSafeLink(address: string): boolean {
  try {
    return SAFE_PROTOCOLS.has(new URL(address).protocol)
  } catch {
    return false
  }
}
