import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { evidenceFiles, parseAccessibilityAudit } from './accessibility-audit.ts'

const ROOT = join(import.meta.dirname, '../../../..')
const text = readFileSync(join(ROOT, 'docs/accessibility-audit.md'), 'utf8')
const audit = parseAccessibilityAudit(text)

describe('the accessibility audit of the repository', () => {
  it('judges each of the 106 criteria, with evidence that exists: mend the path, or the result', () => {
    expect(audit.criteria).toHaveLength(106)
    const missing = audit.criteria.flatMap((criterion) =>
      evidenceFiles(criterion)
        .filter((file) => !existsSync(join(ROOT, file)))
        .map((file) => `${criterion.number}: ${file}`),
    )
    expect(missing).toEqual([])
    expect(audit.criteria.filter((criterion) => evidenceFiles(criterion).length === 0)).toEqual([])
  })

  it('was made on pages that the browser tests open', () => {
    const tested = readFileSync(join(ROOT, 'e2e/support/page-types.ts'), 'utf8')
    expect(audit.sample.length).toBeGreaterThan(20)
    expect(audit.sample.filter(({ address }) => !tested.includes(`path: '${address}'`))).toEqual([])
  })

  it('is what the statement page says: no level, count or gap is written there by hand, and it is not older', () => {
    const page = readFileSync(join(ROOT, 'apps/site/src/content/pages/accessibilite.mdx'), 'utf8')
    for (const part of ['ComplianceState', 'NonConformities', 'Derogations', 'Establishment'])
      expect(page).toContain(`<${part} />`)
    expect(page).not.toMatch(/(non|partiellement|totalement) conforme|\d ?%|[Cc]ritère \d/)
    const reviewed = /^reviewedOn: (\S+)$/m.exec(page)?.[1] ?? ''
    expect(reviewed >= audit.assessedOn, `reviewedOn (${reviewed}) is not before the assessment (${audit.assessedOn})`).toBe(true)
  })
})

describe('the reading of an accessibility audit', () => {
  const spoilt = (from: string | RegExp, to: string) => {
    const copy = text.replace(from, to)
    expect(copy).not.toBe(text)
    return () => parseAccessibilityAudit(copy)
  }

  it('refuses a criterion that is absent, twice there, without result or without evidence, by its number', () => {
    expect(spoilt(/^\| 7\.3 .*\n/m, '')).toThrow('criteria 7.3 are missing')
    expect(spoilt(/^(\| 7\.3 .*\n)/m, '$1$1')).toThrow('given once')
    expect(spoilt(/^(\| 6\.2 \|[^|]*\|) conforming/m, '$1 fine')).toThrow('criterion 6.2 has the result "fine"')
    expect(spoilt(/^(\| 6\.2 \|[^|]*\|[^|]*\|)[^|]*\|/m, '$1 trust us |')).toThrow('criterion 6.2 names no file')
    expect(spoilt(/^(\| 6\.2 \|[^|]*\|[^|]*\|)[^|]*\|/m, '$1 |')).toThrow('the row of 6.2 needs 5 cells')
  })

  it('refuses a gap that is not told, and one that is told of a criterion which is met', () => {
    expect(spoilt(/^(\| 6\.2 \|[^|]*\|) conforming/m, '$1 not conforming')).toThrow('not conforming are 6.2')
    expect(spoilt('| 8.7 | Dans', '| 8.6 | Dans')).toThrow('tells 8.6')
  })

  it('refuses an assessment without its day or one of its parts', () => {
    expect(spoilt('- Assessed on:', '- Assessed in:')).toThrow('Assessed on')
    expect(spoilt('\n## Sample\n', '\n## Pages\n')).toThrow('"Sample"')
  })
})
