import type { APIRoute } from 'astro'
import { artworkFile } from '../../../artwork/artwork.ts'
import { currentSite } from '../../../site/current-site.ts'
import { type ArtworkSubject, artworkSubjects } from '../../../views/artwork-subjects.ts'

export const getStaticPaths = () =>
  artworkSubjects(currentSite()).map((subject) => ({ params: { kind: subject.kind, slug: subject.slug }, props: { subject } }))

export const GET: APIRoute<{ subject: ArtworkSubject }> = ({ props: { subject } }) =>
  new Response(artworkFile(subject.kind, subject))
