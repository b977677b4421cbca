/** A small HTTP server that replays the golden pages as Strapi does, or badly. */
import { createServer, type ServerResponse } from 'node:http'
import { CMS_MAX_PAGE_SIZE, PUBLIC_COLLECTIONS } from '../wire/collections.ts'
import { type GoldenEntry, goldenSnapshot } from './golden.ts'

export interface Asked {
  /** Path below `/api/`. */
  path: string
  page: number
  pageSize: number
}

/** Answers a request its own way and returns true, or leaves it to the golden pages. */
export type Spoil = (asked: Asked, response: ServerResponse) => boolean

export interface ReplayOptions {
  /** Entries in place of the recorded ones, by path. */
  entries?: Readonly<Record<string, readonly GoldenEntry[]>>
  spoil?: Spoil
}

export interface ReplayedCms {
  url: string
  token: string
  /** Requests so far, as "offers?page=2", and the token of each. */
  asked: { what: string; authorization: string | undefined }[]
  stop(): Promise<void>
}

export function sendJson(response: ServerResponse, body: unknown, status = 200): true {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
  return true
}

/** One page as Strapi 5 answers it; `pagination` replaces what it says of itself. */
export function sendPage(response: ServerResponse, asked: Asked, entries: readonly unknown[], pagination: object = {}): true {
  const { page, pageSize } = asked
  const data = entries.slice((page - 1) * pageSize, page * pageSize)
  const pageCount = Math.ceil(entries.length / pageSize)
  return sendJson(response, { data, meta: { pagination: { page, pageSize, pageCount, total: entries.length, ...pagination } } })
}

/** As many entries as asked, each like the first recorded one of its collection. */
export function manyEntries(path: string, count: number): GoldenEntry[] {
  const [first] = goldenSnapshot().collections[path] ?? []
  if (first === undefined) throw new Error(`content-schemas/fixtures holds no entry of "${path}"`)
  return Array.from({ length: count }, (_, index) => ({ ...first, documentId: `document-${index}`, slug: `slug-${index}` }))
}

export async function replayCms({ entries = {}, spoil }: ReplayOptions = {}): Promise<ReplayedCms> {
  const golden = goldenSnapshot()
  const asked: ReplayedCms['asked'] = []
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://cms')
    const path = pathname.replace('/api/', '')
    const page = Number(searchParams.get('pagination[page]') ?? 1)
    const pageSize = Number(searchParams.get('pagination[pageSize]') ?? CMS_MAX_PAGE_SIZE)
    asked.push({ what: `${path}?page=${page}`, authorization: request.headers.authorization })
    if (spoil?.({ path, page, pageSize }, response)) return
    if (PUBLIC_COLLECTIONS.some((type) => type.path === path)) {
      sendPage(response, { path, page, pageSize }, entries[path] ?? golden.collections[path] ?? [])
      return
    }
    const single = golden.singles[path]
    if (single) sendJson(response, { data: single, meta: {} })
    else sendJson(response, { data: null, error: { status: 404, name: 'NotFoundError', message: 'Not Found' } }, 404)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The replayed CMS has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    token: 'a-token-for-the-tests',
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
