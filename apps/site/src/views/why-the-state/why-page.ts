import type { Site } from '../../cms/site-types.ts'
import { counted, frenchDate } from '../../copy/format.ts'
import { type OfferRow, toOfferRow } from '../../dsfr/OfferRow/offer-row.ts'
import { type PortraitCard, toPortraitCard } from '../../dsfr/PortraitCard/portrait-card.ts'
import { type TermMarker, type TextPart, termMarker } from '../../dsfr/Term/mark-terms.ts'
import type { PageHead } from '../../layout/page-head.ts'
import type { Feature, OfferGroup, Profile } from './profile.ts'
import { CIVIL_SERVANT } from './profiles/civil-servant.ts'
import { FIRST_JOB } from './profiles/first-job.ts'
import { FREELANCE } from './profiles/freelance.ts'
import { SENIOR } from './profiles/senior.ts'
import { STUDENT } from './profiles/student.ts'
import { SOURCES, type SourceName } from './sources.ts'

/** The readers for whom these pages are written, in the order of a working life. */
export const PROFILES: readonly Profile[] = [STUDENT, FIRST_JOB, SENIOR, CIVIL_SERVANT, FREELANCE]

export interface SourceLink {
  name: string
  url: string
  /** "3 janvier 2024". */
  date: string
}

export interface WhyPage {
  head: PageHead
  name: string
  title: string
  lead: string
  glance: { value: string; label: string; source: SourceLink }[]
  featureFirst: boolean
  feature: Feature & { links: SourceLink[] }
  questions: { title: string; paragraphs: TextPart[][]; sources: SourceLink[] }[]
  drawbacks: readonly string[]
  /** Counted lists of the offers that suit, then the latest of them. */
  offers: { groups: { href: string; label: string }[]; rows: OfferRow[] }
  portrait: PortraitCard | null
  next: Profile['next']
  others: ProfileLink[]
}

export interface ProfileLink {
  href: string
  name: string
  doubt: string
}

const OFFERS_SHOWN = 3
const BASE = '/pourquoi-l-etat/'

export const profilePath = ({ slug }: Pick<Profile, 'slug'>): string => `${BASE}${slug}/`

const toProfileLink = (profile: Profile): ProfileLink => ({
  href: profilePath(profile),
  name: profile.name,
  doubt: profile.doubt,
})

function sourceLink(name: SourceName): SourceLink {
  const { name: label, url, date } = SOURCES[name]
  return { name: label, url, date: frenchDate(date) }
}

const openOffersOf = (site: Site, { matches }: OfferGroup) => site.openOffers.filter(matches)

/** "8 offres en apprentissage", for each group that has any. */
function offersOf(site: Site, groups: readonly OfferGroup[]): WhyPage['offers'] {
  const lists = groups.map((group) => ({ group, offers: openOffersOf(site, group) })).filter(({ offers }) => offers.length > 0)
  return {
    groups: lists.map(({ group, offers }) => ({ href: group.href, label: `${counted(offers.length, 'offre')} ${group.label}` })),
    rows: lists
      .flatMap(({ offers }) => offers)
      .slice(0, OFFERS_SHOWN)
      .map((offer) => toOfferRow(offer, site)),
  }
}

function questionsOf({ questions }: Profile, mark: TermMarker): WhyPage['questions'] {
  return questions.map(({ title, paragraphs, sources }) => ({
    title,
    paragraphs: paragraphs.map(mark),
    sources: sources.map(sourceLink),
  }))
}

/** Everything the page of one kind of reader shows. */
export function getWhyPage(site: Site, profile: Profile): WhyPage {
  const portrait = site.portraits.find(profile.portrait)
  return {
    head: {
      title: profile.title,
      description: profile.description,
      path: profilePath(profile),
      breadcrumb: [{ label: 'Pourquoi l’État ?', href: BASE }, { label: profile.name }],
    },
    name: profile.name,
    title: profile.title,
    lead: profile.lead,
    glance: profile.glance.map(({ value, label, source }) => ({ value, label, source: sourceLink(source) })),
    featureFirst: profile.featureFirst,
    feature: { ...profile.feature, links: profile.feature.sources.map(sourceLink) },
    questions: questionsOf(profile, termMarker(site.glossary)),
    drawbacks: profile.drawbacks,
    offers: offersOf(site, profile.offers),
    portrait: portrait === undefined ? null : toPortraitCard(portrait),
    next: profile.next,
    others: PROFILES.filter(({ slug }) => slug !== profile.slug).map(toProfileLink),
  }
}

export interface WhyIndexPage {
  head: PageHead
  title: string
  lead: string
  profiles: (ProfileLink & { offers: string })[]
  reasons: { title: string; text: string; source: SourceLink }[]
}

/** Everything the page that leads to the five readers' pages shows. */
export function getWhyIndexPage(site: Site): WhyIndexPage {
  const title = 'Pourquoi l’État ?'
  return {
    head: {
      title: 'Pourquoi travailler dans le numérique de l’État ?',
      description:
        'Salaire, contrat, télétravail, progression : des réponses sourcées, et les inconvénients, selon que vous étudiez, débutez ou avez de l’expérience.',
      path: BASE,
      breadcrumb: [{ label: title }],
    },
    title,
    lead: 'Tout dépend d’où vous partez. Choisissez la question qui ressemble à la vôtre : nous répondons avec des sources, et avec les inconvénients.',
    profiles: PROFILES.map((profile) => ({
      ...toProfileLink(profile),
      offers: counted(
        site.openOffers.filter((offer) => profile.offers.some(({ matches }) => matches(offer))).length,
        'offre ouverte',
        { plural: 'offres ouvertes' },
      ),
    })),
    reasons: (site.home?.reasons ?? []).map(({ title: reason, text, source, sourceUrl, date }) => ({
      title: reason,
      text,
      source: { name: source, url: sourceUrl, date: frenchDate(date) },
    })),
  }
}
