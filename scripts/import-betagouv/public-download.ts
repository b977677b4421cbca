import { get } from 'node:https'
import { publicLookup, refusePrivateLiteral } from './public-address.ts'

export interface DownloadLimits {
  timeLimit: number
  maxBytes: number
  maxRedirects: number
}

export const DOWNLOAD_LIMITS: DownloadLimits = { timeLimit: 60_000, maxBytes: 50_000_000, maxRedirects: 5 }

/** What a server answers to one request. */
export interface Answer {
  status: number
  location: string | undefined
  encoding: string | undefined
  body: AsyncIterable<unknown>
  close(): void
}
export type Ask = (url: URL, signal: AbortSignal) => Promise<Answer>

/** The text at a public https address, or undefined when there is nothing there (404). Each redirect is checked like the first address. */
export async function downloadText(address: string, limits = DOWNLOAD_LIMITS, ask: Ask = askServer): Promise<string | undefined> {
  const signal = AbortSignal.timeout(limits.timeLimit)
  try {
    let url = new URL(address)
    for (let redirects = 0; redirects <= limits.maxRedirects; redirects += 1) {
      refuseUnsafe(url)
      const answer = await ask(url, signal)
      if (answer.status === 200) return await readText(answer, url, limits.maxBytes)
      answer.close()
      if (answer.status === 404) return undefined
      if (answer.location === undefined || answer.status < 300 || answer.status >= 400)
        throw new Error(`${url} answered ${answer.status}`)
      url = new URL(answer.location, url)
    }
    throw new Error(`${address} redirects more than ${limits.maxRedirects} times`)
  } catch (error) {
    if (signal.aborted) throw new Error(`${address} did not answer whole within ${limits.timeLimit / 1000} s`)
    throw error
  }
}

function refuseUnsafe(url: URL): void {
  if (url.protocol !== 'https:') throw new Error(`${url} is not an https address`)
  if (url.username !== '' || url.password !== '') throw new Error(`${url.host}: an address with a user name is not imported from`)
  refusePrivateLiteral(url.hostname)
}

/** Names are resolved by `publicLookup`, which refuses private addresses at the moment of the connection. */
function askServer(url: URL, signal: AbortSignal): Promise<Answer> {
  const headers = { accept: 'application/json', 'accept-encoding': 'identity' }
  return new Promise((resolve, reject) => {
    get(url, { lookup: publicLookup, signal, headers, agent: false }, (response) =>
      resolve({
        status: response.statusCode ?? 0,
        location: response.headers.location,
        encoding: response.headers['content-encoding'],
        body: response,
        close: () => response.destroy(),
      }),
    ).on('error', reject)
  })
}

async function readText(answer: Answer, url: URL, maxBytes: number): Promise<string> {
  if ((answer.encoding ?? 'identity') !== 'identity') {
    answer.close()
    throw new Error(`${url} answered compressed content that was not asked for`)
  }
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of answer.body) {
    if (!Buffer.isBuffer(chunk)) continue
    length += chunk.length
    if (length > maxBytes) {
      answer.close()
      throw new Error(`${url} is larger than ${maxBytes / 1_000_000} MB`)
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
