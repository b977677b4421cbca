/** Reads `docs/accessibility-audit.md`: the self-assessment that the accessibility statement is made from. */

/** How many criteria each of the thirteen themes of the RGAA 4.1 has. */
const CRITERIA_OF_THEMES = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12] as const

const RESULTS = ['conforming', 'not conforming', 'not applicable'] as const
export type AuditResult = (typeof RESULTS)[number]

export interface AuditedCriterion {
  /** `10.7`, as the RGAA numbers it. */
  number: string
  asks: string
  result: AuditResult
  evidence: string
  /** What is left to be told by a person with assistive technology, or null. */
  forAPerson: string | null
}

/** A criterion that the site doesn't meet, in French, as the statement says it. */
export interface NonConformity {
  criterion: string
  gap: string
  meanwhile: string
}

/** Content left out for a disproportionate burden, in French. */
export interface Derogation {
  content: string
  why: string
  instead: string
}

export interface AccessibilityAudit {
  /** The day of the assessment, `yyyy-mm-dd`. */
  assessedOn: string
  sample: { page: string; address: string }[]
  criteria: AuditedCriterion[]
  nonConformities: NonConformity[]
  derogations: Derogation[]
}

function refuse(what: string): never {
  throw new Error(`docs/accessibility-audit.md: ${what}`)
}

/** Rows of the tables whose first cell looks like `first`, cell by cell. */
function rowsOf(text: string, first: RegExp, cells: number): string[][] {
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter(([cell = '']) => first.test(cell))
  for (const row of rows) {
    if (row.length !== cells || row.includes('')) refuse(`the row of ${row[0]} needs ${cells} cells, each with something in it.`)
  }
  return rows
}

/** The text below a heading, to the next of its level. */
function section(markdown: string, heading: string): string {
  const [, after] = markdown.split(`\n## ${heading}\n`)
  if (after === undefined) refuse(`the section "${heading}" is missing.`)
  return after.split('\n## ')[0] ?? ''
}

const NUMBER = /^\d+\.\d+$/

function readCriterion([number = '', asks = '', given = '', evidence = '', person = '']: readonly string[]): AuditedCriterion {
  const result = RESULTS.find((known) => known === given)
  if (result === undefined) refuse(`criterion ${number} has the result "${given}": write one of ${RESULTS.join(', ')}.`)
  if (!evidence.includes('`')) refuse(`criterion ${number} names no file as evidence: name the test, or what was read.`)
  return { number, asks, result, evidence, forAPerson: person === '–' ? null : person }
}

function assertEveryCriterion(criteria: readonly AuditedCriterion[]): void {
  const expected = CRITERIA_OF_THEMES.flatMap((count, theme) =>
    Array.from({ length: count }, (_, index) => `${theme + 1}.${index + 1}`),
  )
  const found = criteria.map(({ number }) => number)
  const missing = expected.filter((number) => !found.includes(number))
  if (missing.length > 0) refuse(`criteria ${missing.join(', ')} are missing.`)
  if (found.join() !== expected.join()) refuse('criteria are each given once, in the order of the RGAA.')
}

function assertEveryGapTold(criteria: readonly AuditedCriterion[], told: readonly NonConformity[]): void {
  const failing = criteria.filter(({ result }) => result === 'not conforming').map(({ number }) => number)
  const telling = told.map(({ criterion }) => criterion)
  if (failing.join() !== telling.join()) {
    refuse(
      `not conforming are ${failing.join(', ') || 'none'}, and the section of non-conformities tells ${telling.join(', ') || 'none'}.`,
    )
  }
}

/** The self-assessment, whole. Throws, saying what to mend, when a criterion or its result, evidence or gap is missing. */
export function parseAccessibilityAudit(markdown: string): AccessibilityAudit {
  const assessedOn = /^- Assessed on: (\d{4}-\d{2}-\d{2})$/m.exec(markdown)?.[1]
  if (assessedOn === undefined) refuse('the line "- Assessed on: yyyy-mm-dd" is missing.')
  const criteria = rowsOf(section(markdown, 'Criteria'), NUMBER, 5).map(readCriterion)
  const gaps = rowsOf(section(markdown, 'Non-conformities'), NUMBER, 3)
  const nonConformities = gaps.map(([criterion = '', gap = '', meanwhile = '']) => ({ criterion, gap, meanwhile }))
  assertEveryCriterion(criteria)
  assertEveryGapTold(criteria, nonConformities)
  const sample = rowsOf(section(markdown, 'Sample'), /^(?!Page$|-+$)/, 2).map(([page = '', address = '']) => ({
    page,
    address: /`([^`]+)`/.exec(address)?.[1] ?? refuse(`the page "${page}" of the sample has no address.`),
  }))
  const left = rowsOf(section(markdown, 'Derogations'), /^(?!Content$|-+$)/, 3)
  const derogations = left.map(([content = '', why = '', instead = '']) => ({ content, why, instead }))
  return { assessedOn, sample, criteria, nonConformities, derogations }
}

/** Every file that the evidence of a criterion names. */
export function evidenceFiles({ evidence }: AuditedCriterion): string[] {
  return [...evidence.matchAll(/`([^`\s]+\/[^`\s]+)`/g)].map(([, file = '']) => file).filter((file) => !file.startsWith('/'))
}
