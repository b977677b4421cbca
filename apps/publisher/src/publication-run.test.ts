import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterEach, expect, it } from 'vitest'
import { runPublication } from './publication-run.ts'

const now = () => new Date('2026-11-24T12:00:00Z')
const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A CMS that takes records, or is broken; what it was told, in order. */
async function cmsOfRecords(status = 200) {
  const told: { method: string; path: string; body: unknown }[] = []
  const server = createServer(async (request, response) => {
    told.push({ method: request.method ?? '', path: request.url ?? '', body: JSON.parse(await text(request)) })
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ id: '12' }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => server.close())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return { told, access: { url: `http://127.0.0.1:${address.port}`, token: 'a-token-for-the-tests' } }
}

const leftOut = {
  model: 'offer',
  documentId: 'abc',
  title: 'Développeuse ou développeur',
  reference: null,
  field: 'Clôture',
  reason: 'la clôture précède l’ouverture',
  effect: 'left-out',
} as const

it('a publication is a record in the CMS: cause, time by step, result, what is left out and why', async () => {
  const { told, access } = await cmsOfRecords()
  await runPublication({
    cms: access,
    cause: 'change',
    sequence: 41,
    clock: now,
    onUnreported: () => expect.fail('The CMS was told'),
    run: async (step) => {
      await step('Pulling the content', () => undefined)
      return { result: 'released', releaseId: '000012-20261124T120000', problems: [leftOut] }
    },
  })
  expect(told).toEqual([
    {
      method: 'POST',
      path: '/api/publication/records',
      body: { cause: 'change', sequence: 41, startedAt: '2026-11-24T12:00:00.000Z' },
    },
    {
      method: 'PUT',
      path: '/api/publication/records/12',
      body: {
        result: 'released',
        releaseId: '000012-20261124T120000',
        message: null,
        finishedAt: '2026-11-24T12:00:00.000Z',
        steps: [{ name: 'Pulling the content', milliseconds: expect.any(Number) }],
        added: null,
        changed: null,
        removed: null,
        leftOut: [
          {
            type: 'offer',
            documentId: 'abc',
            title: 'Développeuse ou développeur',
            field: 'Clôture',
            reason: 'la clôture précède l’ouverture',
            effect: 'left-out',
          },
        ],
      },
    },
  ])
})

it('a failed publication says why in the CMS, and fails', async () => {
  const { told, access } = await cmsOfRecords()
  const run = runPublication({
    cms: access,
    cause: 'clock',
    sequence: 41,
    clock: now,
    onUnreported: () => expect.fail('The CMS was told'),
    run: async () => {
      throw new Error('The build lacks index.html')
    },
  })
  await expect(run).rejects.toThrow('The build lacks index.html')
  expect(told[1]?.body).toMatchObject({ result: 'failed', releaseId: null, message: 'The build lacks index.html' })
})

it('a CMS that can’t take the record doesn’t keep a release from going live', async () => {
  const { access } = await cmsOfRecords(500)
  const unreported: string[] = []
  const outcome = await runPublication({
    cms: access,
    cause: 'change',
    sequence: 41,
    clock: now,
    onUnreported: (error) => void unreported.push(String(error)),
    run: async () => ({ result: 'released', releaseId: '000012-20261124T120000', problems: [] }),
  })
  expect(outcome.releaseId).toBe('000012-20261124T120000')
  expect(unreported).toEqual([expect.stringContaining('answered 500 for POST publication/records')])
})
