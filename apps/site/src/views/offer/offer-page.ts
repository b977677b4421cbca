import { lastOpenDay } from '@metiers-numeriques/content-schemas/domain/offer'
import { OFFER_SOURCES } from '@metiers-numeriques/content-schemas/vocabulary/employment'
import { PROJECT_PHASES } from '@metiers-numeriques/content-schemas/vocabulary/organisation'
import { labelOf } from '@metiers-numeriques/content-schemas/vocabulary/vocabulary'
import type { Site, SiteOffer } from '../../cms/site-types.ts'
import { frenchDate, joined } from '../../copy/format.ts'
import { employerText, type OfferBadge, offerBadge, salaryText } from '../../copy/offer-copy.ts'
import { type Explanation, explainOffer, explainStep } from '../../copy/plain-french.ts'
import { type OfferRow, toOfferRow } from '../../dsfr/OfferRow/offer-row.ts'
import { type PortraitCard, toPortraitCard } from '../../dsfr/PortraitCard/portrait-card.ts'
import { type TextPart, termMarker } from '../../dsfr/Term/mark-terms.ts'
import type { PageHead } from '../../layout/page-head.ts'
import { perSite } from '../../site/per-site.ts'
import { countedFacets, facetPath } from '../offers/offer-facets.ts'
import { offersLinkLabel } from '../offers-link.ts'
import { type TechnologyTag, technologyTags } from '../technology/technology-tags.ts'
import { jobPosting } from './job-posting.ts'
import { type Fact, offerFacts, practicalFacts } from './offer-facts.ts'
import { type OfferSection, offerSections } from './offer-sections.ts'
import { similarOffers } from './similar-offers.ts'

export interface OfferPage {
  head: PageHead
  offer: SiteOffer
  badge: OfferBadge | null
  /** The employing service, where it is known within its ministry. */
  employer: string | null
  ministry: { href: string; name: string }
  /** What decides, the rarer words of public employment explained in place. */
  facts: (Omit<Fact, 'value'> & { value: TextPart[] })[]
  sections: OfferSection[]
  technologies: TechnologyTag[]
  /** The steps of the recruitment, with what usually happens at each. */
  steps: { label: string; detail: string; meaning: string | null }[]
  /** What the reader may do about it now. */
  apply: { href: string; label: string } | null
  statusMessage: string | null
  /** Last instant at which the page may still say "Postuler", for a page that stayed in a cache. */
  closesAt: string | null
  payNote: string | null
  phaseOfProject: Record<string, string>
  explanations: Explanation[]
  practical: Omit<Fact, 'icon'>[]
  source: { label: string; url: string | null } | null
  /** Address to send the offer to someone by e-mail. */
  shareHref: string
  portrait: PortraitCard | null
  similar: OfferRow[]
  /** Where else to look. */
  more: { href: string; label: string }[]
}

function applyAction(offer: SiteOffer): OfferPage['apply'] {
  if (offer.status !== 'open') return null
  if (offer.applyUrl !== null) return { href: offer.applyUrl, label: 'Postuler sur le site de l’employeur' }
  if (offer.applyEmail === null) return null
  const subject = encodeURIComponent(`Candidature : ${offer.title} (réf. ${offer.reference})`)
  return { href: `mailto:${offer.applyEmail}?subject=${subject}`, label: 'Postuler par courriel' }
}

function shareHref(offer: SiteOffer, site: Site): string {
  const body = `${offer.title}\n${site.siteUrl}/offres/${offer.slug}/`
  return `mailto:?subject=${encodeURIComponent(`Offre d’emploi : ${offer.title}`)}&body=${encodeURIComponent(body)}`
}

function statusMessage(offer: SiteOffer): string | null {
  switch (offer.status) {
    case 'open':
      return null
    case 'upcoming':
      return `Les candidatures ouvrent le ${frenchDate(offer.opensOn)}.`
    case 'filled':
      return 'Ce poste est pourvu. Le texte reste en ligne pour les personnes reçues en entretien.'
    case 'closed':
      return `Candidatures closes depuis le ${frenchDate(lastOpenDay(offer))}. Le texte reste en ligne pour les personnes reçues en entretien.`
  }
}

const plainTitle = (offer: SiteOffer): string => joined([offer.title, offer.city, offer.ministry.shortName], ' - ')

/** How many offers of a site have each title. */
const titleCounts = perSite((site) => {
  const counts = new Map<string, number>()
  for (const offer of site.offers) counts.set(plainTitle(offer), (counts.get(plainTitle(offer)) ?? 0) + 1)
  return counts
})

/** Someone of the same profession, else of its family, else of the ministry. */
function portraitOf(offer: SiteOffer, site: Site): PortraitCard | null {
  const { profession, ministry } = offer
  const found =
    site.portraits.find((portrait) => portrait.profession?.id === profession.id) ??
    site.portraits.find((portrait) => portrait.profession?.family === profession.family) ??
    site.portraits.find((portrait) => portrait.ministry.id === ministry.id)
  return found === undefined ? null : toPortraitCard(found)
}

/** The title of an offer's page; offers that would share one are told apart by their reference. */
function pageTitle(offer: SiteOffer, site: Site): string {
  const title = plainTitle(offer)
  return (titleCounts(site).get(title) ?? 0) > 1 ? `${title} - réf. ${offer.reference}` : title
}

/** Lists around an offer, where they hold others: "Voir les 28 offres en Île-de-France". */
function moreOffers(offer: SiteOffer, site: Site): OfferPage['more'] {
  const places: (readonly [kind: 'metier' | 'ministere' | 'region', slug: string, whose: string] | null)[] = [
    ['metier', offer.profession.slug, 'de ce métier'],
    ['ministere', offer.ministry.slug, offer.ministry.ofName],
    offer.region === null ? null : ['region', offer.region.slug, offer.region.inName],
  ]
  return places.flatMap((place) => {
    if (place === null) return []
    const [kind, slug, whose] = place
    const href = facetPath({ kind, slug })
    const count = countedFacets(site, kind).find((link) => link.href === href)?.count ?? 0
    return count < 2 ? [] : [{ href, label: offersLinkLabel(count, whose) }]
  })
}

const asContinued = (text: string | null) => text?.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLocaleLowerCase('fr'))

/** "Entretien : sous dix jours, avec la responsable", and what it is. */
function recruitmentStep({ label, delay, who }: SiteOffer['recruitmentSteps'][number]): OfferPage['steps'][number] {
  return { label, detail: joined([asContinued(delay), asContinued(who)]), meaning: explainStep(label) }
}

/** Words of the facts that most readers know: the fold « Comprendre » says the rest. */
const KNOWN_TERMS = ['fonctionnaire', 'titulaire', 'concours', 'teletravail', 'cdd-public', 'cdi-public', 'prestation']

/** Everything the page of one offer shows. */
export function getOfferPage(site: Site, offer: SiteOffer): OfferPage {
  const posting = jobPosting(offer, site)
  const pay = salaryText(offer.salary)
  const mark = termMarker(site.glossary, KNOWN_TERMS)
  return {
    head: {
      title: pageTitle(offer, site),
      description: joined([offer.summary, pay], ' '),
      path: `/offres/${offer.slug}/`,
      breadcrumb: [{ label: 'Offres', href: '/offres/' }, { label: offer.title }],
      structuredData: posting === undefined ? [] : [posting],
    },
    offer,
    badge: offerBadge(offer, site.today),
    employer: offer.service === null ? null : employerText(offer),
    ministry: { href: `/ministeres/${offer.ministry.slug}/`, name: offer.ministry.name },
    facts: offerFacts(offer, site).map((fact) => ({ ...fact, value: mark(fact.value) })),
    steps: offer.recruitmentSteps.map(recruitmentStep),
    sections: offerSections(offer),
    technologies: technologyTags(site, offer.technologies),
    apply: applyAction(offer),
    statusMessage: statusMessage(offer),
    closesAt: offer.status === 'open' ? lastOpenDay(offer) : null,
    payNote: offer.salary?.note ?? null,
    phaseOfProject: Object.fromEntries(offer.projects.map((project) => [project.id, labelOf(PROJECT_PHASES, project.phase)])),
    explanations: explainOffer(offer),
    practical: practicalFacts(offer),
    source:
      offer.source === 'site' || offer.source === 'demo'
        ? null
        : { label: labelOf(OFFER_SOURCES, offer.source), url: offer.sourceUrl },
    portrait: portraitOf(offer, site),
    shareHref: shareHref(offer, site),
    more: moreOffers(offer, site),
    similar: similarOffers(offer, site).map((other) => toOfferRow(other, site)),
  }
}
