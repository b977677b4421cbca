import { DEPARTMENTS, REGIONS } from '@metiers-numeriques/content-schemas/vocabulary/places'
import { neighbouringDepartments, neighbouringRegions } from '@metiers-numeriques/content-schemas/vocabulary/places-neighbours'
import type { Site } from '../../cms/site-types.ts'
import { perSite } from '../../site/per-site.ts'
import { type Facet, type FacetKind, facetPath, offerFacets } from './offer-facets.ts'

const facetsByPath = perSite((site) => new Map(offerFacets(site).map((facet) => [facetPath(facet), facet])))

const facetsOf = (site: Site, kind: FacetKind, entries: readonly { slug: string }[]): Facet[] =>
  entries.flatMap(({ slug }) => facetsByPath(site).get(facetPath({ kind, slug })) ?? [])

/** The departments of a region that have a page. */
export function departmentsOf(site: Site, region: string): Facet[] {
  return facetsOf(
    site,
    'departement',
    DEPARTMENTS.filter((department) => department.region === region),
  )
}

/** The facets next to one: regions and departments across the border, professions of the same family. */
export function facetsAround(site: Site, { kind, slug }: Facet): Facet[] {
  switch (kind) {
    case 'region': {
      const region = REGIONS.find((candidate) => candidate.slug === slug)
      return region === undefined ? [] : facetsOf(site, kind, neighbouringRegions(region.slug))
    }
    case 'departement': {
      const department = DEPARTMENTS.find((candidate) => candidate.slug === slug)
      return department === undefined ? [] : facetsOf(site, kind, neighbouringDepartments(department.code))
    }
    case 'metier': {
      const family = site.professions.find((profession) => profession.slug === slug)?.family
      const others = site.professions.filter((profession) => profession.family === family && profession.slug !== slug)
      return facetsOf(site, kind, others)
    }
    case 'ministere':
    case 'contrat':
      return []
  }
}

/** The region that a department is in. */
export function regionAround(site: Site, department: Facet): Facet[] {
  const region = DEPARTMENTS.find(({ slug }) => slug === department.slug)?.region
  return region === undefined ? [] : facetsOf(site, 'region', [{ slug: region }])
}
