import type { Site, SitePortrait } from '../../cms/site-types.ts'
import { counted } from '../../copy/format.ts'
import { type PortraitCard, toPortraitCard } from '../../dsfr/PortraitCard/portrait-card.ts'
import type { PageHead } from '../../layout/page-head.ts'
import { type StaticPath, staticPaths } from '../paths.ts'

export const PORTRAITS_PER_PAGE = 24

/** The band that points to the offers comes after this many cards. */
const CARDS_BEFORE_BAND = 8

export interface PortraitsPage {
  head: PageHead
  title: string
  lead: string
  /** Who does which job, for those who look for their own. */
  professions: { href: string; label: string }[]
  featured: (PortraitCard & { lead: string }) | null
  firstCards: PortraitCard[]
  furtherCards: PortraitCard[]
  openOffers: string
  current: number
  pageCount: number
}

/** A link a profession: its one portrait, or its own page where there are several. */
function professionLinks(portraits: readonly SitePortrait[]): PortraitsPage['professions'] {
  const byProfession = new Map<string, SitePortrait[]>()
  for (const portrait of portraits) {
    if (portrait.profession === null) continue
    const { id } = portrait.profession
    byProfession.set(id, [...(byProfession.get(id) ?? []), portrait])
  }
  const links = [...byProfession.values()].flatMap(([first, ...others]) => {
    if (first === undefined || first.profession === null) return []
    const { slug, title } = first.profession
    return [{ href: others.length === 0 ? `/portraits/${first.slug}/` : `/metiers/${slug}/`, label: title }]
  })
  return links.sort((a, b) => a.label.localeCompare(b.label, 'fr'))
}

function pathOf(page: number): string {
  return page === 1 ? '/portraits/' : `/portraits/page/${page}/`
}

function head(site: Site, current: number, pageCount: number): PageHead {
  const numbered = current === 1 ? '' : `, page ${current} sur ${pageCount}`
  return {
    title: `Portraits d’agents du numérique de l’État${numbered}`,
    description: `${counted(site.portraits.length, 'portrait', { feminine: false })} : parcours, journées, doutes et réussites de celles et ceux qui font le numérique public${numbered}.`,
    path: pathOf(current),
    breadcrumb:
      current === 1 ? [{ label: 'Portraits' }] : [{ label: 'Portraits', href: '/portraits/' }, { label: `Page ${current}` }],
  }
}

/** The list of portraits, twenty-four a page; there is always a first page. */
export function portraitsPages(site: Site): PortraitsPage[] {
  const featured = site.home?.featuredPortrait ?? site.portraits[0] ?? null
  const all = [...(featured === null ? [] : [featured]), ...site.portraits.filter(({ id }) => id !== featured?.id)]
  const pageCount = Math.max(1, Math.ceil(all.length / PORTRAITS_PER_PAGE))
  const professions = professionLinks(site.portraits)
  return Array.from({ length: pageCount }, (_, index): PortraitsPage => {
    const start = index * PORTRAITS_PER_PAGE
    const cards = all.slice(index === 0 ? 1 : start, start + PORTRAITS_PER_PAGE).map(toPortraitCard)
    return {
      head: head(site, index + 1, pageCount),
      title: index === 0 ? 'Elles et ils travaillent ici' : `Les portraits, page ${index + 1} sur ${pageCount}`,
      lead: 'D’où viennent-ils, que font-ils de leurs journées, qu’est-ce qui coince ? Des réponses sans fard, métier par métier.',
      professions: index === 0 ? professions : [],
      featured: index === 0 && featured !== null ? { ...toPortraitCard(featured), lead: featured.lead } : null,
      firstCards: cards.slice(0, CARDS_BEFORE_BAND),
      furtherCards: cards.slice(CARDS_BEFORE_BAND),
      openOffers: counted(site.openOffers.length, 'offre ouverte', { plural: 'offres ouvertes' }),
      current: index + 1,
      pageCount,
    }
  })
}

/** Paths of the list's pages after the first. */
export function furtherPortraitsPaths(site: Site): StaticPath<PortraitsPage>[] {
  return staticPaths(
    portraitsPages(site).slice(1),
    (page) => ({ page: String(page.current) }),
    (page) => page,
  )
}
