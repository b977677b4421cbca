import type { Technology } from '@metiers-numeriques/content-schemas/domain/reference-data'
import type { Site, SiteOffer, SiteProject } from '../../cms/site-types.ts'
import { capitalised, counted, frenchNumber, joined } from '../../copy/format.ts'
import type { CountedLink } from '../../dsfr/CountedLinks/counted-link.ts'
import { tally } from '../../dsfr/CountedLinks/tally.ts'
import { type OfferRow, toOfferRow } from '../../dsfr/OfferRow/offer-row.ts'
import { type ProjectCard, toProjectCard } from '../../dsfr/ProjectCard/project-card.ts'
import type { PageHead } from '../../layout/page-head.ts'
import { hiringFirst } from '../ministry/hiring-first.ts'
import { openOffersText } from '../profession/hiring-facts.ts'
import { type TechnologyTag, technologiesWithPages, technologyTags } from './technology-tags.ts'

const PROJECTS_SHOWN = 3
const MORE_PROJECTS_SHOWN = 12
const OFFERS_SHOWN = 3
const MORE_OFFERS_SHOWN = 12
const LINKS_SHOWN = 6
const RELATED_SHOWN = 8

export interface TechnologyPage {
  head: PageHead
  technology: Technology
  title: string
  /** "12 projets et 5 offres ouvertes, dans 4 ministères". */
  summary: string
  otherNames: string
  projects: ProjectCard[]
  /** The projects beyond those shown with their drawing. */
  moreProjects: { href: string; name: string }[]
  offers: OfferRow[]
  offersTitle: string
  /** The open offers beyond the rows, and what is said when even those are not all. */
  moreOffers: { href: string; name: string }[]
  offersNote: string | null
  professions: CountedLink[]
  ministries: CountedLink[]
  related: TechnologyTag[]
  /** "Voir les 53 offres ouvertes", where none cites the technology. */
  elsewhere: string | null
  /** "Les 60 technologies". */
  allTechnologies: string
}

const uses = (technology: Technology) => (entry: { technologies: readonly Technology[] }) =>
  entry.technologies.some(({ id }) => id === technology.id)

/** Two other names at most, that are more than the name in other letters: "js", not "python 3" for Python. */
function tellingNames({ name, synonyms }: Technology): string[] {
  const bare = (text: string) => text.toLocaleLowerCase('fr').replace(/[\s\d.-]/g, '')
  return synonyms.filter((synonym) => bare(synonym) !== bare(name)).slice(0, 2)
}

/** "7 projets et 13 offres ouvertes, dans 8 ministères": what there is, and nothing of what there is not. */
function summaryOf(projects: readonly SiteProject[], offers: readonly SiteOffer[]): string {
  const ministries = new Set([...projects, ...offers].map(({ ministryId }) => ministryId)).size
  const what = joined(
    [projects.length > 0 && counted(projects.length, 'projet'), offers.length > 0 && openOffersText(offers)],
    ' et ',
  )
  return `${what}, dans ${ministries === 1 ? 'un ministère' : `${ministries} ministères`}`
}

function allOpenOffers({ openOffers }: Site): string {
  return openOffers.length === 1 ? 'la seule offre ouverte' : `les ${frenchNumber(openOffers.length)} offres ouvertes`
}

/** Technologies used beside one, most often first; those with a page of their own alone. */
function relatedTechnologies(site: Site, technology: Technology, entries: readonly (SiteProject | SiteOffer)[]): TechnologyTag[] {
  const known = new Set(technologiesWithPages(site).map(({ id }) => id))
  const together = new Map<string, { technology: Technology; count: number }>()
  for (const other of entries.flatMap(({ technologies }) => technologies)) {
    if (other.id === technology.id || !known.has(other.id)) continue
    together.set(other.id, { technology: other, count: (together.get(other.id)?.count ?? 0) + 1 })
  }
  const ranked = [...together.values()].sort((a, b) => b.count - a.count || a.technology.slug.localeCompare(b.technology.slug))
  return technologyTags(
    site,
    ranked.slice(0, RELATED_SHOWN).map((entry) => entry.technology),
  )
}

function headOf(technology: Technology, title: string, summary: string): PageHead {
  return {
    title,
    description: joined([technology.description, `${technology.name} : ${summary}.`], ' '),
    path: `/technologies/${technology.slug}/`,
    breadcrumb: [{ label: 'Technologies', href: '/technologies/' }, { label: technology.name }],
  }
}

/** Everything the page of one technology shows: who uses it, to build what, and who hires for it. */
export function getTechnologyPage(site: Site, technology: Technology): TechnologyPage {
  const offers = site.openOffers.filter(uses(technology))
  const projects = hiringFirst(site, site.projects.filter(uses(technology)))
  const title = `${technology.name} dans les services de l’État`
  const summary = summaryOf(projects, offers)
  const listed = offers.slice(0, OFFERS_SHOWN)
  const further = offers.slice(OFFERS_SHOWN, OFFERS_SHOWN + MORE_OFFERS_SHOWN)
  return {
    head: headOf(technology, title, summary),
    technology,
    title,
    summary,
    otherNames: tellingNames(technology).join(', '),
    projects: projects.slice(0, PROJECTS_SHOWN).map((project) => toProjectCard(project, site)),
    moreProjects: projects
      .slice(PROJECTS_SHOWN, PROJECTS_SHOWN + MORE_PROJECTS_SHOWN)
      .map(({ slug, name }) => ({ href: `/projets/${slug}/`, name })),
    offers: listed.map((offer) => toOfferRow(offer, site)),
    offersTitle: openOffersText(offers),
    moreOffers: further.map((offer) => ({
      href: `/offres/${offer.slug}/`,
      name: joined([offer.title, offer.city, capitalised(offer.ministry.shortName)]),
    })),
    offersNote:
      offers.length > listed.length + further.length
        ? `Les ${listed.length + further.length} plus récentes sont ici ; les autres se trouvent par métier.`
        : null,
    professions: tally(
      offers.map(({ profession }) => profession),
      ({ slug, title: label }) => ({ href: `/metiers/${slug}/`, label }),
    ).slice(0, LINKS_SHOWN),
    ministries: tally(
      [...projects, ...offers].map(({ ministry }) => ministry),
      ({ slug, shortName }) => ({ href: `/ministeres/${slug}/`, label: capitalised(shortName) }),
    ).slice(0, LINKS_SHOWN),
    related: relatedTechnologies(site, technology, [...projects, ...offers]),
    elsewhere: offers.length > 0 || site.openOffers.length === 0 ? null : `Voir ${allOpenOffers(site)}`,
    allTechnologies: `Toutes les technologies (${technologiesWithPages(site).length})`,
  }
}
