/** What a page may weigh: one table, read by the test of every built page. Bytes are those of Brotli; 1 KB is 1,000 bytes. */

export type Measure = 'html' | 'page' | 'used' | 'critical' | 'elements' | 'images' | 'requests'

export interface Budget {
  /** What we want. */
  aim: number
  /** What is refused above it. */
  limit: number
  /** Why the limit is above the aim. */
  reason?: string
}

export type Budgets = Readonly<Record<Measure, Budget>>

export const MEASURES: Readonly<Record<Measure, string>> = {
  html: 'bytes of HTML',
  page: 'bytes of HTML, styles and scripts',
  used: 'bytes of HTML, styles and scripts, with those of the first use of a control',
  critical: 'bytes of HTML and of the styles that its first view waits for',
  elements: 'elements',
  images: 'bytes of images at first view',
  requests: 'requests besides images',
}

const SHARED_STYLES = 'one stylesheet for every page is linked in the head'
const SHARED_FONTS = 'the stylesheet offers eight fonts, of which a page loads three or four'

/** Fonts that the stylesheets of a release may name. */
export const FONTS: Budget = { aim: 2, limit: 8, reason: 'every weight of Marianne is declared' }

const EVERY_PAGE: Budgets = {
  html: { aim: 8_000, limit: 8_000 },
  page: { aim: 45_000, limit: 48_000, reason: SHARED_STYLES },
  critical: { aim: 14_000, limit: 28_000, reason: SHARED_STYLES },
  elements: { aim: 300, limit: 450, reason: 'lists and related content' },
  images: { aim: 120_000, limit: 120_000 },
  requests: { aim: 8, limit: 13, reason: SHARED_FONTS },
}

/** The first type whose pattern a page's path fits; the last fits all, so that no page is without a budget. */
const PAGE_TYPES = {
  home: /^\/$/,
  offers: /^\/offres\/(page\/\d+\/)?$/,
  offer: /^\/offres\/[^/]+\/$/,
  facet: /^\/offres\/[^/]+\/.+\/$/,
  projects: /^\/projets\/(page\/\d+\/)?$/,
  project: /^\/projets\/[^/]+\/$/,
  portraits: /^\/portraits\/(page\/\d+\/)?$/,
  portrait: /^\/portraits\/[^/]+\/$/,
  ministries: /^\/ministeres\/$/,
  ministry: /^\/ministeres\/[^/]+\/$/,
  professions: /^\/metiers\/$/,
  profession: /^\/metiers\/[^/]+\/$/,
  technologies: /^\/technologies\/$/,
  technology: /^\/technologies\/[^/]+\/$/,
  siteMap: /^\/plan-du-site\/$/,
  other: /^/,
} as const

export type PageType = keyof typeof PAGE_TYPES

const EXCEPTIONS: Readonly<Partial<Record<PageType, Partial<Budgets>>>> = {
  home: { elements: { aim: 300, limit: 560, reason: 'six kinds of content, each with its own form' } },
  offers: {
    page: { aim: 45_000, limit: 51_000, reason: 'the search of offers, and one stylesheet for every page' },
    elements: { aim: 300, limit: 570, reason: 'twenty offers a page, and the links to every facet' },
  },
  facet: { elements: { aim: 300, limit: 530, reason: 'twenty offers a page' } },
  projects: { elements: { aim: 300, limit: 570, reason: 'thirty projects, each with its drawing' } },
  professions: { elements: { aim: 300, limit: 670, reason: 'every profession with its pictogram and its two titles' } },
  siteMap: { elements: { aim: 300, limit: 680, reason: 'a link to every page is what it is for' } },
}

function isPageType(name: string): name is PageType {
  return Object.hasOwn(PAGE_TYPES, name)
}

export function pageTypeOf(path: string): PageType {
  return (
    Object.keys(PAGE_TYPES)
      .filter(isPageType)
      .find((name) => PAGE_TYPES[name].test(path)) ?? 'other'
  )
}

export function budgetsOf(path: string): Budgets {
  return { ...EVERY_PAGE, ...EXCEPTIONS[pageTypeOf(path)] }
}

/** Every budget of the table with its name, for what must hold of the table itself. */
export function allBudgets(): { name: string; budget: Budget }[] {
  const tables: [string, Partial<Budgets>][] = [['every page', EVERY_PAGE], ...Object.entries(EXCEPTIONS)]
  const budgets = tables.flatMap(([type, table]) =>
    Object.entries(table).map(([measure, budget]) => ({ name: `${type}: ${measure}`, budget })),
  )
  return [...budgets, { name: 'release: fonts', budget: FONTS }]
}
