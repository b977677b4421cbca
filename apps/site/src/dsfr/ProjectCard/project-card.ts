import type { Technology } from '@metiers-numeriques/content-schemas/domain/reference-data'
import { PROJECT_PHASES } from '@metiers-numeriques/content-schemas/vocabulary/organisation'
import { labelOf } from '@metiers-numeriques/content-schemas/vocabulary/vocabulary'
import type { Site, SiteOffer, SitePicture, SiteProject } from '../../cms/site-types.ts'
import { figureMeaning, figureText } from '../../copy/figure-copy.ts'
import { capitalised, counted, joined } from '../../copy/format.ts'
import { type AccentArtwork, accentArtwork } from '../accents.ts'

/** Everything that the card of one project shows. */
export interface ProjectCard {
  href: string
  slug: string
  image: SitePicture | null
  name: string
  pitch: string
  ministry: string
  accent: AccentArtwork
  phase: string
  figure: { text: string; meaning: string } | null
  /** "Ruby, PostgreSQL, React": what one would write it in. */
  stack: string | null
  /** "2 offres", where the team is hiring. */
  hiring: string | null
}

/** Open offers to work on a project. */
export function openOffersOf(site: Pick<Site, 'openOffers'>, project: Pick<SiteProject, 'id'>): SiteOffer[] {
  return site.openOffers.filter((offer) => offer.projects.some(({ id }) => id === project.id))
}

/** What a developer asks first: languages, then frameworks, then where the data lives. */
const STACK_KINDS: readonly Technology['kind'][] = ['language', 'framework', 'database', 'data', 'infrastructure']
const STACK_SHOWN = 3

/** The main technologies of a project in a few words; null when none is known. */
export function stackOf({ technologies }: Pick<SiteProject, 'technologies'>): string | null {
  const ordered = STACK_KINDS.flatMap((kind) => technologies.filter((technology) => technology.kind === kind))
  return joined(ordered.slice(0, STACK_SHOWN).map(({ name }) => name)) || null
}

export function toProjectCard(project: SiteProject, site: Pick<Site, 'openOffers'>): ProjectCard {
  const offerCount = openOffersOf(site, project).length
  const [figure] = project.impactFigures
  return {
    href: `/projets/${project.slug}/`,
    slug: project.slug,
    image: project.image,
    name: project.name,
    pitch: project.pitch,
    ministry: capitalised(project.ministry.shortName),
    accent: accentArtwork(project.ministry),
    phase: labelOf(PROJECT_PHASES, project.phase),
    figure: figure === undefined ? null : { text: figureText(figure), meaning: figureMeaning(figure) },
    stack: stackOf(project),
    hiring: offerCount === 0 ? null : counted(offerCount, 'offre'),
  }
}
