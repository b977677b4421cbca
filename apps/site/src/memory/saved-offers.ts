import { isRecord, remember, remembered } from './browser-memory.ts'

const KEY = 'offres-enregistrees'
const MOST = 100

/** An offer as it was when it was saved: its page says the rest, and whether it has changed. */
export interface SavedOffer {
  slug: string
  title: string
  employer: string
  place: string
  /** Last day to apply, `yyyy-mm-dd`; '' while the post is open until it is filled. */
  closesOn: string
}

function toSavedOffer(value: unknown): SavedOffer[] {
  if (!isRecord(value)) return []
  const { slug, title, employer, place, closesOn } = value
  const texts = [slug, title, employer, place, closesOn]
  if (typeof slug !== 'string' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || texts.some((text) => typeof text !== 'string'))
    return []
  return [{ slug, title: String(title), employer: String(employer), place: String(place), closesOn: String(closesOn) }]
}

/** The offer that a page hands to its button, as JSON; null when it isn't one. */
export function offerOfText(text: string): SavedOffer | null {
  try {
    return toSavedOffer(JSON.parse(text))[0] ?? null
  } catch {
    return null
  }
}

/** Latest saved first. */
export function savedOffers(): SavedOffer[] {
  const value = remembered(KEY)
  return Array.isArray(value) ? value.flatMap(toSavedOffer) : []
}

/** Saves an offer, or takes it away when it is saved. Answers whether it is saved now; null when the browser refuses to keep it. */
export function toggleSaved(offer: SavedOffer): boolean | null {
  const others = savedOffers().filter(({ slug }) => slug !== offer.slug)
  const saved = others.length === savedOffers().length
  return remember(KEY, saved ? [offer, ...others].slice(0, MOST) : others) ? saved : null
}

/** Takes away offers by a rule, such as those that are closed. */
export function keepSaved(kept: (offer: SavedOffer) => boolean): void {
  remember(KEY, savedOffers().filter(kept))
}

/** True when the last day to apply has passed in Paris. */
export function isClosed({ closesOn }: Pick<SavedOffer, 'closesOn'>, today: string): boolean {
  return closesOn !== '' && closesOn < today
}

/** The day in Paris, `yyyy-mm-dd`. */
export const todayInParis = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(new Date())
