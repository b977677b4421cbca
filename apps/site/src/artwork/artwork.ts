import { drawMinistry, MINISTRY_SIZE } from './ministry-artwork.ts'
import { drawPortrait, PORTRAIT_SIZE } from './portrait-artwork.ts'
import { drawProfession, PROFESSION_SIZE } from './profession-artwork.ts'
import { drawProject, PROJECT_SIZE } from './project-artwork.ts'
import type { Drawing, Layer, Size } from './svg.ts'

/** What an illustration stands for. */
export type ArtworkKind = 'ministry' | 'project' | 'portrait' | 'profession'

/** What distinguishes one illustration from another of its kind. */
export interface ArtworkSubject {
  slug: string
  /** Of a project: gives the motif behind it. */
  ministrySlug?: string
  /** Of a portrait or a profession: an id of the profession families. */
  family?: string
}

/** The drawing surface of each kind, in pixels. */
export const ARTWORK_SIZES: Readonly<Record<ArtworkKind, Size>> = {
  ministry: MINISTRY_SIZE,
  project: PROJECT_SIZE,
  portrait: PORTRAIT_SIZE,
  profession: PROFESSION_SIZE,
}

const DRAW: Readonly<Record<ArtworkKind, (subject: ArtworkSubject) => Drawing>> = {
  ministry: ({ slug }) => drawMinistry(slug),
  project: ({ slug, ministrySlug }) => drawProject(slug, ministrySlug ?? slug),
  portrait: ({ slug, family }) => drawPortrait(slug, family),
  profession: ({ slug, family }) => drawProfession(slug, family),
}

/** The whole SVG file of an illustration: the same subject always gives the same bytes. */
export function artworkFile(kind: ArtworkKind, subject: ArtworkSubject): string {
  return DRAW[kind](subject).toFile(ARTWORK_SIZES[kind])
}

/** The same illustration as a picture in fixed colours. */
export function artworkPicture(kind: ArtworkKind, subject: ArtworkSubject, colours: Readonly<Record<Layer, string>>): string {
  return DRAW[kind](subject).toPicture(ARTWORK_SIZES[kind], colours)
}
