import type { Site } from '../../cms/site-types.ts'
import { counted } from '../../copy/format.ts'
import type { CountedLink } from '../../dsfr/CountedLinks/counted-link.ts'
import type { PageHead } from '../../layout/page-head.ts'
import { countedFacets } from '../offers/offer-facets.ts'

export interface SavedOffersPage {
  head: PageHead
  /** "53 offres": what there is to look at when nothing is saved. */
  openOffers: string
  /** Ways to offers, for who has saved none yet. */
  browse: readonly { title: string; links: readonly CountedLink[] }[]
}

const SHOWN = 6

export function getSavedOffersPage(site: Site): SavedOffersPage {
  return {
    head: {
      title: 'Vos offres enregistrées',
      description: 'Les offres que vous avez enregistrées : elles sont conservées dans ce navigateur seulement.',
      path: '/offres/enregistrees/',
      breadcrumb: [{ label: 'Offres', href: '/offres/' }, { label: 'Offres enregistrées' }],
      noIndex: true,
    },
    openOffers: counted(site.openOffers.length, 'offre ouverte', { plural: 'offres ouvertes' }),
    browse: [
      { title: 'Par métier', links: countedFacets(site, 'metier').slice(0, SHOWN) },
      { title: 'Par région', links: countedFacets(site, 'region').slice(0, SHOWN) },
    ].filter(({ links }) => links.length > 0),
  }
}
