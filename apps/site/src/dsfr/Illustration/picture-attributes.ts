import type { SitePicture } from '../../cms/site-types.ts'

export interface PictureUse {
  /** The width it is shown at, for the browser to choose a file by. */
  sizes: string
  /** Beside words that say as much: assistive technologies pass over it. */
  decorative: boolean
  /** On the first screen: fetched before the rest. Elsewhere it is fetched when it nears the screen. */
  first: boolean
}

/** The attributes of an uploaded picture's `img`; null when no file of it was made, and its drawing is shown instead. */
export function pictureAttributes(image: SitePicture | null, { sizes, decorative, first }: PictureUse) {
  const [narrowest] = image?.variants ?? []
  const widest = image?.variants.at(-1)
  if (image === null || narrowest === undefined || widest === undefined) return null
  return {
    src: narrowest.path,
    srcset: image.variants.map(({ path, width }) => `${path} ${width}w`).join(', '),
    sizes,
    width: widest.width,
    height: widest.height,
    alt: decorative ? '' : image.alternativeText,
    decoding: 'async',
    ...(first ? ({ fetchpriority: 'high' } as const) : ({ loading: 'lazy' } as const)),
  } as const
}
