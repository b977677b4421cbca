import type { IncomingMessage } from 'node:http'
import { get } from 'node:https'
import { publicLookup, refusePrivateLiteral } from './public-address.ts'

export interface DownloadLimits {
  timeLimit: number
  maxBytes: number
  maxRedirects: number
}

export const DOWNLOAD_LIMITS: DownloadLimits = { timeLimit: 60_000, maxBytes: 50_000_000, maxRedirects: 5 }

/** The text at a public https address, or undefined when there is nothing there (404). Each redirect is checked like the first address. */
export async function downloadText(address: string, limits: DownloadLimits = DOWNLOAD_LIMITS): Promise<string | undefined> {
  const signal = AbortSignal.timeout(limits.timeLimit)
  try {
    let url = new URL(address)
    for (let redirects = 0; redirects <= limits.maxRedirects; redirects += 1) {
      const response = await request(url, signal)
      const target = response.headers.location
      if (response.statusCode === 200) return await readText(response, url, limits.maxBytes)
      response.destroy()
      if (response.statusCode === 404) return undefined
      if (target === undefined || (response.statusCode ?? 0) < 300 || (response.statusCode ?? 0) >= 400) {
        throw new Error(`${url} answered ${response.statusCode}`)
      }
      url = new URL(target, url)
    }
    throw new Error(`${address} redirects more than ${limits.maxRedirects} times`)
  } catch (error) {
    if (signal.aborted) throw new Error(`${address} did not answer whole within ${limits.timeLimit / 1000} s`)
    throw error
  }
}

async function request(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
  if (url.protocol !== 'https:') throw new Error(`${url} is not an https address`)
  if (url.username !== '' || url.password !== '') throw new Error(`${url.host}: an address with a user name is not imported from`)
  refusePrivateLiteral(url.hostname)
  return new Promise((resolve, reject) => {
    const headers = { accept: 'application/json', 'accept-encoding': 'identity' }
    get(url, { lookup: publicLookup, signal, headers, agent: false }, resolve).on('error', reject)
  })
}

async function readText(response: IncomingMessage, url: URL, maxBytes: number): Promise<string> {
  if ((response.headers['content-encoding'] ?? 'identity') !== 'identity') {
    response.destroy()
    throw new Error(`${url} answered compressed content that was not asked for`)
  }
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of response) {
    if (!Buffer.isBuffer(chunk)) continue
    length += chunk.length
    if (length > maxBytes) throw new Error(`${url} is larger than ${maxBytes / 1_000_000} MB`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
