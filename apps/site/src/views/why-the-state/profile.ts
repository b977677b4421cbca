import type { SiteOffer, SitePortrait } from '../../cms/site-types.ts'
import type { SourceName } from './sources.ts'

/** Something the reader asks, with an answer that ends on its source when it states a fact. */
export interface Question {
  title: string
  paragraphs: readonly string[]
  sources: readonly SourceName[]
}

/** A fact short enough to stand alone, above the fold. */
export interface GlanceFact {
  value: string
  label: string
  source: SourceName
}

/** Offers that suit a reader, and the list where they all are. */
export interface OfferGroup {
  label: string
  href: string
  matches: (offer: SiteOffer) => boolean
}

/** What one profile needs and the others don't: a scale to read in a table, ways to choose between, or steps in order. */
export type Feature = { title: string; intro: string; sources: readonly SourceName[] } & (
  | { kind: 'table'; caption: string; columns: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: 'ways'; ways: readonly { title: string; text: string; detail: string }[] }
  | { kind: 'steps'; steps: readonly { title: string; text: string }[] }
)

/** A kind of reader, with everything written for them. Facts bear a source; opinions are ours. */
export interface Profile {
  slug: string
  /** "Étudiante ou étudiant". */
  name: string
  /** The doubt the page answers, in the reader's words. */
  doubt: string
  title: string
  description: string
  lead: string
  glance: readonly GlanceFact[]
  /** Whether what this profile needs comes before its questions. */
  featureFirst: boolean
  feature: Feature
  questions: readonly Question[]
  /** What we would rather say now than have discovered later. */
  drawbacks: readonly string[]
  offers: readonly OfferGroup[]
  /** The words by which a portrait tells of the same path. */
  portrait: (portrait: SitePortrait) => boolean
  next: { text: string; label: string; href: string }
}

/** What a portrait says of someone's path, to look for words in. */
export const pathOf = ({ jobTitle, before, since }: SitePortrait): string => [jobTitle, before, since].join(' · ')

export const contractPath = (slug: string): string => `/offres/contrat/${slug}/`

/** The search of offers, narrowed to one level of experience. */
export const experiencePath = (label: string): string => `/offres/?experience=${encodeURIComponent(label)}`
