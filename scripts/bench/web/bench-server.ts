/** Serves a release as a well-set server would (Brotli at its best, kept; cache headers), and counts what it sends. */
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

export type Kind = 'html' | 'css' | 'js' | 'font' | 'image' | 'other'

export interface Sent {
  path: string
  kind: Kind
  bytes: number
}

export interface Site {
  release: string
  /** Changes a page before it is sent. */
  page: (html: string) => string
  /** A file that is not in the release. */
  extraFile: (path: string) => Buffer | undefined
}

const TYPES: Readonly<Record<string, readonly [type: string, kind: Kind]>> = {
  '.html': ['text/html; charset=utf-8', 'html'],
  '.css': ['text/css; charset=utf-8', 'css'],
  '.js': ['text/javascript; charset=utf-8', 'js'],
  '.woff2': ['font/woff2', 'font'],
  '.svg': ['image/svg+xml', 'image'],
  '.png': ['image/png', 'image'],
  '.jpg': ['image/jpeg', 'image'],
  '.webp': ['image/webp', 'image'],
  '.avif': ['image/avif', 'image'],
  '.json': ['application/json', 'other'],
  '.xml': ['application/xml', 'other'],
  '.txt': ['text/plain; charset=utf-8', 'other'],
}
const COMPRESSED = new Set(['.html', '.css', '.js', '.svg', '.json', '.xml', '.txt'])
/** Asked for by the browser or by the measuring tool whatever the page. */
const NOT_THE_PAGE = /^\/(robots\.txt|favicon\.[a-z]+|.*\.map)$/

interface Answer {
  status: number
  headers: Record<string, string>
  body: Buffer
  kind: Kind
}

export class BenchServer {
  #site: Site
  #answers = new Map<string, Answer>()
  #sent = new Map<string, Sent>()
  #server: Server

  constructor(site: Site) {
    this.#site = site
    this.#server = createServer((request, response) => {
      const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')
      const answer = this.#answer(path)
      if (!NOT_THE_PAGE.test(path)) this.#sent.set(path, { path, kind: answer.kind, bytes: answer.body.length })
      response.writeHead(answer.status, answer.headers).end(request.method === 'HEAD' ? undefined : answer.body)
    })
  }

  /** Answers the origin. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('The server of the benchmark has no port')
    return `http://localhost:${address.port}`
  }

  close(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }

  /** Compresses before anyone waits for it, as files of a release are. */
  prepare(paths: Iterable<string>): void {
    for (const path of paths) this.#answer(path)
  }

  /** What was sent since the last time, each address once: a browser keeps what it has. */
  takeSent(): Sent[] {
    const sent = [...this.#sent.values()]
    this.#sent.clear()
    return sent
  }

  #answer(path: string): Answer {
    const known = this.#answers.get(path)
    if (known !== undefined) return known
    const content = this.#read(path)
    const extension = content === undefined || path.endsWith('/') ? '.html' : extname(path)
    const [type, kind] = TYPES[extension] ?? ['application/octet-stream', 'other']
    const raw = content ?? this.#read('/404.html') ?? Buffer.from('')
    const body = COMPRESSED.has(extension) ? brotliCompressSync(raw) : raw
    const headers: Record<string, string> = {
      'content-type': type,
      'content-length': String(body.length),
      'cache-control': /^\/(assets|dsfr)\//.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
      ...(COMPRESSED.has(extension) ? { 'content-encoding': 'br' } : {}),
    }
    const answer = { status: content === undefined ? 404 : 200, headers, body, kind }
    this.#answers.set(path, answer)
    return answer
  }

  #read(path: string): Buffer | undefined {
    const extra = this.#site.extraFile(path)
    if (extra !== undefined) return extra
    const file = join(this.#site.release, path.endsWith('/') ? `${path}index.html` : path)
    if (!existsSync(file)) return undefined
    const content = readFileSync(file)
    return file.endsWith('.html') ? Buffer.from(this.#site.page(content.toString('utf8'))) : content
  }
}
