import type { Site } from '../../cms/site-types.ts'
import { offerLists } from '../offers/offer-lists.ts'
import { offersPages } from '../offers/offers-page.ts'
import { portraitsPages } from '../portraits/portraits-page.ts'
import { projectsPages } from '../projects/projects-page.ts'
import { technologiesWithPages } from '../technology/technology-tags.ts'
import { PROFILES, profilePath } from '../why-the-state/why-page.ts'

export interface ListedPath {
  path: string
  /** Day of the last change, where it is known. */
  updatedOn?: string
}

const FIXED = [
  ...[
    '/',
    '/projets/',
    '/portraits/',
    '/ministeres/',
    '/metiers/',
    '/technologies/',
    '/programme/',
    '/contact/',
    '/candidature/',
    '/offres/carte/',
    '/donnees-ouvertes/',
  ],
  ...['/pourquoi-l-etat/', '/glossaire/'],
  ...['/accessibilite/', '/mentions-legales/', '/donnees-personnelles/', '/plan-du-site/'],
]

/** Every page worth finding by a search engine: closed offers, empty facets and the search itself are not. */
export function listedPaths(site: Site): ListedPath[] {
  const entries = (base: string, list: readonly { slug: string; updatedOn: string }[]) =>
    list.map(({ slug, updatedOn }) => ({ path: `${base}${slug}/`, updatedOn }))
  /** Pages of a list after its first, which has a fixed path. */
  const further = (pages: readonly { head: { path: string } }[]) => pages.slice(1).map(({ head }) => ({ path: head.path }))
  return [
    ...FIXED.map((path) => ({ path })),
    ...PROFILES.map((profile) => ({ path: profilePath(profile) })),
    ...offersPages(site).map(({ head }) => ({ path: head.path })),
    ...offerLists(site)
      .filter(({ listed }) => listed)
      .map(({ path }) => ({ path })),
    ...entries(
      '/offres/',
      site.offers.filter(({ status }) => status === 'open' || status === 'upcoming'),
    ),
    ...further(projectsPages(site)),
    ...entries('/projets/', site.projects),
    ...further(portraitsPages(site)),
    ...entries('/portraits/', site.portraits),
    ...entries('/ministeres/', site.ministries),
    ...entries('/metiers/', site.professions),
    ...entries('/technologies/', technologiesWithPages(site)),
  ]
}
