import { expect, it } from 'vitest'
import type { SitePicture } from '../../cms/site-types.ts'
import { pictureAttributes } from './picture-attributes.ts'

const picture: SitePicture = {
  url: '/uploads/a.jpg',
  fileName: 'a.jpg',
  alternativeText: 'Un guichet',
  width: 3000,
  height: 1500,
  variants: [
    { path: '/media/photo-a-400.webp', width: 400, height: 200 },
    { path: '/media/photo-a-1200.webp', width: 1200, height: 600 },
  ],
}
const use = { sizes: '100vw', decorative: false, first: false }

it('an uploaded picture keeps its place before it is there, and the browser chooses the file', () => {
  expect(pictureAttributes(picture, use)).toMatchObject({
    src: '/media/photo-a-400.webp',
    srcset: '/media/photo-a-400.webp 400w, /media/photo-a-1200.webp 1200w',
    sizes: '100vw',
    width: 1200,
    height: 600,
    alt: 'Un guichet',
  })
})

it('the picture of the first screen is fetched first, the others when they near the screen', () => {
  expect(pictureAttributes(picture, { ...use, first: true })).toMatchObject({ fetchpriority: 'high' })
  expect(pictureAttributes(picture, { ...use, first: true })).not.toHaveProperty('loading')
  expect(pictureAttributes(picture, use)).toMatchObject({ loading: 'lazy' })
})

it('a picture beside words that say as much is passed over', () => {
  expect(pictureAttributes(picture, { ...use, decorative: true })).toMatchObject({ alt: '' })
})

it('without a picture, or before its files are made, there is no image to point at', () => {
  expect(pictureAttributes(null, use)).toBeNull()
  expect(pictureAttributes({ ...picture, variants: [] }, use)).toBeNull()
})
