import { createReadStream, existsSync, readFileSync, realpathSync } from 'node:fs'
import type { RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import * as z from 'zod'

const ReleaseHeaders = z.object({ headers: z.record(z.string(), z.string()), policies: z.record(z.string(), z.string()) })

/** Sends the headers that a release was made with: its policy allows the scripts of its own pages. */
function headersOf(current: string): (path: string, response: ServerResponse) => void {
  let read: { release: string; content: z.infer<typeof ReleaseHeaders> } | undefined
  return (path, response) => {
    if (!existsSync(current)) return
    const release = realpathSync(current)
    if (read?.release !== release) {
      const file = join(release, '.headers.json')
      // A release of before the headers were made has none.
      const content = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { headers: {}, policies: {} }
      read = { release, content: ReleaseHeaders.parse(content) }
    }
    for (const [name, value] of Object.entries(read.content.headers)) response.setHeader(name, value)
    const policy = read.content.policies[path]
    if (policy !== undefined) response.setHeader('content-security-policy', policy)
  }
}

/** Names that begin with a dot are not the visitor's, but for those that the web gave a meaning. */
const HIDDEN = /\/\.(?!well-known\/)/

/**
 * Answers requests from the live release below a data directory, read anew at each request, with the headers of that release.
 * `onAnswer` gets a line an answer: method, path, status, bytes; nothing about who asked.
 */
export function siteHandler(dataDirectory: string, onAnswer: (line: string) => void): RequestListener {
  const current = join(dataDirectory, 'current')
  const serve = sirv(current, { dev: true, etag: true, brotli: true, extensions: ['html'] })
  const sendHeaders = headersOf(current)
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    sendHeaders(pathname, response)
    response.once('finish', () =>
      onAnswer(`${request.method} ${request.url} ${response.statusCode} ${response.getHeader('content-length') ?? '-'}`),
    )
    if (HIDDEN.test(decodeURIComponent(pathname))) sendNotFound(current, response)
    else serve(request, response, () => sendNotFound(current, response))
  }
}

function sendNotFound(current: string, response: ServerResponse): void {
  const page = join(current, '404.html')
  response.statusCode = 404
  if (!existsSync(page)) {
    response.setHeader('content-type', 'text/plain; charset=utf-8')
    response.end('No release is live yet. Publish one with `npm run site:publish`.\n')
    return
  }
  response.setHeader('content-type', 'text/html; charset=utf-8')
  createReadStream(page).pipe(response)
}
