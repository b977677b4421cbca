/** What the CMS tells the publisher and the officers about publication, on the real Strapi. */
import { PublicationOverview, PublicationState } from '@metiers-numeriques/content-schemas/publication'
import { beforeAll, describe, expect, it } from 'vitest'
import { AdminApi, readAsSite } from '../support/cms-api.ts'
import { CMS_URL, demoAccount } from '../support/stack.ts'

const TERMS = '/content-manager/collection-types/api::glossary-term.glossary-term'
const OFFERS = '/content-manager/collection-types/api::offer.offer'

let admin: AdminApi
let editor: AdminApi
beforeAll(async () => {
  admin = await AdminApi.signIn(demoAccount('Administration DINUM'))
  editor = await AdminApi.signIn(demoAccount('Rédaction DINUM'))
})

async function state(): Promise<PublicationState> {
  return PublicationState.parse(await (await readAsSite('publication/state')).json())
}

async function overviewFor(officer: AdminApi): Promise<PublicationOverview> {
  return PublicationOverview.parse((await officer.call('GET', '/publication/overview')).body)
}

const tellEnd = (id: string, body: unknown) =>
  readAsSite(`publication/records/${id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

async function tellStart(sequence: number): Promise<string> {
  const answer = await readAsSite('publication/records', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ cause: 'change', sequence, startedAt: new Date().toISOString() }),
  })
  expect(answer.status).toBe(200)
  const { id }: { id: string } = await answer.json()
  return id
}

const end = (fields: object) => ({
  result: 'released',
  releaseId: '000099-20261124T120000',
  finishedAt: new Date().toISOString(),
  steps: [{ name: 'Pulling the content', milliseconds: 210 }],
  message: null,
  added: 1,
  changed: 2,
  removed: 0,
  leftOut: [],
  ...fields,
})

describe('the sequence', () => {
  it('counts each act on what is published once, whatever the act', async () => {
    const before = (await state()).sequence
    const draft = await admin.call('POST', OFFERS, {
      title: 'Offre qui compte',
      reference: 'ESSAI-SUITE',
      slug: 'offre-qui-compte',
    })
    expect(draft.status).toBe(201)
    expect((await state()).sequence, 'a draft is nobody’s business').toBe(before)
    const term = { term: 'Essai de suite', slug: 'essai-de-suite', meaning: 'Un mot qui ne sert qu’à compter.' }
    const made = await admin.call('POST', TERMS, term)
    expect(made.status, JSON.stringify(made.body)).toBe(201)
    expect((await state()).sequence).toBe(before + 1)
    await admin.call('PUT', `${TERMS}/${made.body.data?.documentId}`, { ...term, meaning: 'Autrement dit.' })
    expect((await state()).sequence).toBe(before + 2)
    await admin.call('DELETE', `${TERMS}/${made.body.data?.documentId}`)
    expect((await state()).sequence).toBe(before + 3)
    await admin.call('DELETE', `${OFFERS}/${draft.body.data?.documentId}`)
  })

  it('comes with the next opening or closing of an offer', async () => {
    const { nextChangeAt } = await state()
    expect(Date.parse(nextChangeAt ?? '')).toBeGreaterThan(Date.now())
  })

  it('and the records are for the publisher alone', async () => {
    expect((await fetch(`${CMS_URL}/api/publication/state`)).status).toBe(401)
    expect((await fetch(`${CMS_URL}/api/publication/records`, { method: 'POST' })).status).toBe(401)
    expect((await fetch(`${CMS_URL}/publication/overview`)).status).toBe(401)
  })
})

describe('the record of a publication', () => {
  it('tells officers what is live, since when, after whose act, and what was left out', async () => {
    const { sequence } = await state()
    const leftOut = [
      {
        type: 'offer',
        documentId: 'abc',
        title: 'Offre',
        field: 'Clôture',
        reason: 'Elle précède l’ouverture.',
        effect: 'left-out',
      },
    ]
    const id = await tellStart(sequence)
    expect((await overviewFor(admin)).building).not.toBeNull()
    expect((await tellEnd(id, end({ leftOut }))).status).toBe(200)
    const told = await overviewFor(editor)
    expect(told).toMatchObject({ building: null, failure: null, waiting: 0, leftOut })
    expect(told.live).toMatchObject({ releaseId: '000099-20261124T120000', added: 1, changed: 2, removed: 0 })
    expect(told.live?.actor).toContain('Administration de démonstration')
  })

  it('keeps a failure and its reason beside what stays live', async () => {
    const id = await tellStart((await state()).sequence)
    await tellEnd(id, end({ result: 'failed', releaseId: null, message: 'The CMS answered 500 for "offers", page 7.' }))
    const told = await overviewFor(admin)
    expect(told.failure?.message).toBe('The CMS answered 500 for "offers", page 7.')
    expect(told.live?.releaseId).toBe('000099-20261124T120000')
  })

  it('of a publisher that died is closed by the next one', async () => {
    await tellStart((await state()).sequence)
    const id = await tellStart((await state()).sequence)
    await tellEnd(id, end({}))
    expect((await overviewFor(admin)).building).toBeNull()
  })

  it('is refused, field by field, when it is not one', async () => {
    const id = await tellStart((await state()).sequence)
    const refused = await tellEnd(id, end({ result: 'perhaps' }))
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('result:')
    expect((await tellEnd('999999', end({}))).status).toBe(404)
    await tellEnd(id, end({}))
  })
})

describe('a request of an administrator', () => {
  it('is the latest act, which the publisher reads', async () => {
    const { sequence } = await state()
    expect((await admin.call('POST', '/publication/requests/publish')).status).toBe(200)
    expect(await state()).toMatchObject({ sequence: sequence + 1, request: { kind: 'publish', sequence: sequence + 1 } })
    expect((await admin.call('POST', '/publication/requests/rollback')).status).toBe(200)
    expect((await state()).request?.kind).toBe('rollback')
  })

  it('is for the roles that may', async () => {
    expect((await overviewFor(admin)).may).toEqual({ publish: true, rollback: true })
    expect((await overviewFor(editor)).may).toEqual({ publish: false, rollback: false })
    expect((await editor.call('POST', '/publication/requests/rollback')).status).toBe(403)
  })
})
