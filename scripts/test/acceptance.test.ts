import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../lib/paths.ts'

const rows = readFileSync(join(ROOT, 'docs/acceptance.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Fact '))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )

describe('The acceptance table', () => {
  it('has a row for each fact, with its evidence and its result', () => {
    expect(rows.length).toBeGreaterThan(25)
    expect(rows.filter((cells) => cells.length !== 3 || cells.some((cell) => cell === ''))).toEqual([])
  })

  it('names only evidence that exists: mend the path, or restore the test', () => {
    const files = rows.flatMap(([, evidence = '', result = '']) =>
      [...`${evidence} ${result}`.matchAll(/`([^`]+\.[a-z]+)`/g)].map(([, file = '']) => file),
    )
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([])
  })

  it('names only headings of the measurements that exist', () => {
    const measurements = readFileSync(join(ROOT, 'docs/measurements.md'), 'utf8')
    const headings = rows.flatMap(([, , result = '']) => [...result.matchAll(/« ([^»]+) »/g)].map(([, heading = '']) => heading))
    expect(headings.length).toBeGreaterThan(0)
    expect(headings.filter((heading) => !measurements.includes(`\n## ${heading}\n`))).toEqual([])
  })
})
