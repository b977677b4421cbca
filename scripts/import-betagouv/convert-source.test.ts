import { describe, expect, it } from 'vitest'
import { checkEntries } from './check-entries.ts'
import { convertSource } from './convert-source.ts'
import type { ConvertedRecord, RecordKind } from './converted-record.ts'
import { exampleLists, exampleSource } from './examples.ts'
import { referenceBundle } from './import-source.ts'
import type { RawSource } from './read-source.ts'

const TODAY = '2026-03-02'

function convert(changes: Partial<RawSource> = {}) {
  return convertSource({ ...exampleSource, ...changes }, exampleLists, TODAY).records
}
function find(records: readonly ConvertedRecord[], kind: RecordKind, id: string) {
  const record = records.find((one) => one.kind === kind && one.id === id)
  if (record === undefined) throw new Error(`no ${kind} ${id}`)
  return record
}
function entry(records: readonly ConvertedRecord[], kind: RecordKind, id: string) {
  const { outcome } = find(records, kind, id)
  if (outcome.type !== 'entry') throw new Error(`${id} is ${JSON.stringify(outcome)}`)
  return outcome.entry
}

const job = (changes: object) =>
  convert({ jobs: [{ id: '2021-05-04-dev', roles: 'un·e dev', open: true, body_markdown: 'Un texte.', ...changes }] })

describe('The conversion of beta.gouv.fr', () => {
  it('makes entries that could all be published', () => {
    const entries = convert().flatMap(({ outcome }) => (outcome.type === 'entry' ? [outcome.entry] : []))
    expect(checkEntries([...referenceBundle(exampleLists), ...entries]).problems).toEqual([])
  })

  it('tells a bad record by its id and field, and goes on', () => {
    const records = convert({ jobs: [{ id: 'bad', body_markdown: 12 }, 'nothing', ...(exampleSource.jobs ?? [])] })
    expect(find(records, 'jobs', 'bad').outcome).toMatchObject({ type: 'rejected', field: 'body_markdown' })
    expect(find(records, 'jobs', 'record 2').outcome).toMatchObject({ type: 'rejected' })
    expect(records.filter(({ kind }) => kind === 'jobs')).toHaveLength(2 + (exampleSource.jobs?.length ?? 0))
  })

  it('meets a known service again by its acronym, and places others under the ministry of their domain', () => {
    const records = convert()
    expect(find(records, 'organisations', 'direction-du-numerique').outcome).toEqual({ type: 'matched', with: 'service dinum' })
    expect(entry(records, 'organisations', 'bureau-exemple').relations).toEqual({ ministry: 'justice' })
    expect(find(records, 'organisations', 'departement-exemple').outcome.type).toBe('rejected')
  })

  it('gives a startup to the ministry of its incubator, and one of the DINUM to its sponsor', () => {
    const records = convert()
    expect(entry(records, 'startups', 'chez-justice').relations).toMatchObject({
      ministry: 'justice',
      services: ['bureau-exemple'],
    })
    expect(entry(records, 'startups', 'chez.dinum').relations).toMatchObject({
      ministry: 'justice',
      services: ['bureau-exemple', 'dinum'],
    })
  })

  it('splits the text of a startup into problem, solution and impact', () => {
    const { data } = entry(convert(), 'startups', 'chez-justice')
    expect(data).toMatchObject({
      phase: 'Pérennisé',
      since: '2020-01-01',
      accessibility: 'Non conforme',
      siteUrl: 'https://exemple.gouv.fr/',
    })
    expect(data.problem).toEqual([{ type: 'paragraph', children: [{ type: 'text', text: 'Trop de papier.' }] }])
    expect(data.solution).toHaveLength(1)
    expect(data.impact).toHaveLength(1)
  })

  it('takes an offer from its startup, its text and its id', () => {
    const { data, relations, createdWith } = entry(convert(), 'jobs', '2021-05-04-dev-exemple')
    expect(data).toMatchObject({
      ...{
        title: 'Développeuse ou développeur full stack',
        contractType: 'CDD',
        contractLength: '6 mois',
        opensOn: '2021-05-04',
        filled: false,
      },
      ...{
        department: 'Paris (75)',
        city: 'Paris',
        remote: 'Télétravail partiel',
        applyEmail: 'contact@exemple.gouv.fr',
        source: 'beta.gouv.fr',
      },
      skillsRequired: 'Connaître React\nÉcrire des tests',
    })
    expect(relations).toEqual({
      ministry: 'justice',
      service: 'bureau-exemple',
      profession: 'developpeur-full-stack',
      technologies: ['react', 'typescript'],
      projects: ['chez-justice'],
    })
    expect(createdWith).toEqual({ confirmedOn: TODAY })
  })

  it('gives an offer without a known startup to the DINUM, and says so', () => {
    const record = find(job({ startup: 'disparue' }), 'jobs', '2021-05-04-dev')
    expect(record.notes).toContain('startup not in the source, given to the DINUM: disparue')
    expect(entry([record], 'jobs', record.id).relations).toMatchObject({
      ministry: 'services-premier-ministre',
      service: 'dinum',
    })
  })

  it('dates an offer by its date, else its id, else the import, and never in the future', () => {
    expect(entry(job({ date: '2022-01-02 10:00:00+00:00' }), 'jobs', '2021-05-04-dev').data.opensOn).toBe('2022-01-02')
    expect(entry(job({ id: '2021-25-01-dev' }), 'jobs', '2021-25-01-dev').data.opensOn).toBe('2021-01-25')
    for (const id of ['dev', '2029-01-01-dev']) {
      const { data, createdWith } = entry(job({ id }), 'jobs', id)
      expect(data.opensOn).toBeUndefined()
      expect(createdWith).toEqual({ opensOn: TODAY, confirmedOn: TODAY })
    }
  })

  it('never shows as open what the source does not call open', () => {
    for (const open of [false, null]) expect(entry(job({ open }), 'jobs', '2021-05-04-dev').data.filled).toBe(true)
  })

  it('cuts what is too long at a word', () => {
    const long = 'mot '.repeat(100).trim()
    const { data } = entry(convert({ startups: [{ id: 'x', attributes: { name: long, pitch: long } }] }), 'startups', 'x')
    expect(String(data.name)).toMatch(/^(mot )+mot…$/)
    expect(String(data.name).length).toBeLessThanOrEqual(120)
    expect(String(data.pitch).length).toBeLessThanOrEqual(200)
  })

  it('makes the same entries on another day, but for what only a creation writes', () => {
    const without = (records: readonly ConvertedRecord[]) =>
      JSON.stringify(records, (key, value: unknown) => (key === 'createdWith' ? undefined : value))
    expect(without(convertSource(exampleSource, exampleLists, '2026-03-03').records)).toBe(without(convert()))
  })

  it('counts the technologies that the list does not hold', () => {
    expect(convertSource(exampleSource, exampleLists, TODAY).unknownTechnologies).toEqual(new Map([['grist', 1]]))
  })
})
