/** Disasters that the pull survives: each is told in one clear message, and gives no snapshot to build from. */
import { goldenSnapshot } from '@metiers-numeriques/content-schemas/testing/golden'
import {
  manyEntries,
  type ReplayOptions,
  replayCms,
  type Spoil,
  sendJson,
  sendPage,
} from '@metiers-numeriques/content-schemas/testing/replay-cms'
import { describe, expect, it, onTestFinished } from 'vitest'
import { CmsError } from './cms-error.ts'
import { pullSnapshot } from './pull.ts'

const TIME_LIMIT = 150

async function replay(options: ReplayOptions = {}) {
  const cms = await replayCms(options)
  onTestFinished(() => cms.stop())
  return cms
}

/** What the pull says of a CMS that misbehaves, without the port that changes at each run. */
async function messageOf(options: ReplayOptions, timeLimit?: number): Promise<string> {
  const { url, token } = await replay(options)
  return refusal(pullSnapshot({ url, token, timeLimit }))
}

async function refusal(pulling: Promise<unknown>): Promise<string> {
  const error = await pulling.then(
    () => expect.fail('The pull trusted the answer'),
    (reason: unknown) => reason,
  )
  if (!(error instanceof CmsError)) throw error
  return error.message.replace(/127\.0\.0\.1:\d+/, '127.0.0.1:<port>')
}

/** Spoils the answers for offers, from a page on. */
const spoilOffers =
  (answer: (...given: Parameters<Spoil>) => void, fromPage = 1): Spoil =>
  (asked, response) => {
    if (asked.path !== 'offers' || asked.page < fromPage) return false
    answer(asked, response)
    return true
  }
const onlyOffers = (spoil: Spoil) => (asked: Parameters<Spoil>[0], response: Parameters<Spoil>[1]) =>
  asked.path === 'offers' && spoil(asked, response)

const twoPages = { offers: manyEntries('offers', 501) }

describe('A CMS that is well', () => {
  it('is read whole, with the read token, and as it answered', async () => {
    const cms = await replay()
    expect(await pullSnapshot(cms)).toEqual(goldenSnapshot())
    expect(new Set(cms.asked.map(({ authorization }) => authorization))).toEqual(new Set([`Bearer ${cms.token}`]))
  })

  it('is read page after page', async () => {
    const cms = await replay({ entries: { offers: manyEntries('offers', 1001) } })
    const { collections } = await pullSnapshot(cms)
    expect(collections.offers).toEqual(manyEntries('offers', 1001))
    expect(cms.asked.filter(({ what }) => what.startsWith('offers')).map(({ what }) => what)).toEqual([
      'offers?page=1',
      'offers?page=2',
      'offers?page=3',
    ])
  })

  it('may hold no offer: they were all taken down', async () => {
    expect((await pullSnapshot(await replay({ entries: { offers: [] } }))).collections.offers).toEqual([])
  })
})

describe('A CMS that is down or slow', () => {
  it('down', async () => {
    const cms = await replay()
    await cms.stop()
    expect(await refusal(pullSnapshot(cms))).toMatchInlineSnapshot(`
      "The CMS can't be reached at http://127.0.0.1:<port>, asked for "ministries", page 1.
      Check that it is running and that CMS_URL is right, then publish again."
    `)
  })

  it('silent', async () => {
    expect(await messageOf({ spoil: spoilOffers(() => {}) }, TIME_LIMIT)).toMatchInlineSnapshot(`
      "The CMS did not answer for "offers", page 1 within 0.15 s.
      Check its load and its log, then publish again."
    `)
  })

  it('silent in the middle of an answer', async () => {
    const spoil = spoilOffers((_asked, response) => response.writeHead(200).write('{"data": ['))
    expect(await messageOf({ spoil }, TIME_LIMIT)).toMatchInlineSnapshot(`
      "The CMS did not answer for "offers", page 1 within 0.15 s.
      Check its load and its log, then publish again."
    `)
  })

  it('down in the middle of an answer', async () => {
    const spoil = spoilOffers((_asked, response) => {
      response.writeHead(200).write('{"data": [')
      setImmediate(() => response.destroy())
    })
    expect(await messageOf({ spoil })).toMatchInlineSnapshot(`
      "The CMS's answer for "offers", page 1 is not whole JSON: a proxy's page, or an answer cut on its way.
      Open the address by hand to see what answers there, then publish again."
    `)
  })

  it('failing on page 2 (it once emptied the pages of va.gov)', async () => {
    const spoil = spoilOffers((_asked, response) => sendJson(response, { error: { status: 500 } }, 500), 2)
    expect(await messageOf({ entries: twoPages, spoil })).toMatchInlineSnapshot(`
      "The CMS answered 500 for "offers", page 2.
      Its log says why. Publish again once it is mended."
    `)
  })
})

describe('A CMS that answers something else', () => {
  it('a page of HTML', async () => {
    const html = '<!doctype html><title>Maintenance</title>'
    const spoil = spoilOffers((_asked, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(html))
    expect(await messageOf({ spoil })).toMatchInlineSnapshot(`
      "The CMS's answer for "offers", page 1 is not whole JSON: a proxy's page, or an answer cut on its way.
      Open the address by hand to see what answers there, then publish again."
    `)
  })

  it('JSON cut short', async () => {
    const spoil = spoilOffers((_asked, response) => response.writeHead(200).end('{"data": [{"documentId": "a'))
    expect(await messageOf({ spoil })).toMatchInlineSnapshot(`
      "The CMS's answer for "offers", page 1 is not whole JSON: a proxy's page, or an answer cut on its way.
      Open the address by hand to see what answers there, then publish again."
    `)
  })

  it('JSON of another service', async () => {
    expect(
      await messageOf({ spoil: spoilOffers((_asked, response) => sendJson(response, { ok: true })) }),
    ).toMatchInlineSnapshot(`
      "The CMS's answer for "offers", page 1 is not a Strapi answer: ✖ Invalid input: expected array, received undefined → at data ✖ Invalid input: expected object, received undefined → at meta.
      Check that CMS_URL is the address of the Strapi instance, then publish again."
    `)
  })

  it('JSON of another service in place of the home page', async () => {
    const spoil: Spoil = ({ path }, response) => path === 'home' && sendJson(response, { ok: true })
    expect(await messageOf({ spoil })).toMatchInlineSnapshot(`
      "The CMS's answer for "home" is not a Strapi answer: ✖ Invalid input: expected record, received undefined → at data.
      Check that CMS_URL is the address of the Strapi instance, then publish again."
    `)
  })

  it.each([401, 403])('a refusal (%i)', async (status) => {
    const spoil = spoilOffers((_asked, response) => sendJson(response, { error: { status } }, status))
    const message = await messageOf({ spoil })
    expect(message.replace(String(status), '<status>')).toMatchInlineSnapshot(`
      "The CMS refused to read "offers", page 1 (<status>).
      Check that CMS_READ_TOKEN is the same for the site and for the CMS, then publish again."
    `)
  })
})

describe('A CMS that does not send everything', () => {
  const golden = goldenSnapshot().collections.offers ?? []

  it('smaller pages than asked for', async () => {
    const spoil = onlyOffers((asked, response) => sendPage(response, { ...asked, pageSize: 100 }, golden))
    expect(await messageOf({ spoil })).toMatchInlineSnapshot(`
      "The CMS capped "offers" to 100 entries a page, and 500 were asked for.
      Set maxLimit in cms/config/api.ts to CMS_MAX_PAGE_SIZE of content-schemas, then publish again."
    `)
  })

  it('fewer entries than it counts', async () => {
    const spoil = onlyOffers((asked, response) => sendPage(response, asked, golden, { total: golden.length + 1 }))
    expect(await messageOf({ spoil })).toMatchInlineSnapshot(`
      "The CMS counts 4 entries of "offers" and sent 3: the answer is not whole, or changed while it was read.
      Publish again."
    `)
  })

  it('more entries than it counts', async () => {
    const spoil = onlyOffers((asked, response) => sendPage(response, asked, golden, { total: golden.length - 1 }))
    expect(await messageOf({ spoil })).toMatchInlineSnapshot(`
      "The CMS counts 2 entries of "offers" and sent 3: the answer is not whole, or changed while it was read.
      Publish again."
    `)
  })

  it('an offer deleted between two pages, which hides another', async () => {
    const spoil = onlyOffers(
      (asked, response) => asked.page === 2 && sendPage(response, asked, manyEntries('offers', 501).slice(1)),
    )
    expect(await messageOf({ entries: twoPages, spoil })).toMatchInlineSnapshot(`
      "The CMS counted 501 entries of "offers", then 500: they changed while they were read.
      Publish again."
    `)
  })

  it('the first page again', async () => {
    const offers = manyEntries('offers', 1000)
    const spoil = onlyOffers((asked, response) => sendPage(response, { ...asked, page: 1 }, offers))
    expect(await messageOf({ spoil })).toMatchInlineSnapshot(`
      "The CMS answered page 1 of "offers" when page 2 was asked for.
      Check that no cache stands between the site and the CMS, then publish again."
    `)
  })

  it('no ministry', async () => {
    expect(await messageOf({ entries: { ministries: [] } })).toMatchInlineSnapshot(`
      "The CMS holds no entry of "ministries", which the site can't do without.
      Check that the CMS uses the right database (npm run seed fills a new one), then publish again."
    `)
  })

  it('no profession', async () => {
    expect(await messageOf({ entries: { professions: [] } })).toMatchInlineSnapshot(`
      "The CMS holds no entry of "professions", which the site can't do without.
      Check that the CMS uses the right database (npm run seed fills a new one), then publish again."
    `)
  })
})
