/** An audit of the RGAA, whoever made it: all applicable criteria on a sample of pages, restitution with assistive technologies included. */
export interface ComplianceAudit {
  /** « par la société X », « en interne par l’équipe Y ». */
  by: string
  /** The day it ended, `yyyy-mm-dd`. */
  on: string
  /** Criteria respected, in percent of those that apply. */
  rate: number
  /** Screen readers with their browsers, as tested. */
  environment: readonly string[]
}

export type AccessibilityStatus = 'non conforme' | 'partiellement conforme' | 'totalement conforme'

/** The level that an audit allows; without one, the lowest, as the RGAA rules. */
export function statusAfter(audit: ComplianceAudit | null): AccessibilityStatus {
  if (audit === null || audit.rate < 50) return 'non conforme'
  return audit.rate === 100 ? 'totalement conforme' : 'partiellement conforme'
}

/** The one value to change when the site has been audited. The self-assessment of `docs/accessibility-audit.md` is not such an audit. */
export const COMPLIANCE_AUDIT: ComplianceAudit | null = null

/** The RGAA status the site declares, in the footer and in its statement. */
export const ACCESSIBILITY_STATUS = statusAfter(COMPLIANCE_AUDIT)
