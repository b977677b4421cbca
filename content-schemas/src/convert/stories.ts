import type { Image } from '../domain/parts.ts'
import type { AlertBanner, Home, Portrait, Project } from '../domain/stories.ts'
import { UPLOAD_TYPES } from '../upload-types.ts'
import { ACCESSIBILITY_STATUSES, PROJECT_PHASES } from '../vocabulary/organisation.ts'
import type { StrapiImage } from '../wire/attributes.ts'
import type { StrapiAlertBanner, StrapiHome, StrapiPortrait, StrapiProject } from '../wire/stories.ts'
import { identity } from './reference-data.ts'
import { checkedId, filled, lines, optionalId } from './vocabulary.ts'

const idsOf = (references: readonly { documentId: string }[]) => references.map(({ documentId }) => documentId)

/** What a file's name may be made of: no path, no second extension. */
const SAFE_HASH = /^[\w-]{1,120}$/

/** An image for the site, or null when it is none: the name it is served under comes from its type, never from what was uploaded. */
function toImage(wire: StrapiImage | null): Image | null {
  if (wire === null || wire.width === null || wire.height === null || !SAFE_HASH.test(wire.hash)) return null
  const type = UPLOAD_TYPES.find(({ mime }) => mime === wire.mime && mime.startsWith('image/'))
  if (type === undefined) return null
  return {
    url: wire.url,
    fileName: `${wire.hash}${type.extensions[0]}`,
    alternativeText: wire.alternativeText ?? '',
    width: wire.width,
    height: wire.height,
  }
}

export function toProject(wire: StrapiProject): Project {
  const { name, pitch, since, quote } = wire
  return {
    ...identity(wire),
    name,
    pitch,
    since,
    quote,
    audience: filled(wire.audience),
    phase: checkedId(PROJECT_PHASES, wire.phase),
    problem: wire.problem ?? [],
    solution: wire.solution ?? [],
    impact: wire.impact ?? [],
    impactFigures: wire.impactFigures.map((figure) => ({
      ...figure,
      unit: filled(figure.unit),
      sourceUrl: filled(figure.sourceUrl),
    })),
    ministryId: wire.ministry?.documentId ?? '',
    serviceIds: idsOf(wire.services),
    technologyIds: idsOf(wire.technologies),
    methods: lines(wire.methods),
    team: filled(wire.team),
    image: toImage(wire.image),
    licence: filled(wire.licence),
    accessibility: optionalId(ACCESSIBILITY_STATUSES, wire.accessibility),
    siteUrl: filled(wire.siteUrl),
    codeUrl: filled(wire.codeUrl),
    statisticsUrl: filled(wire.statisticsUrl),
    demonstration: wire.source === 'Démonstration',
  }
}

export function toPortrait(wire: StrapiPortrait): Portrait {
  const { name, jobTitle, shortQuote, lead, story, video, consentUntil } = wire
  return {
    ...identity(wire),
    name,
    jobTitle,
    shortQuote,
    lead,
    story,
    video,
    consentUntil,
    image: toImage(wire.image),
    quote: filled(wire.quote),
    before: filled(wire.before),
    since: filled(wire.since),
    team: filled(wire.team),
    ministryId: wire.ministry?.documentId ?? '',
    serviceId: wire.service?.documentId ?? null,
    professionId: wire.profession?.documentId ?? null,
    technologyIds: idsOf(wire.technologies),
    projectIds: idsOf(wire.projects),
    fictional: wire.fictional ?? false,
  }
}

export function toHome(wire: StrapiHome): Home {
  return {
    title: wire.title,
    lead: wire.lead,
    featuredProjectIds: idsOf(wire.featuredProjects),
    featuredPortraitId: wire.featuredPortrait?.documentId ?? null,
    featuredOfferIds: idsOf(wire.featuredOffers),
    figures: wire.figures,
    reasons: wire.reasons,
  }
}

export function toAlertBanner(wire: StrapiAlertBanner): AlertBanner {
  const { title, link, startsOn, endsOn } = wire
  return { title, link, startsOn, endsOn, text: filled(wire.text) }
}
