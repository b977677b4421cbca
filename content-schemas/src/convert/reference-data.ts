import type { GlossaryTerm, Ministry, Profession, Service, Technology } from '../domain/reference-data.ts'
import { dayInParis } from '../paris-day.ts'
import { EXPERIENCE_LEVELS } from '../vocabulary/employment.ts'
import { ACCENTS, SERVICE_KINDS } from '../vocabulary/organisation.ts'
import { PROFESSION_FAMILIES, TECHNOLOGY_KINDS } from '../vocabulary/professions.ts'
import type {
  StrapiGlossaryTerm,
  StrapiMinistry,
  StrapiProfession,
  StrapiService,
  StrapiTechnology,
} from '../wire/reference-data.ts'
import { checkedId, filled, lines } from './vocabulary.ts'

/** What every entry has: the CMS's document id, its slug, and the day it last changed. */
export function identity(wire: { documentId: string; slug: string; updatedAt: string }) {
  return { id: wire.documentId, slug: wire.slug, updatedOn: dayInParis(new Date(wire.updatedAt)) }
}

export function toMinistry(wire: StrapiMinistry): Ministry {
  const {
    name,
    shortName,
    acronym,
    ofName,
    pitch,
    missions,
    keyFigures,
    headcount,
    digitalHeadcount,
    reasonsToJoin,
    recruitmentSteps,
    links,
  } = wire
  return {
    ...identity(wire),
    name,
    shortName,
    ofName,
    pitch,
    missions,
    headcount,
    digitalHeadcount,
    reasonsToJoin,
    recruitmentSteps,
    links,
    acronym: filled(acronym),
    accent: checkedId(ACCENTS, wire.accent),
    keyFigures: keyFigures.map((figure) => ({ ...figure, unit: filled(figure.unit), sourceUrl: filled(figure.sourceUrl) })),
    cities: lines(wire.cities),
  }
}

export function toService(wire: StrapiService): Service {
  return {
    ...identity(wire),
    name: wire.name,
    acronym: filled(wire.acronym),
    kind: checkedId(SERVICE_KINDS, wire.kind),
    city: filled(wire.city),
    ministryId: wire.ministry?.documentId ?? '',
    website: filled(wire.website),
    description: filled(wire.description),
  }
}

export function toProfession(wire: StrapiProfession): Profession {
  const { title, titleFeminine, titleMasculine, summary } = wire
  const sourceName = filled(wire.paySource)
  return {
    ...identity(wire),
    title,
    titleFeminine,
    titleMasculine,
    summary,
    family: checkedId(PROFESSION_FAMILIES, wire.family),
    synonyms: lines(wire.synonyms),
    skills: lines(wire.skills),
    daily: wire.daily ?? [],
    payByLevel: wire.payByLevel.map(({ experience, min, max }) => ({
      min,
      max,
      experience: checkedId(EXPERIENCE_LEVELS, experience),
    })),
    paySource: sourceName === null ? null : { name: sourceName, url: filled(wire.paySourceUrl), date: wire.payDate },
  }
}

export function toTechnology(wire: StrapiTechnology): Technology {
  return {
    ...identity(wire),
    name: wire.name,
    kind: checkedId(TECHNOLOGY_KINDS, wire.kind),
    synonyms: lines(wire.synonyms),
    description: filled(wire.description),
  }
}

export function toGlossaryTerm(wire: StrapiGlossaryTerm): GlossaryTerm {
  return { ...identity(wire), term: wire.term, meaning: wire.meaning }
}
