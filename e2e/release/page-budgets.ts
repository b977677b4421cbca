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

/** Fonts that the stylesheets of a release may name. */
export const FONTS: Budget = { aim: 2, limit: 2 }

const WHOLE_STYLES = 'the styles of what is further down are linked in the head too'
const SCRIPTS_ON_USE = "the first use of a control loads the DSFR's scripts, once for all pages"

const EVERY_PAGE: Budgets = {
  html: { aim: 8_000, limit: 8_000 },
  page: { aim: 45_000, limit: 45_000 },
  used: { aim: 45_000, limit: 60_000, reason: SCRIPTS_ON_USE },
  critical: { aim: 14_000, limit: 33_000, reason: WHOLE_STYLES },
  elements: { aim: 300, limit: 450, reason: 'lists and related content' },
  images: { aim: 120_000, limit: 120_000 },
  requests: { aim: 8, limit: 8 },
}

/** The first type whose pattern a page's path fits; the last fits all, so that no page is without a budget. */
const PAGE_TYPES = {
  home: /^\/$/,
  offers: /^\/offres\/(page\/\d+\/)?$/,
  search: /^\/(recherche|offres\/enregistrees)\/$/,
  map: /^\/offres\/carte\/$/,
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
  home: {
    used: { aim: 45_000, limit: 62_000, reason: `${SCRIPTS_ON_USE}; the suggestions have their own` },
    critical: { aim: 14_000, limit: 14_000 },
    elements: { aim: 300, limit: 390, reason: 'six kinds of content, each with its own form' },
  },
  offers: {
    used: { aim: 45_000, limit: 70_000, reason: `${SCRIPTS_ON_USE}; the search has its own` },
    critical: { aim: 14_000, limit: 36_000, reason: WHOLE_STYLES },
    elements: { aim: 300, limit: 400, reason: 'twenty offers a page, and the filters' },
    requests: { aim: 8, limit: 14, reason: 'the search adds its scripts and a stylesheet of controls' },
  },
  offer: {
    critical: { aim: 14_000, limit: 14_400, reason: 'the structured data repeats the text of a long offer' },
    elements: { aim: 300, limit: 390, reason: 'a long offer has some thirty items in its lists' },
  },
  search: {
    used: { aim: 45_000, limit: 66_000, reason: `${SCRIPTS_ON_USE}; the search has its own` },
    requests: { aim: 8, limit: 15, reason: 'the search adds its scripts' },
  },
  facet: { elements: { aim: 300, limit: 400, reason: 'twenty offers a page' } },
  professions: { elements: { aim: 300, limit: 390, reason: 'every profession, with the pictogram of its family' } },
  siteMap: { elements: { aim: 300, limit: 520, reason: 'a link to every page that no list shows whole' } },
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
