import ical, { ICalEventTransparency } from 'ical-generator'
import type { Site, SiteOffer } from '../../cms/site-types.ts'
import { joined } from '../../copy/format.ts'
import { employerText, placeText } from '../../copy/offer-copy.ts'
import { type FeedSource, feedAddresses } from './feed-source.ts'

/** Further days off are not worth their weight: the calendar is read again each day. */
const CLOSINGS_IN_CALENDAR = 100

interface Closing {
  offer: SiteOffer
  day: string
}

/** The offers of a list that close, the first to close first. */
function closings({ offers }: FeedSource): Closing[] {
  return offers
    .flatMap((offer) => (offer.closesOn === null ? [] : [{ offer, day: offer.closesOn }]))
    .sort((a, b) => (a.day === b.day ? (a.offer.id < b.offer.id ? -1 : 1) : a.day < b.day ? -1 : 1))
    .slice(0, CLOSINGS_IN_CALENDAR)
}

const midnight = (isoDate: string): Date => new Date(`${isoDate}T00:00:00Z`)

/** iCalendar of the last days to apply to the open offers of a list, one whole day each. */
export function closingCalendar(site: Site, source: FeedSource): string {
  const name = `${source.title} : dates de clôture`
  const calendar = ical({
    name,
    prodId: { company: 'DINUM', product: 'Métiers numériques', language: 'FR' },
    source: `${site.siteUrl}${feedAddresses({ ...source, calendar: true }).calendar}`,
    ttl: 24 * 60 * 60,
  })
  for (const { offer, day } of closings(source)) {
    calendar.createEvent({
      // An offer keeps its document id whatever is edited: a new date moves the day in a calendar that follows.
      id: `${offer.id}@${new URL(site.siteUrl).hostname}`,
      stamp: midnight(offer.updatedOn),
      start: midnight(day),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: `Dernier jour : ${offer.title}`,
      description: joined([employerText(offer), placeText(offer)], ', '),
      url: `${site.siteUrl}/offres/${offer.slug}/`,
    })
  }
  return `${calendar.toString()}\r\n`
}
