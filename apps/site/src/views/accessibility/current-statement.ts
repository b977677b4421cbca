import audit from '../../../../../docs/accessibility-audit.md?raw'
import { parseAccessibilityAudit } from '../../site/accessibility-audit.ts'
import { COMPLIANCE_AUDIT } from '../../site/accessibility-status.ts'
import { getAccessibilityStatement } from './accessibility-statement.ts'

/** The statement of today's self-assessment, read when the site is built. */
export const currentStatement = getAccessibilityStatement(parseAccessibilityAudit(audit), COMPLIANCE_AUDIT)
