import { formatNumber } from './paths.ts'

/** The three layers of a DSFR artwork, painted in this order; the page gives each its colour. */
export const LAYERS = ['decorative', 'minor', 'major'] as const
export type Layer = (typeof LAYERS)[number]

export interface Size {
  width: number
  height: number
}

interface Mark {
  d: string
  opacity: number
  transform: string
}

/** What is being drawn: shapes by layer, in painting order. Shapes carry a tint (opacity) but never a colour. */
export class Drawing {
  readonly #marks: Record<Layer, Mark[]> = { decorative: [], minor: [], major: [] }

  /** Adds path data to a layer; neighbours of one tint share one path element. */
  add(layer: Layer, d: string, opacity = 1, transform = ''): this {
    if (d === '') return this
    const last = this.#marks[layer].at(-1)
    if (last && last.opacity === opacity && last.transform === transform) last.d += d
    else this.#marks[layer].push({ d, opacity, transform })
    return this
  }

  /** Copies another drawing into one layer of this one, moved and scaled. */
  place(other: Drawing, layers: Partial<Record<Layer, Layer>>, x: number, y: number, scale: number): this {
    const transform = `translate(${formatNumber(x)} ${formatNumber(y)})scale(${scale})`
    for (const source of LAYERS) {
      const target = layers[source]
      if (target) for (const mark of other.#marks[source]) this.add(target, mark.d, mark.opacity, transform)
    }
    return this
  }

  /** Writes the whole SVG file: three symbols, as DSFR pictograms have. */
  toFile({ width, height }: Size): string {
    const viewBox = `viewBox="0 0 ${formatNumber(width)} ${formatNumber(height)}"`
    const symbols = LAYERS.map((layer) => `<symbol id="artwork-${layer}" ${viewBox}>${this.#paths(layer)}</symbol>`)
    return `<svg xmlns="http://www.w3.org/2000/svg" ${viewBox}>${symbols.join('')}</svg>\n`
  }

  /** Writes a picture that stands alone, in fixed colours, for what can't read a page's variables. */
  toPicture({ width, height }: Size, colours: Readonly<Record<Layer, string>>): string {
    const groups = LAYERS.map((layer) => `<g fill="${colours[layer]}">${this.#paths(layer)}</g>`)
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${groups.join('')}</svg>`
  }

  #paths(layer: Layer): string {
    return this.#marks[layer].map(writePath).join('')
  }
}

function writePath({ d, opacity, transform }: Mark): string {
  const tint = opacity === 1 ? '' : ` fill-opacity="${String(opacity).replace(/^0/, '')}"`
  const move = transform === '' ? '' : ` transform="${transform}"`
  return `<path${tint}${move} d="${d}"/>`
}
