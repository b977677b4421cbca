import { describe, expect, it } from 'vitest'
import type { AccessibilityAudit, AuditResult } from '../../site/accessibility-audit.ts'
import { statusAfter } from '../../site/accessibility-status.ts'
import { getAccessibilityStatement } from './accessibility-statement.ts'

const criterion = (number: string, result: AuditResult, forAPerson: string | null = null) => ({
  number,
  asks: 'Links have names',
  result,
  evidence: '`e2e/x.spec.ts`',
  forAPerson,
})
const gap = { criterion: '8.7', gap: 'Des mots anglais ne sont pas signalés.', meanwhile: 'Chaque métier a sa page.' }
const assessed: AccessibilityAudit = {
  assessedOn: '2026-11-25',
  sample: [{ page: 'Accueil', address: '/' }],
  criteria: [
    criterion('1.1', 'not applicable'),
    criterion('6.1', 'conforming'),
    criterion('6.2', 'conforming', 'NVDA'),
    criterion('8.7', 'not conforming', 'NVDA'),
  ],
  nonConformities: [gap],
  derogations: [],
}
const audit = { by: 'par la société Exemple', on: '2027-05-12', rate: 87, environment: ['NVDA et Firefox'] }

describe('the accessibility status', () => {
  it('is the lowest without an audit, and follows the rate of an audit', () => {
    expect([null, 49, 50, 99, 100].map((rate) => statusAfter(rate === null ? null : { ...audit, rate }))).toEqual([
      'non conforme',
      'non conforme',
      'partiellement conforme',
      'partiellement conforme',
      'totalement conforme',
    ])
  })
})

describe('the accessibility statement', () => {
  it('counts the self-assessment, rates it among what applies, and stays at the lowest level', () => {
    expect(getAccessibilityStatement(assessed, null)).toMatchObject({
      status: 'non conforme',
      audit: null,
      selfAssessment: { on: '25 novembre 2026', conforming: 2, notConforming: 1, notApplicable: 1, rate: 66, leftToAPerson: 2 },
      nonConformities: [gap],
      derogations: [],
      sample: assessed.sample,
    })
  })

  it('takes its level, day and environment from an audit', () => {
    const statement = getAccessibilityStatement(assessed, audit)
    expect(statement).toMatchObject({ status: 'partiellement conforme', audit: { ...audit, on: '12 mai 2027' } })
  })
})
