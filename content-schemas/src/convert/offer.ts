import type { Offer } from '../domain/offer.ts'
import {
  CATEGORIES,
  CLEARANCES,
  CONTRACT_TYPES,
  EXPERIENCE_LEVELS,
  NATIONALITIES,
  NATURES_OF_POST,
  OFFER_SOURCES,
  REMOTE_POLICIES,
} from '../vocabulary/employment.ts'
import { departmentFromLabel } from '../vocabulary/places.ts'
import type { StrapiOffer } from '../wire/offer.ts'
import { identity } from './reference-data.ts'
import { checkedId, filled, lines, optionalId } from './vocabulary.ts'

function toSalary(wire: StrapiOffer['salary']): Offer['salary'] {
  if (wire === null) return null
  const note = filled(wire.note)
  return wire.min === null && wire.max === null && note === null ? null : { min: wire.min, max: wire.max, note }
}

export function toOffer(wire: StrapiOffer): Offer {
  const { title, reference, summary, remoteDays, teamSize, recruitmentSteps, replyWithinDays, opensOn, closesOn, confirmedOn } =
    wire
  return {
    ...identity(wire),
    title,
    reference,
    summary,
    remoteDays,
    teamSize,
    recruitmentSteps,
    replyWithinDays,
    opensOn,
    closesOn,
    confirmedOn,
    ministryId: wire.ministry?.documentId ?? '',
    serviceId: wire.service?.documentId ?? null,
    professionId: wire.profession?.documentId ?? '',
    natureOfPost: checkedId(NATURES_OF_POST, wire.natureOfPost),
    contractType: checkedId(CONTRACT_TYPES, wire.contractType),
    contractLength: filled(wire.contractLength),
    category: optionalId(CATEGORIES, wire.category),
    experience: optionalId(EXPERIENCE_LEVELS, wire.experience),
    fullTime: wire.fullTime ?? true,
    salary: toSalary(wire.salary),
    departmentCode: wire.department === null ? null : (departmentFromLabel(wire.department)?.code ?? null),
    city: filled(wire.city),
    remote: checkedId(REMOTE_POLICIES, wire.remote),
    context: wire.context ?? [],
    missions: wire.missions,
    skillsRequired: lines(wire.skillsRequired),
    skillsAppreciated: lines(wire.skillsAppreciated),
    technologyIds: wire.technologies.map(({ documentId }) => documentId),
    projectIds: wire.projects.map(({ documentId }) => documentId),
    team: filled(wire.team),
    reportsTo: filled(wire.reportsTo),
    posts: wire.posts ?? 1,
    perks: lines(wire.perks),
    startsOn: filled(wire.startsOn),
    nationality: optionalId(NATIONALITIES, wire.nationality),
    clearance: optionalId(CLEARANCES, wire.clearance),
    filled: wire.filled ?? false,
    applyUrl: filled(wire.applyUrl),
    applyEmail: filled(wire.applyEmail),
    contactName: filled(wire.contactName),
    contactRole: filled(wire.contactRole),
    adaptationContact: filled(wire.adaptationContact),
    source: wire.source === null ? 'site' : checkedId(OFFER_SOURCES, wire.source),
    sourceReference: filled(wire.sourceReference),
    sourceUrl: filled(wire.sourceUrl),
  }
}
