import { createReadStream, existsSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

/**
 * Answers requests from the live release below a data directory, read anew at each request. `onAnswer` gets a line an answer:
 * method, path, status, bytes; nothing about who asked.
 */
export function siteHandler(dataDirectory: string, onAnswer: (line: string) => void): RequestListener {
  const current = join(dataDirectory, 'current')
  const serve = sirv(current, { dev: true, etag: true, brotli: true, extensions: ['html'] })
  return (request, response) => {
    response.once('finish', () =>
      onAnswer(`${request.method} ${request.url} ${response.statusCode} ${response.getHeader('content-length') ?? '-'}`),
    )
    serve(request, response, () => {
      const page = join(current, '404.html')
      response.statusCode = 404
      if (!existsSync(page)) {
        response.setHeader('content-type', 'text/plain; charset=utf-8')
        response.end('No release is live yet. Publish one with `npm run site:publish`.\n')
        return
      }
      response.setHeader('content-type', 'text/html; charset=utf-8')
      createReadStream(page).pipe(response)
    })
  }
}
