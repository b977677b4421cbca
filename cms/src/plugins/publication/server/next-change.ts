import { lastOpenDay, plusDays } from '@metiers-numeriques/content-schemas/domain/offer'
import { dayInParis, startOfDayInParis } from '@metiers-numeriques/content-schemas/paris-day'
import type { Core } from '@strapi/strapi'

interface OfferDates {
  opensOn: string
  closesOn: string | null
  confirmedOn: string | null
}

/** The first instant after today at which an offer opens or closes by its dates, or null. Pure. */
export function nextOpeningOrClosing(offers: readonly OfferDates[], now: Date): string | null {
  const today = dayInParis(now)
  const days = offers.flatMap((offer) => [offer.opensOn, plusDays(lastOpenDay(offer), 1)]).filter((day) => day > today)
  const first = days.sort()[0]
  return first === undefined ? null : startOfDayInParis(first)
}

let last: { key: string; at: string | null } | undefined

/** {@link nextOpeningOrClosing} of what is published now; worked out again only after an act or a day. */
export async function nextChangeAt(strapi: Core.Strapi, sequence: number, now: Date): Promise<string | null> {
  const key = `${sequence} ${dayInParis(now)}`
  if (last?.key !== key) last = { key, at: nextOpeningOrClosing(await publishedDates(strapi), now) }
  return last.at
}

async function publishedDates(strapi: Core.Strapi): Promise<OfferDates[]> {
  const offers: Partial<OfferDates>[] = await strapi.db.query('api::offer.offer').findMany({
    select: ['opensOn', 'closesOn', 'confirmedOn'],
    where: { publishedAt: { $notNull: true }, filled: { $ne: true } },
  })
  return offers.flatMap(({ opensOn, closesOn = null, confirmedOn = null }) =>
    typeof opensOn === 'string' ? [{ opensOn, closesOn, confirmedOn }] : [],
  )
}
