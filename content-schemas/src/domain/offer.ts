import * as z from 'zod'
import { Blocks } from '../blocks.ts'
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
import { ids } from '../vocabulary/vocabulary.ts'
import { Identity, RecruitmentStep, SafeUrl } from './parts.ts'

export const Offer = z.object({
  ...Identity,
  title: z.string(),
  reference: z.string(),
  summary: z.string(),
  ministryId: z.string(),
  serviceId: z.string().nullable(),
  professionId: z.string(),
  natureOfPost: z.enum(ids(NATURES_OF_POST)),
  contractType: z.enum(ids(CONTRACT_TYPES)),
  contractLength: z.string().nullable(),
  category: z.enum(ids(CATEGORIES)).nullable(),
  experience: z.enum(ids(EXPERIENCE_LEVELS)).nullable(),
  fullTime: z.boolean(),
  /** Euros, gross, a year. */
  salary: z.object({ min: z.number().nullable(), max: z.number().nullable(), note: z.string().nullable() }).nullable(),
  /** Official code of the department; null: anywhere in France. */
  departmentCode: z.string().nullable(),
  city: z.string().nullable(),
  remote: z.enum(ids(REMOTE_POLICIES)),
  remoteDays: z.number().int().nullable(),
  context: Blocks,
  missions: Blocks,
  skillsRequired: z.array(z.string()),
  skillsAppreciated: z.array(z.string()),
  technologyIds: z.array(z.string()),
  projectIds: z.array(z.string()),
  team: z.string().nullable(),
  teamSize: z.number().int().nullable(),
  reportsTo: z.string().nullable(),
  posts: z.number().int(),
  perks: z.array(z.string()),
  recruitmentSteps: z.array(RecruitmentStep),
  replyWithinDays: z.number().int().nullable(),
  startsOn: z.string().nullable(),
  nationality: z.enum(ids(NATIONALITIES)).nullable(),
  clearance: z.enum(ids(CLEARANCES)).nullable(),
  opensOn: z.iso.date(),
  /** Last day, inclusive; null: until the post is filled. */
  closesOn: z.iso.date().nullable(),
  confirmedOn: z.iso.date().nullable(),
  filled: z.boolean(),
  applyUrl: SafeUrl.nullable(),
  applyEmail: z.email().nullable(),
  contactName: z.string().nullable(),
  contactRole: z.string().nullable(),
  adaptationContact: z.string().nullable(),
  source: z.enum(ids(OFFER_SOURCES)),
  sourceReference: z.string().nullable(),
  sourceUrl: SafeUrl.nullable(),
})
export type Offer = z.infer<typeof Offer>

/** Days after its last confirmation at which an offer without closing date expires (DESIGN 4). */
export const UNCONFIRMED_OFFER_EXPIRES_AFTER = 90

export type OfferStatus = 'upcoming' | 'open' | 'closed' | 'filled'

/** A day so many days later, `yyyy-mm-dd`. */
export function plusDays(isoDate: string, days: number): string {
  const date = new Date(`${isoDate}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The last day on which an offer is open, inclusive. */
export function lastOpenDay(offer: Pick<Offer, 'opensOn' | 'closesOn' | 'confirmedOn'>): string {
  return offer.closesOn ?? plusDays(offer.confirmedOn ?? offer.opensOn, UNCONFIRMED_OFFER_EXPIRES_AFTER)
}

/** Upcoming, open or closed follows from dates and "filled": nobody edits a status. `today` is the day in Paris, `yyyy-mm-dd`. */
export function offerStatus(offer: Pick<Offer, 'opensOn' | 'closesOn' | 'confirmedOn' | 'filled'>, today: string): OfferStatus {
  if (offer.filled) return 'filled'
  if (today < offer.opensOn) return 'upcoming'
  return today <= lastOpenDay(offer) ? 'open' : 'closed'
}
