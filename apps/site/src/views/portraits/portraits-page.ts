import type { Site, SitePortrait } from '../../cms/site-types.ts'
import { counted } from '../../copy/format.ts'
import { type PortraitCard, toPortraitCard } from '../../dsfr/PortraitCard/portrait-card.ts'
import type { PageHead } from '../../layout/page-head.ts'
import { offersLinkLabel } from '../offers-link.ts'
import { type StaticPath, staticPaths } from '../paths.ts'
import { latestUpdate } from '../updated-on.ts'

const PORTRAITS_PER_PAGE = 12
/** Professions to choose from at once; the others unfold. */
const PROFESSIONS_SHOWN = 6

/** The band that points to the offers comes after this many cards, unless what follows it would not make a row. */
const CARDS_BEFORE_BAND = 8
const CARDS_OF_A_ROW = 3

interface ProfessionLink {
  href: string
  label: string
}

export interface PortraitsPage {
  head: PageHead
  title: string
  lead: string
  /** Who does which job, for those who look for their own. */
  professions: ProfessionLink[]
  otherProfessions: ProfessionLink[]
  featured: (PortraitCard & { lead: string }) | null
  firstCards: PortraitCard[]
  furtherCards: PortraitCard[]
  openOffers: string
  offersLink: string
  current: number
  pageCount: number
  /** Day of the latest change of a portrait of the page. */
  updatedOn: string | null
}

/** A link a profession, those that hire most first: its one portrait, or its own page where there are several. */
function professionLinks({ portraits, openOffers }: Site): ProfessionLink[] {
  const offersOf = (profession: { id: string }) => openOffers.filter((offer) => offer.profession.id === profession.id).length
  const byProfession = new Map<string, SitePortrait[]>()
  for (const portrait of portraits) {
    if (portrait.profession === null) continue
    const { id } = portrait.profession
    byProfession.set(id, [...(byProfession.get(id) ?? []), portrait])
  }
  const links = [...byProfession.values()].flatMap(([first, ...others]) => {
    if (first === undefined || first.profession === null) return []
    const { slug, title } = first.profession
    const href = others.length === 0 ? `/portraits/${first.slug}/` : `/metiers/${slug}/`
    return [{ href, label: title, offers: offersOf(first.profession) }]
  })
  return links
    .sort((a, b) => b.offers - a.offers || a.label.localeCompare(b.label, 'fr'))
    .map(({ href, label }) => ({ href, label }))
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

/** The list of portraits, twelve a page; there is always a first page. */
export function portraitsPages(site: Site): PortraitsPage[] {
  const featured = site.home?.featuredPortrait ?? site.portraits[0] ?? null
  const all = [...(featured === null ? [] : [featured]), ...site.portraits.filter(({ id }) => id !== featured?.id)]
  const pageCount = Math.max(1, Math.ceil(all.length / PORTRAITS_PER_PAGE))
  const professions = professionLinks(site)
  return Array.from({ length: pageCount }, (_, index): PortraitsPage => {
    const start = index * PORTRAITS_PER_PAGE
    const shown = all.slice(start, start + PORTRAITS_PER_PAGE)
    const cards = shown.slice(index === 0 ? 1 : 0).map(toPortraitCard)
    const beforeBand = cards.length >= CARDS_BEFORE_BAND + CARDS_OF_A_ROW ? CARDS_BEFORE_BAND : cards.length
    return {
      head: head(site, index + 1, pageCount),
      title: index === 0 ? 'Elles et ils travaillent ici' : `Les portraits, page ${index + 1} sur ${pageCount}`,
      lead: 'D’où viennent-ils, que font-ils de leurs journées, qu’est-ce qui coince ? Des réponses sans fard, métier par métier.',
      professions: index === 0 ? professions.slice(0, PROFESSIONS_SHOWN) : [],
      otherProfessions: index === 0 ? professions.slice(PROFESSIONS_SHOWN) : [],
      featured: index === 0 && featured !== null ? { ...toPortraitCard(featured), lead: featured.lead } : null,
      firstCards: cards.slice(0, beforeBand),
      furtherCards: cards.slice(beforeBand),
      openOffers: counted(site.openOffers.length, 'offre ouverte', { plural: 'offres ouvertes' }),
      offersLink: offersLinkLabel(site.openOffers.length),
      current: index + 1,
      pageCount,
      updatedOn: latestUpdate(shown),
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
