import { frenchDate } from '../../copy/format.ts'
import type { AccessibilityAudit, AuditResult, Derogation, NonConformity } from '../../site/accessibility-audit.ts'
import { type AccessibilityStatus, type ComplianceAudit, statusAfter } from '../../site/accessibility-status.ts'

export interface AccessibilityStatement {
  status: AccessibilityStatus
  /** What stands behind the status, its day in French; null without an audit. */
  audit: ComplianceAudit | null
  selfAssessment: {
    on: string
    conforming: number
    notConforming: number
    notApplicable: number
    /** Criteria respected, in whole percent of those that apply, rounded down. */
    rate: number
    /** Criteria with something that only a person can tell. */
    leftToAPerson: number
  }
  nonConformities: readonly NonConformity[]
  derogations: readonly Derogation[]
  /** Addresses are told, not linked: whether a page of an entry exists depends on the content of the day. */
  sample: readonly { page: string; address: string }[]
}

/** Everything that the statement page takes from the self-assessment and from the audit, if there is one. */
export function getAccessibilityStatement(assessed: AccessibilityAudit, audit: ComplianceAudit | null): AccessibilityStatement {
  const count = (result: AuditResult) => assessed.criteria.filter((criterion) => criterion.result === result).length
  const [conforming, notConforming] = [count('conforming'), count('not conforming')]
  return {
    status: statusAfter(audit),
    audit: audit && { ...audit, on: frenchDate(audit.on) },
    selfAssessment: {
      on: frenchDate(assessed.assessedOn),
      conforming,
      notConforming,
      notApplicable: count('not applicable'),
      rate: Math.floor((100 * conforming) / (conforming + notConforming)),
      leftToAPerson: assessed.criteria.filter(({ forAPerson }) => forAPerson !== null).length,
    },
    nonConformities: assessed.nonConformities,
    derogations: assessed.derogations,
    sample: assessed.sample,
  }
}
