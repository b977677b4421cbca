import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { goldenSnapshot } from '@metiers-numeriques/content-schemas/testing/golden'
import { type Site, toSite } from '@metiers-numeriques/site/cms'
import sharp from 'sharp'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { mediaCache } from './media-cache.ts'
import { placePictures } from './pictures.ts'

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'mn-pictures-'))
  mkdirSync(join(data, 'media'))
  onTestFinished(() => rmSync(data, { recursive: true }))
})

/** A site whose first project has a picture, and which the second portrait is related to. */
function siteWithPicture(): Site {
  const { site } = toSite(goldenSnapshot(), { now: new Date('2026-11-24T12:00:00Z'), siteUrl: 'https://metiers.exemple.gouv.fr' })
  const [project, ...projects] = site.projects
  const [portrait, ...portraits] = site.portraits
  if (project === undefined || portrait === undefined) throw new Error('The golden snapshot has no project or no portrait')
  const image = { url: '/uploads/a', fileName: 'a.jpg', alternativeText: 'Un écran', width: 1, height: 1, variants: [] }
  const pictured = { ...project, image }
  return { ...site, projects: [pictured, ...projects], portraits: [{ ...portrait, projects: [pictured] }, ...portraits] }
}

/** The site once a media library that answers these bytes has been read. */
async function placed(bytes: Uint8Array | null) {
  const server = createServer((_, response) => {
    response.statusCode = bytes === null ? 404 : 200
    response.end(bytes ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The media library of the test has no port')
  return placePictures(siteWithPicture(), `http://127.0.0.1:${address.port}`, mediaCache(data), join(data, 'media'))
}

/** A photograph: noise that no format compresses well. */
const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 30 } } })
const filesOf = (folder: string) => readdirSync(join(data, folder)).sort()
const media = async (name: string) => sharp(readFileSync(join(data, 'media', name))).metadata()

describe('An uploaded picture', () => {
  it('is shown in widths that screens ask for, as WebP of at most 90 KB each, never enlarged', async () => {
    const { site, problems } = await placed(await photo(1280, 320).jpeg().toBuffer())
    expect(problems).toEqual([])
    const variants = site.projects[0]?.image?.variants ?? []
    expect(variants.map(({ width, height }) => [width, height])).toEqual([
      [400, 100],
      [800, 200],
      [1200, 300],
    ])
    expect(variants.map(({ path }) => path.replace('/media/', '')).sort()).toEqual(filesOf('media'))
    for (const name of filesOf('media')) {
      expect((await media(name)).format).toBe('webp')
      expect(readFileSync(join(data, 'media', name)).length).toBeLessThanOrEqual(90_000)
    }
  })

  it('that is small stays as it is', async () => {
    const { site } = await placed(await photo(300, 300).png().toBuffer())
    expect(site.projects[0]?.image?.variants).toMatchObject([{ width: 300, height: 300 }])
  })

  it('loses what the camera noted, and stands as it was held', async () => {
    const turned = await photo(600, 300)
      .withMetadata({ orientation: 6 })
      .withExif({ IFD0: { Artist: 'Une personne' } })
      .jpeg()
      .toBuffer()
    expect(turned.includes('Une personne')).toBe(true)
    const { site } = await placed(turned)
    expect(site.projects[0]?.image?.variants).toMatchObject([{ width: 300, height: 600 }])
    const [name = ''] = filesOf('media')
    const { width, height, exif, orientation } = await media(name)
    expect([width, height, exif, orientation]).toEqual([300, 600, undefined, undefined])
  })

  it('is ready wherever its project is shown', async () => {
    const { site } = await placed(await photo(300, 300).png().toBuffer())
    expect(site.portraits[0]?.projects[0]?.image?.variants).toHaveLength(1)
  })

  it('is not made again when its bytes are the same', async () => {
    const bytes = await photo(500, 400).jpeg().toBuffer()
    await placed(bytes)
    const before = filesOf('cache/media')
    const marker = Buffer.from('from the cache')
    for (const name of before) mediaCache(data).put(name, marker)
    rmSync(join(data, 'media'), { recursive: true })
    mkdirSync(join(data, 'media'))
    await placed(bytes)
    expect(filesOf('cache/media')).toEqual(before)
    for (const name of before) expect(readFileSync(join(data, 'media', name)).equals(marker)).toBe(true)
  })
})

/** A PNG of a few bytes whose header declares a size. */
async function declaring(width: number, height: number): Promise<Buffer> {
  const bytes = await photo(8, 8).png().toBuffer()
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return withHeaderChecksum(bytes)
}

/** The checksum of a PNG's header chunk, written anew. */
function withHeaderChecksum(bytes: Buffer): Buffer {
  let crc = 0xffffffff
  for (const byte of bytes.subarray(12, 29)) {
    crc ^= byte
    for (let k = 0; k < 8; k += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  bytes.writeUInt32BE((crc ^ 0xffffffff) >>> 0, 29)
  return bytes
}

describe('A picture that can’t be shown leaves its page with the drawing, and is told in French:', () => {
  const half = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2))
  const cases: [string, () => Promise<Uint8Array | null>, RegExp][] = [
    ['one that is gone', async () => null, /ne peut pas être lue dans la médiathèque/],
    ['half a JPEG', async () => half(await photo(900, 600).jpeg().toBuffer()), /abîmée ou incomplète/],
    ['half a PNG', async () => half(await photo(900, 600).png().toBuffer()), /abîmée ou incomplète/],
    ['no picture at all', async () => Buffer.from('<html>MN</html>'), /abîmée ou incomplète/],
    ['an SVG', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'), /abîmée ou incomplète/],
    ['an empty file', async () => Buffer.alloc(0), /abîmée ou incomplète/],
    ['one of 20 000 × 20 000 pixels', () => declaring(20_000, 20_000), /trop grande \(20\s000 × 20\s000 pixels\)/],
    ['one of 13 MB', async () => Buffer.alloc(13 * 1024 * 1024), /plus de 12 Mo/],
  ]
  it.each(cases)('%s', async (_, bytes, reason) => {
    const { site, problems } = await placed(await bytes())
    expect(problems).toMatchObject([{ model: 'project', title: site.projects[0]?.name, effect: 'dropped' }])
    expect(problems[0]?.reason).toMatch(reason)
    expect(site.projects[0]?.image).toBeNull()
    expect(filesOf('media')).toEqual([])
  })
})
