import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { MediaCache } from './media-cache.ts'

/** Widths a page may ask for; a picture is never enlarged. */
const WIDTHS = [400, 800, 1200]

/** A file above this weight is written again at the next quality. */
const HEAVIEST = 90_000
const QUALITIES = [80, 65, 50, 30, 10]

/** What a camera of 50 million pixels takes. More is refused before anything is decoded. */
const MOST_PIXELS = 50_000_000

/** Changes when the same picture would give other files. */
const RECIPE = '1'

const FORMATS: readonly string[] = ['jpeg', 'png', 'webp', 'heif', 'avif']

const BROKEN = 'l’image est abîmée ou incomplète. Enregistrez-la de nouveau et envoyez-la une seconde fois.'
const thousands = (value: number) => value.toLocaleString('fr-FR')

/** One of the files a picture is shown by. */
export interface PictureFile {
  name: string
  width: number
  height: number
}

const open = (bytes: Uint8Array) => sharp(bytes, { failOn: 'error', limitInputPixels: MOST_PIXELS, autoOrient: true })

const readMetadata = async (bytes: Uint8Array) => sharp(bytes, { limitInputPixels: false }).metadata()

/** The size of a picture as it is seen, turned as its camera was, or why it can't be shown, in the editor's words. */
async function readSize(bytes: Uint8Array): Promise<{ width: number; height: number } | string> {
  // An empty file is refused by the constructor, any other that is no picture by the promise.
  const metadata = await readMetadata(bytes).catch(() => null)
  if (metadata === null || !FORMATS.includes(metadata.format)) return BROKEN
  const { width, height } = metadata.autoOrient
  if (width * height <= MOST_PIXELS) return { width, height }
  return `l’image est trop grande (${thousands(width)} × ${thousands(height)} pixels). Réduisez-la : 2 400 pixels de large suffisent.`
}

/** One width of a picture as WebP, without what the camera noted (place, date, device). */
async function encode(bytes: Uint8Array, width: number): Promise<Buffer> {
  const resized = await open(bytes)
    .resize({ width, withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const raw = { width: resized.info.width, height: resized.info.height, channels: resized.info.channels }
  let file = Buffer.alloc(0)
  for (const quality of QUALITIES) {
    file = await sharp(resized.data, { raw }).webp({ quality, effort: 4 }).toBuffer()
    if (file.length <= HEAVIEST) break
  }
  return file
}

/**
 * Makes the files of an uploaded picture that the cache lacks, and answers all of them, narrowest first; or why the picture can't be
 * shown, in the editor's words. Nothing of the upload itself is ever served.
 */
export async function makePictureFiles(bytes: Uint8Array, cache: MediaCache): Promise<PictureFile[] | string> {
  const size = await readSize(bytes)
  if (typeof size === 'string') return size
  const hash = createHash('sha256').update(RECIPE).update(bytes).digest('hex').slice(0, 32)
  const widest = Math.min(size.width, Math.max(...WIDTHS))
  const files = [...WIDTHS.filter((width) => width < widest), widest].map((width) => ({
    name: `photo-${hash}-${width}.webp`,
    width,
    height: Math.max(1, Math.round((size.height * width) / size.width)),
  }))
  try {
    for (const { name, width } of files) if (!cache.has(name)) cache.put(name, await encode(bytes, width))
  } catch {
    // Sharp tells of damaged data when it decodes it, in English and without more of use to an editor.
    return BROKEN
  }
  return files
}
