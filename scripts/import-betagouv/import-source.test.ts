import type { LoadReport } from '@metiers-numeriques/content-schemas/entries-bundle'
import { describe, expect, it } from 'vitest'
import { convertSource } from './convert-source.ts'
import { exampleLists, exampleSource } from './examples.ts'
import { importSource, type Load } from './import-source.ts'
import { progressBar } from './progress-bar.ts'
import { readSource, recordsOf } from './read-source.ts'
import { countKind, summarise } from './summary.ts'

const report = (changes: Partial<LoadReport>): LoadReport => ({
  created: 0,
  updated: 0,
  unchanged: 0,
  kept: 0,
  failed: [],
  missing: [],
  ...changes,
})
const conversion = convertSource(exampleSource, exampleLists, '2026-03-02')

describe('The import of beta.gouv.fr', () => {
  it('loads the reference lists first, then each kind, and tells missing only what no part holds', async () => {
    const loaded: string[][] = []
    const load: Load = async ({ entries }) => {
      loaded.push([...new Set(entries.map(({ model }) => model))])
      const missing = [
        { model: 'project', reference: 'chez-justice' },
        { model: 'project', reference: 'partie' },
      ]
      return report({ created: entries.length, missing })
    }
    const { reference, byKind } = await importSource(conversion, exampleLists, load, () => () => {})
    expect(loaded).toEqual([['ministry', 'service', 'profession', 'technology'], ['service'], ['project'], ['offer']])
    expect(reference.missing).toEqual([{ model: 'project', reference: 'partie' }])
    expect(Object.values(byKind).flatMap(({ missing }) => missing)).toEqual([])
  })

  it('calls nothing missing of a kind that the source has no file for', async () => {
    const withoutJobs = convertSource({ ...exampleSource, jobs: undefined }, exampleLists, '2026-03-02')
    const load: Load = async () => report({ missing: [{ model: 'offer', reference: 'partie' }] })
    expect((await importSource(withoutJobs, exampleLists, load, () => () => {})).reference.missing).toEqual([])
  })

  it('accounts for every record of the source', () => {
    expect(countKind('organisations', conversion.records, report({ created: 1 }))).toEqual({
      ...{ read: 3, created: 1, updated: 0, unchanged: 0, kept: 1, failed: 0, rejected: 1, pending: 0 },
    })
    expect(() => countKind('jobs', conversion.records, report({}))).toThrow('1 records were read but 0 are accounted for')
  })

  it('says in its summary what failed, what is missing and what was guessed', () => {
    const failed = [{ model: 'offer', reference: '2021-05-04-dev-exemple', field: 'title', reason: 'trop long' }]
    const byKind = {
      organisations: report({ created: 1, missing: [{ model: 'service', reference: 'parti' }] }),
      startups: report({ unchanged: 2 }),
      jobs: report({ failed }),
    }
    expect(summarise(conversion.records, byKind, conversion.unknownTechnologies)).toMatchInlineSnapshot(`
      "                    read   created   updated unchanged      kept    failed  rejected
      organisations          3         1         0         0         1         0         1
      incubators             2         0         0         0         2         0         0
      startups               2         0         0         2         0         0         0
      jobs                   1         0         0         0         0         1         0
      "kept": already in the CMS under the same address, in its reference lists, or used only to place other records.

      Rejected (1)
        organisations departement-exemple, type: a local authority is not a service of a ministry

      Failed (1)
        offer 2021-05-04-dev-exemple, title: trop long

      No longer in the source, left in the CMS (1)
        service parti

      Notes (2)
           1 × jobs: undated, opened on the date in its id, such as 2021-05-04-dev-exemple
           1 × startups: no pitch, the first paragraph stands for it, such as chez.dinum

      Technologies outside the controlled list (1)
        grist"
    `)
  })
})

describe('The source', () => {
  it('is an array, a data array, or an object by id', () => {
    expect(recordsOf([1], 'x')).toEqual([1])
    expect(recordsOf({ data: [1] }, 'x')).toEqual([1])
    expect(recordsOf({ a: { b: 1 } }, 'x')).toEqual([{ id: 'a', b: 1 }])
    expect(() => recordsOf('x', 'jobs.json')).toThrow('jobs.json holds no list of records')
  })

  it('is refused as a whole when the folder is not there', async () => {
    await expect(readSource('/nowhere/at/all')).rejects.toThrow('does not exist')
  })
})

describe('The progress bar', () => {
  it('rewrites one line on a terminal, and writes plain lines elsewhere', () => {
    const written: string[] = []
    const output = (isTTY: boolean) => ({ isTTY, write: (text: string) => written.push(text) })
    const onTerminal = progressBar('jobs', output(true))
    onTerminal(1, 2)
    onTerminal(2, 2)
    expect(written.map((text) => text.startsWith('\r'))).toEqual([true, true])
    expect(written[1]?.endsWith('2/2\n')).toBe(true)
    written.length = 0
    const elsewhere = progressBar('jobs', output(false))
    elsewhere(1, 2)
    elsewhere(2, 2)
    expect(written).toEqual(['jobs …\n', 'jobs: 2 of 2\n'])
  })
})
