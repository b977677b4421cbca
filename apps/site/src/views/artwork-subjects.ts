import type { ArtworkKind } from '../artwork/artwork.ts'
import type { Site } from '../cms/site-types.ts'

export interface ArtworkSubject {
  kind: ArtworkKind
  slug: string
  ministrySlug?: string
  family?: string
}

/** Every drawing that pages refer to. */
export function artworkSubjects(site: Site): ArtworkSubject[] {
  return [
    ...site.ministries.map(({ slug }): ArtworkSubject => ({ kind: 'ministry', slug })),
    ...site.projects.map(({ slug, ministry }): ArtworkSubject => ({ kind: 'project', slug, ministrySlug: ministry.slug })),
    ...site.portraits.map(
      ({ slug, profession, ministry }): ArtworkSubject => ({
        kind: 'portrait',
        slug,
        ministrySlug: ministry.slug,
        ...(profession === null ? {} : { family: profession.family }),
      }),
    ),
    ...site.professions.map(({ slug, family }): ArtworkSubject => ({ kind: 'profession', slug, family })),
  ]
}
