import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { AdminApi } from '../support/cms-api.ts'
import { CMS_URL, DATA_DIRECTORY, demoAccount, publishSite } from '../support/stack.ts'

const OFFERS = '/content-manager/collection-types/api::offer.offer'
let admin: AdminApi

beforeAll(async () => {
  admin = await AdminApi.signIn(demoAccount('Administration DINUM'))
})

const draft = {
  title: 'Développeuse ou développeur MN-CANARY-DRAFT',
  reference: 'ESSAI-1',
  slug: 'mn-canary-draft',
  summary: 'Brouillon MN-CANARY-DRAFT',
  natureOfPost: 'Ouvert aux contractuels',
  contractType: 'CDI',
  remote: 'Sur place',
  opensOn: '2027-03-12',
  closesOn: '2027-03-03',
  missions: [{ type: 'paragraph', children: [{ type: 'text', text: 'MN-CANARY-DRAFT' }] }],
  salary: { min: 60_000, max: 45_000 },
}

test('a half-written offer is saved as a draft, and publishing it is refused in French, field by field', async () => {
  const created = await admin.call('POST', OFFERS, draft)
  expect(created.status).toBe(201)
  const refused = await admin.call('POST', `${OFFERS}/${created.body.data?.documentId}/actions/publish`, draft)
  expect(refused.status).toBe(400)
  expect(refused.body.error?.details?.errors?.map(({ path, message }) => `${path.join('.')}: ${message}`)).toMatchInlineSnapshot(`
    [
      "ministry: Choisissez le ministère.",
      "profession: Choisissez le métier.",
      "salary.max: Le maximum (45 000 €) est inférieur au minimum (60 000 €). Corrigez l’un des deux montants.",
      "closesOn: La clôture (3 mars 2027) précède l’ouverture (12 mars 2027). Corrigez l’une des deux dates.",
    ]
  `)
})

test('a field that is required to publish is told in French', async () => {
  const { summary: _left, ...withoutSummary } = draft
  const created = await admin.call('POST', OFFERS, { ...withoutSummary, slug: 'mn-canary-draft-2' })
  const refused = await admin.call('POST', `${OFFERS}/${created.body.data?.documentId}/actions/publish`, {})
  expect(refused.status).toBe(400)
  expect(refused.body.error?.message).toContain('« Ministère » : Choisissez le ministère.')
})

test('a draft, and a draft of a published offer, reach no file of a release', { timeout: 60_000 }, async () => {
  const list = await admin.call('GET', `${OFFERS}?page=1&pageSize=1&sort=title:ASC`)
  const documentId = list.body.results?.[0]?.documentId
  const edited = await admin.call('PUT', `${OFFERS}/${documentId}`, { summary: 'MN-CANARY-DRAFT dans un brouillon' })
  expect(edited.status).toBe(200)
  await publishSite()
  const current = join(DATA_DIRECTORY, 'current')
  const files = globSync('**/*', { cwd: current, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(files.length).toBeGreaterThan(300)
  const leaks = files.filter((entry) => readFileSync(join(entry.parentPath, entry.name)).includes('MN-CANARY'))
  expect(leaks.map(({ name }) => name)).toEqual([])
})

test('a ministry that offers still use can’t be deleted, and the refusal says by what', async () => {
  const list = await admin.call('GET', '/content-manager/collection-types/api::ministry.ministry?page=1&pageSize=1&sort=name:ASC')
  const documentId = list.body.results?.[0]?.documentId
  const refused = await admin.call('DELETE', `/content-manager/collection-types/api::ministry.ministry/${documentId}`)
  expect(refused.status).toBe(400)
  expect(refused.body.error?.message).toMatch(/^Suppression refusée : cette fiche est encore utilisée \(.*offres/)
})

test('an SVG is refused as an upload, by its type, its extension or its content, and one in disguise is never served as SVG', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  expect((await admin.upload('dessin.svg', 'image/svg+xml', svg)).status).toBe(400)
  expect((await admin.upload('dessin.svg', 'image/png', svg)).status).toBe(400)
  expect((await admin.upload('dessin.png', 'image/svg+xml', svg)).status).toBe(400)
  expect((await admin.upload('dessin.png', 'image/png', `<?xml version="1.0"?>${svg}`)).status).toBe(400)
  const [disguised]: { url: string }[] = await (await admin.upload('dessin.png', 'image/png', svg)).json()
  const served = await fetch(`${CMS_URL}${disguised?.url}`)
  expect(served.headers.get('content-type')).toBe('image/png')
  expect(served.headers.get('x-content-type-options')).toBe('nosniff')
})

const ONE_PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

test('a picture without alternative text is refused on publication; with it, the site shows its own copy', {
  timeout: 60_000,
}, async () => {
  const PROJECTS = '/content-manager/collection-types/api::project.project'
  const list = await admin.call('GET', `${PROJECTS}?page=1&pageSize=1&sort=name:ASC`)
  const project = list.body.results?.[0]
  const documentId = project?.documentId ?? ''
  const upload = async (alternativeText: string) => {
    const response = await admin.upload('capture.png', 'image/png', Buffer.from(ONE_PIXEL, 'base64'), alternativeText)
    const [file]: { id: number }[] = await response.json()
    return file?.id
  }
  const publishWith = async (image: number | undefined) => {
    await admin.call('PUT', `${PROJECTS}/${documentId}`, { image })
    return admin.call('POST', `${PROJECTS}/${documentId}/actions/publish`, {})
  }
  const refused = await publishWith(await upload(''))
  expect(refused.body.error?.message).toBe(
    '« Image » : Cette image n’a pas de texte alternatif. Décrivez-la dans la médiathèque.',
  )
  expect((await publishWith(await upload('Une capture du service'))).status).toBe(200)
  await publishSite()
  const page = readFileSync(join(DATA_DIRECTORY, 'current', 'projets', String(project?.slug), 'index.html'), 'utf8')
  const [, address = ''] = /<img [^>]*src="(\/media\/[^"]+)"[^>]*alt="Une capture du service"/.exec(page) ?? []
  expect(
    readFileSync(join(DATA_DIRECTORY, 'current', address))
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG')
})
