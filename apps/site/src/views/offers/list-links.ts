import type { Site } from '../../cms/site-types.ts'
import type { CountedLink } from '../../dsfr/CountedLinks/counted-link.ts'
import { perSite } from '../../site/per-site.ts'
import { departmentsOf, facetsAround, regionAround } from './facets-around.ts'
import { titleOf } from './list-words.ts'
import { countedFacets, FACET_NAMES, type Facet, type FacetKind, facetPath, largestFirst } from './offer-facets.ts'
import { type OfferList, offerListOf, offerLists } from './offer-lists.ts'

/** Links of one sort, under their name. */
export interface LinkGroup {
  name: string
  links: readonly CountedLink[]
}

/** Links that every visitor is shown in a group, fewer where a page is full of offers; who has no script to filter with gets more. */
const LINKS_SHOWN = 6
const LINKS_UNDER_FULL_PAGE = 3
const LINKS_WITHOUT_SCRIPT = 40
const FULL_PAGE = 20

const CROSSED_KINDS = ['metier', 'region', 'ministere', 'contrat'] as const
const AROUND: Readonly<Partial<Record<FacetKind, string>>> = {
  metier: 'Métiers de la même famille',
  region: 'Régions voisines',
  departement: 'Départements voisins',
}
const OTHERS: Readonly<Record<FacetKind, string>> = {
  metier: 'Autres métiers',
  region: 'Autres régions',
  departement: 'Autres départements',
  ministere: 'Autres ministères',
  contrat: 'Autres contrats',
}

/** A facet that is crossed with the one whose page it is on, and the list of both. */
interface Crossing {
  list: OfferList
  other: Facet
}

/** The listed pairs that each facet is in, by the facet's path. */
const crossingsByFacet = perSite((site) => {
  const crossings = new Map<string, Crossing[]>()
  const add = (list: OfferList, facet: Facet, other: Facet) => {
    const path = facetPath(facet)
    const known = crossings.get(path)
    if (known === undefined) crossings.set(path, [{ list, other }])
    else known.push({ list, other })
  }
  for (const list of offerLists(site)) {
    const [first, second] = list.facets
    if (!list.listed || first === undefined || second === undefined) continue
    add(list, first, second)
    add(list, second, first)
  }
  return crossings
})

const crossingsOf = (site: Site, facet: Facet, kind: FacetKind): Crossing[] =>
  (crossingsByFacet(site).get(facetPath(facet)) ?? []).filter(({ other }) => other.kind === kind)

const toLinks = (crossings: readonly Crossing[]): CountedLink[] =>
  largestFirst(crossings.map(({ list, other }) => ({ href: list.path, label: other.label, count: list.offers.length })))

function linksTo(site: Site, facets: readonly Facet[], labelOf = (facet: Facet) => facet.label): CountedLink[] {
  return largestFirst(
    facets.map((facet) => ({
      href: facetPath(facet),
      label: labelOf(facet),
      count: offerListOf(site, [facet])?.offers.length ?? 0,
    })),
  )
}

const shown = (groups: readonly LinkGroup[], most: number): LinkGroup[] =>
  groups.filter(({ links }) => links.length > 0).map(({ name, links }) => ({ name, links: links.slice(0, most) }))

/** What narrows the list of a facet, by kind. */
function narrower(site: Site, facet: Facet): LinkGroup[] {
  const departments = facet.kind === 'region' ? linksTo(site, departmentsOf(site, facet.slug)) : []
  const crossed = CROSSED_KINDS.map((kind) => ({ name: FACET_NAMES[kind], links: toLinks(crossingsOf(site, facet, kind)) }))
  return shown([{ name: FACET_NAMES.departement, links: departments }, ...crossed], LINKS_WITHOUT_SCRIPT)
}

function groupsOfFacet(site: Site, facet: Facet): LinkGroup[] {
  return [
    { name: 'Dans toute la région', links: facet.kind === 'departement' ? linksTo(site, regionAround(site, facet)) : [] },
    { name: 'Départements', links: facet.kind === 'region' ? linksTo(site, departmentsOf(site, facet.slug)) : [] },
    { name: 'Affiner', links: largestFirst(CROSSED_KINDS.flatMap((kind) => toLinks(crossingsOf(site, facet, kind)))) },
    { name: AROUND[facet.kind] ?? '', links: linksTo(site, facetsAround(site, facet)) },
  ]
}

/** On the page of a pair: its first facet with others than the second. Regions next door come before the rest. */
function othersThan(site: Site, facet: Facet, second: Facet): LinkGroup {
  const others = crossingsOf(site, facet, second.kind).filter(({ other }) => other !== second)
  const around = facetsAround(site, second)
  const near = second.kind === 'region' ? others.filter(({ other }) => around.includes(other)) : []
  return near.length > 0
    ? { name: 'Dans les régions voisines', links: toLinks(near) }
    : { name: `${OTHERS[second.kind]} ${facet.kind === 'metier' ? 'pour ce métier' : facet.phrase}`, links: toLinks(others) }
}

function groupsOfPair(site: Site, first: Facet, second: Facet): LinkGroup[] {
  return [
    othersThan(site, first, second),
    othersThan(site, second, first),
    { name: 'Élargir', links: linksTo(site, [first, second], (facet) => titleOf([facet])) },
  ]
}

/** Where a list leads to beside its offers: what narrows it, what is next to it, what is wider. */
export function linkGroups(site: Site, { facets: [first, second], offers }: OfferList): LinkGroup[] {
  if (first === undefined) return []
  const groups = second === undefined ? groupsOfFacet(site, first) : groupsOfPair(site, first, second)
  return shown(groups, offers.length >= FULL_PAGE ? LINKS_UNDER_FULL_PAGE : LINKS_SHOWN)
}

/** The same for who has no script to filter with: everything that narrows the list, by kind. */
export function linksWithoutScript(site: Site, { facets: [first, second] }: OfferList): LinkGroup[] {
  return first === undefined || second !== undefined ? [] : narrower(site, first)
}

/** Where to go from a list without offers: what is next to it, or else where most offers are. */
export function linksFromEmpty(site: Site, { facets }: OfferList): LinkGroup {
  const around = facets.flatMap((facet) => linksTo(site, facetsAround(site, facet)))
  const wider = facets.length > 1 ? linksTo(site, facets) : []
  const near = largestFirst([...wider, ...around])
  if (near.length > 0) return { name: 'Des offres tout près', links: near.slice(0, LINKS_SHOWN) }
  const kind = facets[0]?.kind ?? 'metier'
  return { name: 'Là où les offres sont les plus nombreuses', links: countedFacets(site, kind).slice(0, LINKS_SHOWN) }
}
