import { PROFESSION_FAMILIES } from '@metiers-numeriques/content-schemas/vocabulary/professions'
import { labelOf } from '@metiers-numeriques/content-schemas/vocabulary/vocabulary'
import type { Site, SitePortrait } from '../../cms/site-types.ts'
import { counted, joined } from '../../copy/format.ts'
import { type AccentArtwork, accentArtwork } from '../../dsfr/accents.ts'
import { type OfferRow, toOfferRow } from '../../dsfr/OfferRow/offer-row.ts'
import { type PortraitCard, toPortraitCard } from '../../dsfr/PortraitCard/portrait-card.ts'
import { type ProjectCard, toProjectCard } from '../../dsfr/ProjectCard/project-card.ts'
import { wordsOf } from '../../dsfr/Prose/prose-html.ts'
import type { PageHead } from '../../layout/page-head.ts'
import { serviceAnchor } from '../ministry/service-anchor.ts'
import { offersLinkLabel } from '../offers-link.ts'
import { type TechnologyTag, technologyTags } from '../technology/technology-tags.ts'

const OFFERS_SHOWN = 3
const OTHERS_SHOWN = 3
/** The quote comes after this many answers: late enough to have been earned. */
const ANSWERS_BEFORE_QUOTE = 2

type Answers = SitePortrait['story']

export interface PortraitPage {
  head: PageHead
  /** With no blank answer nor transcript. */
  portrait: SitePortrait
  accent: AccentArtwork
  employer: { label: string; href: string }
  facts: { label: string; value: string }[]
  technologies: TechnologyTag[]
  /** The story, cut where the quote comes. */
  beginning: Answers
  end: Answers
  quote: string
  projects: ProjectCard[]
  /** The profession, and how many offers of it there are, or null without any. */
  profession: { label: string; href: string; hiring: string | null } | null
  /** Whether there is anything to say in brief. */
  hasFacts: boolean
  offersTitle: string
  offers: OfferRow[]
  moreOffers: { href: string; label: string }
  others: PortraitCard[]
  portraitsLink: string
}

function facts({ before, since, team }: SitePortrait): PortraitPage['facts'] {
  const rows: [label: string, value: string | null][] = [
    ['Avant', before],
    ['Depuis', since],
    ['Équipe', team],
  ]
  return rows.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]))
}

function employer({ service, ministry }: SitePortrait): PortraitPage['employer'] {
  const path = `/ministeres/${ministry.slug}/`
  if (service === null) return { label: ministry.name, href: path }
  const label = service.acronym === null ? service.name : `${service.name} (${service.acronym})`
  return { label, href: `${path}#${serviceAnchor(service)}` }
}

function professionOf(site: Site, { profession }: SitePortrait): PortraitPage['profession'] {
  if (profession === null) return null
  const count = site.openOffers.filter((offer) => offer.profession.id === profession.id).length
  const hiring = count === 0 ? null : counted(count, 'offre ouverte', { plural: 'offres ouvertes' })
  return { label: profession.title, href: `/metiers/${profession.slug}/`, hiring }
}

/** Offers for readers who recognise themselves: the profession's, else its family's, else the ministry's. */
function offersFor(site: Site, portrait: SitePortrait): Pick<PortraitPage, 'offers' | 'offersTitle' | 'moreOffers'> {
  const { profession, ministry } = portrait
  const rows = (offers: Site['openOffers']) => offers.slice(0, OFFERS_SHOWN).map((offer) => toOfferRow(offer, site))
  if (profession !== null) {
    const { id, slug, family } = profession
    const same = site.openOffers.filter((offer) => offer.profession.id === id)
    const moreOfSame = { href: `/offres/metier/${slug}/`, label: offersLinkLabel(same.length, 'de ce métier') }
    if (same.length > 0) return { offersTitle: 'Le même métier recrute', offers: rows(same), moreOffers: moreOfSame }
    const near = site.openOffers.filter((offer) => offer.profession.family === family)
    const offersTitle = `Des offres proches : ${labelOf(PROFESSION_FAMILIES, family)}`
    const moreOffers = { href: `/metiers/${slug}/`, label: `Le métier : ${profession.title}` }
    if (near.length > 0) return { offersTitle, offers: rows(near), moreOffers }
  }
  const ofMinistry = site.openOffers.filter((offer) => offer.ministryId === ministry.id)
  const [href, count, whose] =
    ofMinistry.length > 0
      ? [`/offres/ministere/${ministry.slug}/`, ofMinistry.length, ministry.ofName]
      : ['/offres/', site.openOffers.length, '']
  return {
    offersTitle: ofMinistry.length > 0 ? `Les offres ${ministry.ofName}` : 'Et vous ?',
    offers: rows(ofMinistry),
    moreOffers: { href, label: offersLinkLabel(count, whose) },
  }
}

/** The portraits that follow in the list, those of other families first: another path, not the same one again. */
function otherPortraits(site: Site, portrait: SitePortrait): SitePortrait[] {
  const place = site.portraits.findIndex(({ id }) => id === portrait.id)
  const following = [...site.portraits.slice(place + 1), ...site.portraits.slice(0, Math.max(place, 0))]
  const isSameFamily = ({ profession }: SitePortrait) => profession?.family === portrait.profession?.family
  return [...following.filter((other) => !isSameFamily(other)), ...following.filter(isSameFamily)].slice(0, OTHERS_SHOWN)
}

/** Search engines are told of real people alone. */
function structuredData({ name, jobTitle, fictional, service, ministry }: SitePortrait): object[] {
  if (fictional) return []
  const worksFor = { '@type': 'GovernmentOrganization', name: service?.name ?? ministry.name }
  return [
    { '@context': 'https://schema.org', '@type': 'ProfilePage', mainEntity: { '@type': 'Person', name, jobTitle, worksFor } },
  ]
}

/** Everything the page of one portrait shows. */
export function getPortraitPage(site: Site, portrait: SitePortrait): PortraitPage {
  const { profession } = portrait
  const story = portrait.story.filter(({ answer }) => wordsOf(answer).length > 0)
  const { video } = portrait
  return {
    head: {
      title: `Portrait : ${joined([portrait.name, portrait.jobTitle])}`,
      description: portrait.lead,
      path: `/portraits/${portrait.slug}/`,
      breadcrumb: [{ label: 'Portraits', href: '/portraits/' }, { label: portrait.name }],
      structuredData: structuredData(portrait),
    },
    portrait: { ...portrait, story, video: video && { ...video, transcript: wordsOf(video.transcript) } },
    accent: accentArtwork(portrait.ministry),
    employer: employer(portrait),
    facts: facts(portrait),
    technologies: technologyTags(site, portrait.technologies),
    beginning: story.slice(0, ANSWERS_BEFORE_QUOTE),
    end: story.slice(ANSWERS_BEFORE_QUOTE),
    quote: portrait.quote ?? portrait.shortQuote,
    projects: portrait.projects.map((project) => toProjectCard(project, site)),
    profession: professionOf(site, portrait),
    hasFacts: facts(portrait).length > 0 || profession !== null || portrait.technologies.length > 0,
    ...offersFor(site, portrait),
    others: otherPortraits(site, portrait).map(toPortraitCard),
    portraitsLink: `Voir les ${counted(site.portraits.length, 'portrait', { feminine: false })}`,
  }
}
