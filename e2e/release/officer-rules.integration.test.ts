import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { AdminApi } from '../support/cms-api.ts'
import { CMS_URL, DATA_DIRECTORY, demoAccount, publishSite } from '../support/stack.ts'

const PROJECTS = '/content-manager/collection-types/api::project.project'
const OFFERS = '/content-manager/collection-types/api::offer.offer'
const ONE_PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
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

/** A file of a release as its reader gets it: Pagefind's data and the scripts beside it are compressed. */
function readReleased(file: string): string {
  const bytes = readFileSync(file)
  if (/\.(pf_\w+|gz)$/.test(file)) return gunzipSync(bytes).toString()
  return (file.endsWith('.br') ? brotliDecompressSync(bytes) : bytes).toString()
}

/** Names of the files of the live release that hold a text. */
function releasedWith(text: RegExp): string[] {
  const entries = globSync('**/*', { cwd: join(DATA_DIRECTORY, 'current'), withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  expect(entries.length).toBeGreaterThan(300)
  return entries
    .filter((entry) => text.test(entry.name) || text.test(readReleased(join(entry.parentPath, entry.name))))
    .map(({ name }) => name)
}

/** An officer whose name is private publishes a project, with a picture whose name and caption are. */
async function publishWithPrivateRecords(): Promise<void> {
  const officer = await admin.invite('MN-CANARY-PRIVATE', 'mn-canary-private@exemple.gouv.fr')
  const picture = Buffer.from(ONE_PIXEL, 'base64')
  const uploaded = await officer.upload('MN-CANARY-PRIVATE.png', 'image/png', picture, 'Une image', 'Légende MN-CANARY-PRIVATE')
  const [file]: { id: number; name: string; caption: string }[] = await uploaded.json()
  expect(file).toMatchObject({ name: 'MN-CANARY-PRIVATE.png', caption: 'Légende MN-CANARY-PRIVATE' })
  const list = await officer.call('GET', `${PROJECTS}?page=1&pageSize=1&sort=name:DESC`)
  const address = `${PROJECTS}/${list.body.results?.[0]?.documentId}`
  expect((await officer.call('PUT', address, { image: file?.id })).status).toBe(200)
  const published = await officer.call('POST', `${address}/actions/publish`, {})
  expect(published.body.data?.updatedBy).toMatchObject({ firstname: 'MN-CANARY-PRIVATE' })
}

test('drafts, a draft of a published offer, and the names of officers and of their files reach no file of a release', {
  timeout: 60_000,
}, async () => {
  const list = await admin.call('GET', `${OFFERS}?page=1&pageSize=1&sort=title:ASC`)
  const documentId = list.body.results?.[0]?.documentId
  const edited = await admin.call('PUT', `${OFFERS}/${documentId}`, { summary: 'MN-CANARY-DRAFT dans un brouillon' })
  expect(edited.status).toBe(200)
  await publishWithPrivateRecords()
  await publishSite()
  // What is public is found in every kind of file, so that what is private would be.
  const holdingPublicWords = releasedWith(/développ/i).map((name) => name.replace(/^.*\./, ''))
  expect(holdingPublicWords).toEqual(expect.arrayContaining(['html', 'xml', 'pf_fragment', 'pf_index']))
  // Pagefind's index holds words apart, in lower case and by their stems.
  expect(releasedWith(/MN-CANARY|\bcanar[iy]/i)).toEqual([])
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

test.for(['x.html', 'x.xhtml', 'x.js'])(
  'a picture with a script at its end is refused as %s, whatever type it declares',
  async (name) => {
    const picture = Buffer.concat([Buffer.from(ONE_PIXEL, 'base64'), Buffer.from('<script>mnHostile()</script>')])
    for (const type of ['application/octet-stream', '']) {
      expect((await admin.upload(name, type, picture)).status, `declared as "${type}"`).toBe(400)
    }
  },
)

test('a picture without alternative text is refused on publication; with it, the site shows its own copy', {
  timeout: 60_000,
}, async () => {
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
      .subarray(8, 12)
      .toString(),
  ).toBe('WEBP')
})
