import { describe, expect, it } from 'vitest'
import { isPublicAddress, refusePrivateLiteral } from './public-address.ts'
import { type Answer, type Ask, DOWNLOAD_LIMITS, downloadText } from './public-download.ts'

const answer = (changes: Partial<Omit<Answer, 'body'>> & { body?: string }): Answer => ({
  ...{ status: 200, location: undefined, encoding: undefined, close: () => {} },
  ...changes,
  body: (async function* () {
    yield Buffer.from(changes.body ?? '')
  })(),
})

describe('An import by address', () => {
  it.each([
    '10.1.2.3',
    '127.0.0.1',
    '169.254.169.254',
    '172.31.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    '::7f00:1',
    '0.0.0.0',
    'not an address',
  ])('takes %s for a private address', (address) => expect(isPublicAddress(address)).toBe(false))

  it.each(['8.8.8.8', '2a00:1450::1', '172.32.0.1'])('takes %s for a public address', (address) => {
    expect(isPublicAddress(address)).toBe(true)
    expect(() => refusePrivateLiteral(address)).not.toThrow()
  })

  it.each(['https://127.0.0.1/x', 'https://[::1]/x', 'https://2130706433/x'])(
    'refuses %s before it connects',
    async (address) => {
      await expect(downloadText(address)).rejects.toThrow('private network')
    },
  )

  it('refuses a name that resolves to a private address', async () => {
    await expect(downloadText('https://localhost:9/x')).rejects.toThrow('private network')
  })

  it('refuses plain http and addresses with a user name', async () => {
    await expect(downloadText('http://example.org/')).rejects.toThrow('not an https address')
    await expect(downloadText('https://a:b@example.org/')).rejects.toThrow('user name')
  })

  it('checks each redirect like the first address', async () => {
    const asked: string[] = []
    const ask: Ask = async (url) => {
      asked.push(url.href)
      return answer({ status: 302, location: asked.length === 1 ? '/next' : 'https://10.0.0.1/secret' })
    }
    await expect(downloadText('https://example.org/', DOWNLOAD_LIMITS, ask)).rejects.toThrow('private network')
    expect(asked).toEqual(['https://example.org/', 'https://example.org/next'])
  })

  it('gives up on endless redirects, large answers and compressed ones', async () => {
    const loop: Ask = async (url) => answer({ status: 302, location: url.href })
    await expect(downloadText('https://example.org/', DOWNLOAD_LIMITS, loop)).rejects.toThrow('redirects more than 5 times')
    const limits = { ...DOWNLOAD_LIMITS, maxBytes: 3 }
    await expect(downloadText('https://example.org/', limits, async () => answer({ body: 'long' }))).rejects.toThrow(
      'larger than',
    )
    await expect(downloadText('https://example.org/', limits, async () => answer({ encoding: 'gzip' }))).rejects.toThrow(
      'compressed',
    )
  })

  it('answers the text, and undefined where there is nothing', async () => {
    expect(await downloadText('https://example.org/', DOWNLOAD_LIMITS, async () => answer({ body: 'été' }))).toBe('été')
    expect(await downloadText('https://example.org/', DOWNLOAD_LIMITS, async () => answer({ status: 404 }))).toBeUndefined()
    await expect(downloadText('https://example.org/', DOWNLOAD_LIMITS, async () => answer({ status: 500 }))).rejects.toThrow(
      'answered 500',
    )
  })
})
