import type { ArtworkKind } from '../artwork/artwork.ts'
import type { Site, SiteMinistry, SiteOffer, SitePortrait, SiteProject } from '../cms/site-types.ts'
import { capitalised, counted, joined } from '../copy/format.ts'
import { placeText, remoteLine, SALARY_UNKNOWN, salaryText } from '../copy/offer-copy.ts'
import { frenchSpaces } from '../copy/typography.ts'
import type { ArtworkSubject } from '../views/artwork-subjects.ts'
import { SITE_PATH } from './social-image.ts'

/** Everything the image of one page shows when it is shared. */
export interface SocialCard {
  /** « Offre d’emploi », « Projet » … */
  kind: string
  title: string
  /** A sentence or an employer, below the title. */
  text: string
  /** Short lines at the bottom, the first of them the strongest. */
  facts: string[]
  demonstration: boolean
  accent: SiteMinistry['accent'] | null
  art: ArtworkSubject
}

function card({ title, text, facts, ...rest }: SocialCard): SocialCard {
  return { ...rest, title: frenchSpaces(title), text: frenchSpaces(text), facts: facts.map(frenchSpaces) }
}

function art(kind: ArtworkKind, slug: string, more: Omit<ArtworkSubject, 'kind' | 'slug'> = {}): ArtworkSubject {
  return { kind, slug, ...more }
}

function offerCard(offer: SiteOffer): SocialCard {
  return card({
    kind: 'Offre d’emploi',
    title: offer.title,
    // The acronym first: it is what stays when the name has to be cut.
    text: joined([offer.service?.acronym, offer.service?.name ?? offer.ministry.name]),
    facts: [salaryText(offer.salary) ?? SALARY_UNKNOWN, placeText(offer), remoteLine(offer)],
    demonstration: offer.source === 'demo',
    accent: offer.ministry.accent,
    art: art('ministry', offer.ministry.slug),
  })
}

function projectCard({ slug, name, pitch, ministry, demonstration }: SiteProject): SocialCard {
  return card({
    kind: 'Projet',
    title: name,
    text: pitch,
    facts: [ministry.shortName],
    demonstration,
    accent: ministry.accent,
    art: art('project', slug, { ministrySlug: ministry.slug }),
  })
}

function portraitCard({ slug, shortQuote, name, jobTitle, ministry, service, profession, fictional }: SitePortrait): SocialCard {
  return card({
    kind: 'Portrait',
    title: `«\u00A0${shortQuote}\u00A0»`,
    text: '',
    facts: [name, capitalised(jobTitle), service === null ? ministry.shortName : (service.acronym ?? service.name)],
    demonstration: fictional,
    accent: ministry.accent,
    art: art('portrait', slug, { ministrySlug: ministry.slug, ...(profession === null ? {} : { family: profession.family }) }),
  })
}

function ministryCard({ slug, name, pitch, accent, cities }: SiteMinistry): SocialCard {
  return card({
    kind: 'Ministère',
    title: capitalised(name),
    text: pitch,
    facts: cities.length === 0 ? [] : [joined(cities.slice(0, 4))],
    demonstration: false,
    accent,
    art: art('ministry', slug),
  })
}

function siteCard(site: Site): SocialCard {
  return card({
    kind: 'Emplois du numérique',
    title: 'Construisez les services publics numériques',
    text: 'Les projets, les équipes et les offres d’emploi du numérique dans les ministères.',
    facts: [counted(site.ministries.length, 'ministère', { feminine: false })],
    demonstration: site.demonstration,
    accent: null,
    art: art('ministry', 'services-premier-ministre'),
  })
}

/**
 * The image of each page that has one, by path. The order is that of their use: the site's first, then what is open, so that a publication
 * that may not draw them all draws those that people share.
 */
export function socialCards(site: Site): ReadonlyMap<string, SocialCard> {
  const open = new Set(site.openOffers)
  const offers = [...site.openOffers, ...site.offers.filter((offer) => !open.has(offer))]
  return new Map([
    [SITE_PATH, siteCard(site)],
    ...site.ministries.map((ministry) => [`/ministeres/${ministry.slug}/`, ministryCard(ministry)] as const),
    ...site.projects.map((project) => [`/projets/${project.slug}/`, projectCard(project)] as const),
    ...site.portraits.map((portrait) => [`/portraits/${portrait.slug}/`, portraitCard(portrait)] as const),
    ...offers.map((offer) => [`/offres/${offer.slug}/`, offerCard(offer)] as const),
  ])
}

/** The image in words, for who can't see it. */
export function describeCard({ kind, title, text, facts, demonstration }: SocialCard): string {
  return joined([`${kind} : ${title}`, text.replace(/\.$/, ''), ...facts, demonstration && 'contenu de démonstration'], '. ')
}
