import { PROFESSION_FAMILIES } from '@metiers-numeriques/content-schemas/vocabulary/professions'
import type { Site } from '../../cms/site-types.ts'
import { capitalised } from '../../copy/format.ts'
import type { PageHead } from '../../layout/page-head.ts'
import { countedFacets, FACET_NAMES, type FacetKind } from '../offers/offer-facets.ts'
import { PROFILES, profilePath } from '../why-the-state/why-page.ts'

/** A link of the site map, with those below it. */
export interface SiteMapLink {
  href: string
  label: string
  children: SiteMapLink[]
}

export interface SiteMapPage {
  head: PageHead
  title: string
  sections: { name: string; links: SiteMapLink[] }[]
}

/** Longest list of entries printed one by one; beyond it, the list's own page is enough. */
const ENTRIES_LISTED = 100
/** Facets listed here. The two others have a page of their own above, and `/offres/` lists all four. */
const FACET_KINDS: readonly FacetKind[] = ['region', 'contrat']

const link = (href: string, label: string, children: SiteMapLink[] = []): SiteMapLink => ({ href, label, children })

function entryLinks<T extends { slug: string }>(
  base: string,
  entries: readonly T[],
  labelOf: (entry: T) => string,
): SiteMapLink[] {
  if (entries.length > ENTRIES_LISTED) return []
  return entries.map((entry) => link(`${base}${entry.slug}/`, labelOf(entry)))
}

function professionLinks(site: Site): SiteMapLink[] {
  return PROFESSION_FAMILIES.flatMap(({ id, slug, label }) => {
    const professions = site.professions.filter(({ family }) => family === id)
    const links = entryLinks('/metiers/', professions, ({ title }) => title)
    return links.length === 0 ? [] : [link(`/metiers/#${slug}`, label, links)]
  })
}

function facetSections(site: Site): SiteMapPage['sections'] {
  return FACET_KINDS.map((kind) => ({
    name: `Offres par ${FACET_NAMES[kind].toLocaleLowerCase('fr')}`,
    links: countedFacets(site, kind).map(({ href, label, count }) => link(href, `${capitalised(label)} (${count})`)),
  })).filter(({ links }) => links.length > 0)
}

function menuSections(site: Site): SiteMapPage['sections'] {
  const projects = entryLinks('/projets/', site.projects, ({ name }) => name)
  const portraits = entryLinks('/portraits/', site.portraits, ({ name, jobTitle }) => `${name}, ${jobTitle}`)
  const profiles = PROFILES.map((profile) => link(profilePath(profile), profile.name))
  const ministries = entryLinks('/ministeres/', site.ministries, ({ shortName }) => capitalised(shortName))
  return [
    { name: 'Accueil', links: [link('/', 'Page d’accueil'), link('/recherche/', 'Rechercher dans le site')] },
    { name: 'Pourquoi l’État ?', links: [link('/pourquoi-l-etat/', 'Selon votre situation', profiles)] },
    {
      name: 'Offres',
      links: [
        link('/offres/', 'Toutes les offres ouvertes'),
        link('/offres/carte/', 'Carte des offres par région'),
        link('/candidature/', 'Candidature spontanée'),
        link('/offres/flux.xml', 'Flux RSS des offres'),
        link('/donnees-ouvertes/', 'Données ouvertes'),
      ],
    },
    {
      name: 'Métiers',
      links: [link('/metiers/', 'Tous les métiers', professionLinks(site)), link('/technologies/', 'Toutes les technologies')],
    },
    { name: 'Projets', links: [link('/projets/', 'Tous les projets', projects)] },
    { name: 'Portraits', links: [link('/portraits/', 'Tous les portraits', portraits)] },
    { name: 'Ministères', links: [link('/ministeres/', 'Tous les ministères', ministries)] },
    { name: 'Programme', links: [link('/programme/', 'Programme de soutien aux ministères')] },
  ]
}

const HELP: SiteMapPage['sections'][number] = {
  name: 'Aide et informations',
  links: [
    link('/glossaire/', 'Glossaire'),
    link('/contact/', 'Contact'),
    link('/accessibilite/', 'Accessibilité'),
    link('/donnees-personnelles/', 'Données personnelles'),
    link('/mentions-legales/', 'Mentions légales'),
  ],
}

/**
 * The pages of the site by menu entry. Those that a list page shows whole are reached by that list, so that the map stays short
 * enough to be read: offers and their facets by `/offres/`, technologies by `/technologies/`.
 */
export function getSiteMapPage(site: Site): SiteMapPage {
  const title = 'Plan du site'
  return {
    head: {
      title,
      description:
        'Les pages du site Métiers numériques : offres, métiers, projets, portraits, ministères, technologies, glossaire et aide.',
      path: '/plan-du-site/',
      breadcrumb: [{ label: title }],
    },
    title,
    sections: [...menuSections(site), HELP, ...facetSections(site)],
  }
}
