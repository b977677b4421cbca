import type { Site, SiteHome } from '../../cms/site-types.ts'
import { capitalised, counted, frenchDate, frenchNumber, joined } from '../../copy/format.ts'
import type { CountedLink } from '../../dsfr/CountedLinks/counted-link.ts'
import { type OfferRow, toOfferRow } from '../../dsfr/OfferRow/offer-row.ts'
import { type PortraitCard, toPortraitCard } from '../../dsfr/PortraitCard/portrait-card.ts'
import { type ProfessionTile, toProfessionTile } from '../../dsfr/ProfessionTile/profession-tile.ts'
import { type ProjectCard, toProjectCard } from '../../dsfr/ProjectCard/project-card.ts'
import type { PageHead } from '../../layout/page-head.ts'
import { countedFacets } from '../offers/offer-facets.ts'

export interface HomePage {
  head: PageHead
  title: string
  lead: string
  topProfessions: readonly CountedLink[]
  figures: { value: string; label: string; source: string | null }[]
  offers: OfferRow[]
  offersLink: string
  /** The person whom the page opens with. */
  face: PortraitCard | null
  /** What that person builds. */
  faceProject: ProjectCard | null
  featuredProject: ProjectCard | null
  otherProjects: ProjectCard[]
  projectsLink: string
  professions: ProfessionTile[]
  professionsLink: string
  reasons: SiteHome['reasons']
  ministries: { href: string; label: string }[]
  browse: { name: string; links: readonly CountedLink[] }[]
}

const DEFAULT_TITLE = 'Construisez les services publics numériques'
const DEFAULT_LEAD =
  'Projets, équipes et offres d’emploi du numérique dans les ministères, avec les salaires, les lieux et le télétravail.'

/** The first professions of the reader's next job: those with most open offers. */
function busiestProfessions(site: Site) {
  const counts = new Map<string, number>()
  for (const { profession } of site.openOffers) counts.set(profession.id, (counts.get(profession.id) ?? 0) + 1)
  return site.professions
    .map((profession) => ({ profession, count: counts.get(profession.id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.profession.slug.localeCompare(b.profession.slug))
}

/** One profession a family, so that the page shows how wide the field is: those with most open offers. */
function busiestOfFamilies(site: Site) {
  const families = new Set<string>()
  return busiestProfessions(site)
    .filter(({ profession: { family } }) => !families.has(family) && families.add(family))
    .slice(0, 4)
}

function structuredData(site: Site): object[] {
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      name: 'Métiers numériques',
      url: `${site.siteUrl}/`,
      inLanguage: 'fr',
    },
    {
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name: 'Direction interministérielle du numérique',
      alternateName: 'DINUM',
      url: `${site.siteUrl}/`,
    },
  ]
}

/** A figure that the site counts itself: its source is the page. */
function ownFigure(count: number, one: string, many: string) {
  return { value: frenchNumber(count), label: count > 1 ? many : one, source: null }
}

export function getHomePage(site: Site): HomePage {
  const { home } = site
  const title = home?.title ?? DEFAULT_TITLE
  const offers = home !== null && home.featuredOffers.length > 0 ? home.featuredOffers : site.openOffers
  const portrait = home?.featuredPortrait ?? site.portraits[0]
  const faceProject = portrait?.projects[0]
  const projects = new Set([...(home?.featuredProjects ?? []), ...site.projects])
  const [featuredProject = null, ...otherProjects] = [...projects]
    .filter(({ id }) => id !== faceProject?.id)
    .slice(0, 3)
    .map((project) => toProjectCard(project, site))
  return {
    head: { title, description: home?.lead ?? DEFAULT_LEAD, path: '/', structuredData: structuredData(site) },
    title,
    lead: home?.lead ?? DEFAULT_LEAD,
    topProfessions: countedFacets(site, 'metier').slice(0, 4),
    figures: [
      ownFigure(site.openOffers.length, 'offre ouverte', 'offres ouvertes'),
      ownFigure(site.ministries.length, 'ministère', 'ministères'),
      ownFigure(site.projects.length, 'projet présenté', 'projets présentés'),
      ...(home?.figures ?? []).map(({ value, unit, label, source, date }) => ({
        value: joined([value, unit], ' '),
        label,
        source: `${source}, ${frenchDate(date)}`,
      })),
    ].slice(0, 4),
    offers: offers.slice(0, 4).map((offer) => toOfferRow(offer, site)),
    offersLink: site.openOffers.length > 1 ? `Voir les ${counted(site.openOffers.length, 'offre')}` : 'Voir les offres',
    face: portrait === undefined ? null : toPortraitCard(portrait),
    faceProject: faceProject === undefined ? null : toProjectCard(faceProject, site),
    featuredProject,
    otherProjects,
    projectsLink:
      site.projects.length > 1 ? `Voir les ${counted(site.projects.length, 'projet', { feminine: false })}` : 'Voir les projets',
    professions: busiestOfFamilies(site).map(({ profession, count }) => toProfessionTile(profession, count)),
    professionsLink: `Voir les ${counted(site.professions.length, 'métier', { feminine: false })}`,
    reasons: home?.reasons ?? [],
    ministries: site.ministries.map(({ slug, shortName }) => ({ href: `/ministeres/${slug}/`, label: capitalised(shortName) })),
    browse: (['metier', 'region', 'ministere', 'contrat'] as const).map((kind) => ({
      name: { metier: 'métier', region: 'région', ministere: 'ministère', contrat: 'contrat' }[kind],
      links: countedFacets(site, kind).slice(0, 6),
    })),
  }
}
