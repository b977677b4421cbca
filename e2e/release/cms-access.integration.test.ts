import { PUBLIC_COLLECTIONS, PUBLIC_SINGLES } from '@metiers-numeriques/content-schemas/wire/collections'
import { describe, expect, test } from 'vitest'
import { readAsSite } from '../support/cms-api.ts'

const TYPES = [...PUBLIC_COLLECTIONS, ...PUBLIC_SINGLES]

test('nobody reads the CMS without a token', async () => {
  for (const { path } of TYPES) expect((await readAsSite(path, { anonymous: true })).status, path).toBe(401)
})

describe('the read-only token of the site', () => {
  test.for(['draft', 'modified', '', 'DRAFT', 'bogus'])('gets no draft by status "%s"', async (status) => {
    for (const { path } of TYPES) expect((await readAsSite(`${path}?status=${status}`)).status, path).toBe(403)
  })

  test('gets no draft by the address of one document either', async () => {
    const { data }: { data: { documentId: string }[] } = await (await readAsSite('offers?pagination[pageSize]=1')).json()
    const address = `offers/${data[0]?.documentId}`
    expect((await readAsSite(address)).status).toBe(200)
    expect((await readAsSite(`${address}?status=draft`)).status).toBe(403)
  })

  test.for([
    'populate=*',
    'populate[createdBy]=true',
    'filters[title][$contains]=a',
    'populate[ministry][populate]=*',
    'publicationState=preview',
    'fields[0]=createdBy',
  ])('is refused what the site has no use for: %s', async (query) => {
    expect((await readAsSite(`offers?${query}`)).status).toBe(403)
  })

  test('can write nothing', async () => {
    const body = JSON.stringify({ data: { title: 'x' } })
    const headers = { 'content-type': 'application/json' }
    const expectRefused = async (method: string, path: string) =>
      expect([403, 404, 405], `${method} ${path}`).toContain((await readAsSite(path, { method, body, headers })).status)
    for (const { path } of TYPES) for (const method of ['POST', 'PUT', 'DELETE']) await expectRefused(method, path)
    for (const { path } of PUBLIC_COLLECTIONS) {
      const first = async (): Promise<{ documentId: string; updatedAt: string } | undefined> => {
        const { data }: { data: { documentId: string; updatedAt: string }[] } = await (
          await readAsSite(`${path}?pagination[pageSize]=1&sort[0]=documentId:asc`)
        ).json()
        return data[0]
      }
      const before = await first()
      expect(before, path).toBeDefined()
      for (const method of ['PUT', 'DELETE']) await expectRefused(method, `${path}/${before?.documentId}`)
      expect(await first(), path).toEqual(before)
    }
  })
})
