import { type Canvas, createCanvas, GlobalFonts, type Image, loadImage, type SKRSContext2D } from '@napi-rs/canvas'
import sharp from 'sharp'
import { ARTWORK_SIZES, type ArtworkKind, artworkPicture } from '../artwork/artwork.ts'
import { SITE_NAME } from '../layout/page-head.ts'
import { dsfrColour, dsfrFile } from './dsfr-palette.ts'
import type { SocialCard } from './social-card.ts'
import { SOCIAL_IMAGE_SIZE } from './social-image.ts'
import { cutLines, wrapText } from './text-lines.ts'

const { width: WIDTH, height: HEIGHT } = SOCIAL_IMAGE_SIZE
const MARGIN = 64
const GAP = 16

/** How wide the drawing's panel is, and how large the drawing in it; what is larger than the panel is cut evenly. */
const PANELS: Readonly<Record<ArtworkKind, { width: number; scale: number }>> = {
  ministry: { width: 400, scale: HEIGHT / ARTWORK_SIZES.ministry.height },
  project: { width: 512, scale: 512 / ARTWORK_SIZES.project.width },
  portrait: { width: 432, scale: 1.7 },
  profession: { width: 400, scale: 4 },
}

/** Sizes of a title with the most lines each may take: the first that holds the whole title is used. */
const TITLE_SIZES = [
  { size: 64, lines: 3 },
  { size: 52, lines: 4 },
  { size: 44, lines: 5 },
] as const

const BOLD = 'Marianne Bold'
const REGULAR = 'Marianne Regular'

let fontsReady = false
function readFonts(): void {
  if (fontsReady) return
  GlobalFonts.register(dsfrFile('fonts', 'Marianne-Bold.woff2'), BOLD)
  GlobalFonts.register(dsfrFile('fonts', 'Marianne-Regular.woff2'), REGULAR)
  fontsReady = true
}

const setFont = (context: SKRSContext2D, family: string, size: number) => {
  context.font = `${size}px "${family}"`
}

interface Block {
  lines: string[]
  family: string
  size: number
  leading: number
  colour: string
}

/** A text in lines, cut to the most that its place has room for. */
function block(context: SKRSContext2D, text: string, width: number, style: Omit<Block, 'lines'>, most: number): Block {
  setFont(context, style.family, style.size)
  const measure = (line: string) => context.measureText(line).width
  return { ...style, lines: cutLines(wrapText(text, width, measure), most, width, measure) }
}

/** A title in the largest size that leaves whole both it and a room below, or cut in the smallest. */
function titleBlock(context: SKRSContext2D, text: string, width: number, height: number): Block {
  const blocks = TITLE_SIZES.map(({ size, lines }) => {
    const leading = Math.round(size * 1.2)
    const most = Math.min(lines, Math.floor(height / leading))
    const style = { family: BOLD, size, leading, colour: dsfrColour('--text-title-grey') }
    const whole = block(context, text, width, style, Number.POSITIVE_INFINITY)
    return { isWhole: whole.lines.length <= most, block: block(context, text, width, style, most) }
  })
  const chosen = blocks.find(({ isWhole }) => isWhole) ?? blocks.at(-1)
  if (chosen === undefined) throw new Error('A social image has no size of title')
  return chosen.block
}

const heightOf = ({ lines, leading }: Block) => lines.length * leading

/** Writes a block below a height, and says where it ends. */
function write(context: SKRSContext2D, { lines, family, size, leading, colour }: Block, top: number): number {
  setFont(context, family, size)
  context.fillStyle = colour
  for (const [index, line] of lines.entries()) context.fillText(line, MARGIN, top + index * leading + size * 0.95)
  return top + lines.length * leading
}

function writeTexts(context: SKRSContext2D, card: SocialCard, width: number): void {
  const grey = dsfrColour('--text-default-grey')
  const name = { family: BOLD, size: 28, leading: 36, colour: dsfrColour('--text-title-blue-france') }
  const kind = { family: REGULAR, size: 26, leading: 34, colour: dsfrColour('--text-mention-grey') }
  const fact = { family: REGULAR, size: 28, leading: 40, colour: grey }
  const strong = { family: BOLD, size: 34, leading: 48, colour: dsfrColour('--text-title-grey') }
  const facts = card.facts.map((text, index) => block(context, text, width, index === 0 ? strong : fact, 1))
  const bottom = HEIGHT - 42 - facts.reduce((sum, lines) => sum + heightOf(lines), 0)
  let y = write(context, block(context, SITE_NAME, width, name, 1), 40)
  y = write(context, block(context, card.kind, width, kind, 1), y + 2)
  const text = { family: REGULAR, size: 30, leading: 40, colour: grey }
  const below = card.text === '' ? 0 : GAP + text.leading
  y = write(context, titleBlock(context, card.title, width, bottom - GAP - below - (y + 26)), y + 26)
  const room = Math.floor((bottom - GAP - (y + GAP)) / text.leading)
  if (card.text !== '') write(context, block(context, card.text, width, text, Math.min(room, 3)), y + GAP)
  facts.reduce((top, lines) => write(context, lines, top), bottom)
}

/** Says on the drawing that the content is invented. */
function writeDemonstration(context: SKRSContext2D): void {
  const text = 'Contenu de démonstration'
  setFont(context, BOLD, 22)
  const width = context.measureText(text).width + 32
  const [x, y] = [WIDTH - width - 24, HEIGHT - 72]
  context.fillStyle = dsfrColour('--background-default-grey')
  context.fillRect(x, y, width, 48)
  context.fillStyle = dsfrColour('--text-default-info')
  context.fillText(text, x + 16, y + 32)
}

/** The drawings of ministries, and their images: all the offers of one share them. */
const pictures = new Map<string, string>()
const images = new Map<string, Image>()

/** The SVG of a card's drawing, in the colours its page gives it in the light theme. */
export function cardPicture({ art, accent }: SocialCard): string {
  const id = `${art.slug} ${accent}`
  const known = art.kind === 'ministry' ? pictures.get(id) : undefined
  if (known !== undefined) return known
  const picture = artworkPicture(art.kind, art, {
    decorative: dsfrColour('--artwork-decorative-blue-france'),
    minor: dsfrColour(`--artwork-minor-${accent ?? 'red-marianne'}`),
    major: dsfrColour('--artwork-major-blue-france'),
  })
  if (art.kind === 'ministry') pictures.set(id, picture)
  return picture
}

async function drawArt(context: SKRSContext2D, card: SocialCard): Promise<number> {
  const panel = PANELS[card.art.kind]
  const size = ARTWORK_SIZES[card.art.kind]
  const [width, height] = [size.width * panel.scale, size.height * panel.scale]
  const svg = cardPicture(card).replace(/width="\d+" height="\d+"/, `width="${width}" height="${height}"`)
  const image = images.get(svg) ?? (await loadImage(Buffer.from(svg)))
  if (card.art.kind === 'ministry') images.set(svg, image)
  const left = WIDTH - panel.width
  context.save()
  context.beginPath()
  context.rect(left, 0, panel.width, HEIGHT)
  context.clip()
  if (card.art.kind === 'project') {
    context.fillStyle = dsfrColour('--artwork-decorative-blue-france')
    context.fillRect(left, 0, panel.width, HEIGHT)
  } else if (card.art.kind === 'portrait') {
    context.fillStyle = dsfrColour(`--background-contrast-${card.accent ?? 'blue-france'}`)
    context.fillRect(left, 0, panel.width, HEIGHT)
  }
  context.drawImage(image, left + (panel.width - width) / 2, (HEIGHT - height) / 2, width, height)
  context.restore()
  context.fillStyle = dsfrColour(`--artwork-minor-${card.accent ?? 'red-marianne'}`)
  context.fillRect(left - 8, 0, 8, HEIGHT)
  return left - 8
}

/** Draws a card as a PNG of few colours, its texts as sharp as a screen's. The same card gives the same bytes. */
export async function drawCard(card: SocialCard): Promise<Buffer> {
  readFonts()
  const canvas: Canvas = createCanvas(WIDTH, HEIGHT)
  const context = canvas.getContext('2d')
  context.fillStyle = dsfrColour('--background-default-grey')
  context.fillRect(0, 0, WIDTH, HEIGHT)
  const edge = await drawArt(context, card)
  writeTexts(context, card, edge - MARGIN - 40)
  if (card.demonstration) writeDemonstration(context)
  return sharp(canvas.data(), { raw: { width: WIDTH, height: HEIGHT, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, quality: 90, effort: 1, dither: 0, compressionLevel: 6 })
    .toBuffer()
}
