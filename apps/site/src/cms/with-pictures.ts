import type { Site, SiteOffer, SitePicture, SitePortrait, SiteProject } from './site-types.ts'

/** The pictures of a site after they were made ready, by the name of their upload; null for one that can't be shown. */
export type ReadyPictures = ReadonlyMap<string, SitePicture | null>

/** The same site with its pictures ready, wherever a project or a portrait is shown. A picture that isn't ready is none. */
export function withPictures(site: Site, pictures: ReadyPictures): Site {
  const ready = <T extends { image: SitePicture | null }>(entry: T): T => {
    const image = entry.image === null ? null : (pictures.get(entry.image.fileName) ?? null)
    return image === entry.image ? entry : { ...entry, image }
  }
  const projects = new Map(site.projects.map((project) => [project.id, ready(project)]))
  const projectsOf = <T extends { projects: SiteProject[] }>(entry: T): T => ({
    ...entry,
    projects: entry.projects.map((project) => projects.get(project.id) ?? project),
  })
  const portraits = new Map(site.portraits.map((portrait): [string, SitePortrait] => [portrait.id, projectsOf(ready(portrait))]))
  const offers = new Map(site.offers.map((offer): [string, SiteOffer] => [offer.id, projectsOf(offer)]))
  const offersOf = (list: readonly SiteOffer[]) => list.map((offer) => offers.get(offer.id) ?? offer)
  return {
    ...site,
    projects: [...projects.values()],
    portraits: [...portraits.values()],
    offers: [...offers.values()],
    openOffers: offersOf(site.openOffers),
    home: site.home && {
      ...site.home,
      featuredProjects: site.home.featuredProjects.map((project) => projects.get(project.id) ?? project),
      featuredPortrait:
        site.home.featuredPortrait && (portraits.get(site.home.featuredPortrait.id) ?? site.home.featuredPortrait),
      featuredOffers: offersOf(site.home.featuredOffers),
    },
  }
}
