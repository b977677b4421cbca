import type { Site } from '../../cms/site-types.ts'
import type { CountedLink } from '../../dsfr/CountedLinks/counted-link.ts'
import type { PageHead } from '../../layout/page-head.ts'
import { countedFacets } from '../offers/offer-facets.ts'
import { technologiesWithPages } from '../technology/technology-tags.ts'

export interface SearchPage {
  head: PageHead
  /** Ways in without a word typed, or without JavaScript. */
  browse: { title: string; links: readonly CountedLink[] }[]
}

export function getSearchPage(site: Site): SearchPage {
  const all = (href: string, label: string, count: number): CountedLink => ({ href, label, count })
  return {
    head: {
      title: 'Rechercher sur le site',
      description:
        'Offres, projets, métiers, technologies, portraits et ministères : cherchez par mot, par sigle ou par technologie.',
      path: '/recherche/',
      breadcrumb: [{ label: 'Recherche' }],
      noIndex: true,
    },
    browse: [
      {
        title: 'Tout le site',
        links: [
          all('/offres/', 'Offres', site.openOffers.length),
          all('/projets/', 'Projets', site.projects.length),
          all('/metiers/', 'Métiers', site.professions.length),
          all('/technologies/', 'Technologies', technologiesWithPages(site).length),
          all('/portraits/', 'Portraits', site.portraits.length),
          all('/ministeres/', 'Ministères', site.ministries.length),
        ].filter(({ count }) => count > 0),
      },
      { title: 'Offres par métier', links: countedFacets(site, 'metier').slice(0, 8) },
      { title: 'Offres par région', links: countedFacets(site, 'region').slice(0, 8) },
    ].filter(({ links }) => links.length > 0),
  }
}
