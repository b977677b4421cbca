import type { Technology } from '@metiers-numeriques/content-schemas/domain/reference-data'
import { TECHNOLOGY_KINDS } from '@metiers-numeriques/content-schemas/vocabulary/professions'
import type { Site } from '../../cms/site-types.ts'
import { counted, frenchDate, frenchNumber, joined } from '../../copy/format.ts'
import type { CountedLink } from '../../dsfr/CountedLinks/counted-link.ts'
import type { PageHead } from '../../layout/page-head.ts'
import { latestUpdate } from '../../site/latest-update.ts'
import { technologiesWithPages, technologyCounts } from './technology-tags.ts'

const GROUPS: Readonly<Record<Technology['kind'], { name: string; sentence: string }>> = {
  language: { name: 'Langages', sentence: 'Ce dans quoi les équipes écrivent leurs services.' },
  framework: { name: 'Cadres de développement', sentence: 'Les socles sur lesquels elles construisent.' },
  database: { name: 'Bases de données', sentence: 'Là où vivent les dossiers, les cartes et les historiques.' },
  infrastructure: { name: 'Infrastructure', sentence: 'De quoi héberger, déployer et surveiller.' },
  data: { name: 'Données et IA', sentence: 'De quoi analyser, publier et prédire.' },
  security: { name: 'Sécurité', sentence: 'De quoi authentifier, détecter et protéger.' },
  design: { name: 'Conception', sentence: 'De quoi dessiner, maquetter et vérifier.' },
  tool: { name: 'Outils', sentence: 'Ce qui sert à tout le monde, chaque jour.' },
}

function leadOf(count: number): string {
  if (count === 0) return 'Aucune technologie n’est citée par deux projets ou offres pour le moment.'
  const known = count === 1 ? 'Une technologie' : `${frenchNumber(count)} technologies`
  return `${known} : choisissez la vôtre pour voir qui l’emploie, et où l’on recrute.`
}

const FIGURES_SHOWN = 4
const LISTED_PER_KIND = 24
const NAMED_PER_KIND = 24

interface TechnologyGroup {
  name: string
  sentence: string
  items: CountedLink[]
  /** How many more have a page, which the search finds and the entries that cite them link; null without any. */
  further: string | null
  /** Names of those that have no page yet. */
  others: string | null
}

export interface TechnologiesPage {
  head: PageHead
  title: string
  lead: string
  /** The most cited: "24", "PostgreSQL", "14 projets, 10 offres". */
  figures: { count: string; href: string; name: string; detail: string }[]
  /** Where and when the figures were counted. */
  source: string
  groups: TechnologyGroup[]
  updatedOn: string | null
}

type Cited = CountedLink & { technology: Technology }

function figureOf(site: Site, { technology, href, count }: Cited): TechnologiesPage['figures'][number] {
  const cites = (entry: { technologyIds: readonly string[] }) => entry.technologyIds.includes(technology.id)
  const projects = site.projects.filter(cites).length
  const offers = site.openOffers.filter(cites).length
  const detail = joined([projects > 0 && counted(projects, 'projet'), offers > 0 && counted(offers, 'offre')])
  return { count: frenchNumber(count), href, name: technology.name, detail }
}

function namesOf(technologies: readonly Technology[]): string | null {
  if (technologies.length === 0) return null
  const named = technologies.slice(0, NAMED_PER_KIND).map(({ name }) => name)
  const rest = technologies.length - named.length
  return `${named.join(', ')}${rest > 0 ? ` et ${rest} de plus` : ''}`
}

/** The technologies that have a page, by kind, the most used first; the others that something uses are named alone. */
export function getTechnologiesPage(site: Site): TechnologiesPage {
  const counts = technologyCounts(site)
  const cited = technologiesWithPages(site)
    .map((technology): Cited => {
      const { id, slug, name } = technology
      return { technology, href: `/technologies/${slug}/`, label: name, count: counts.get(id) ?? 0 }
    })
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'fr'))
  const listed = new Set(cited.map(({ technology }) => technology.id))
  const title = 'Les technologies des services de l’État'
  return {
    head: {
      title,
      description:
        'Langages, cadres, bases de données, outils : ce que les équipes numériques de l’État emploient, avec leurs projets et leurs offres.',
      path: '/technologies/',
      breadcrumb: [{ label: 'Technologies' }],
    },
    title,
    lead: leadOf(cited.length),
    figures: cited.length > FIGURES_SHOWN ? cited.slice(0, FIGURES_SHOWN).map((technology) => figureOf(site, technology)) : [],
    source: `projets et offres ouvertes de ce site, comptés le ${frenchDate(site.today)}`,
    groups: TECHNOLOGY_KINDS.flatMap(({ id: kind }) => {
      const items = cited.filter(({ technology }) => technology.kind === kind)
      const others = site.technologies.filter(({ id, kind: own }) => own === kind && counts.has(id) && !listed.has(id))
      if (items.length === 0) return []
      const further = items.length - LISTED_PER_KIND
      return [
        {
          ...GROUPS[kind],
          items: items.slice(0, LISTED_PER_KIND).map(({ href, label, count }) => ({ href, label, count })),
          further: further > 0 ? `${frenchNumber(further)} de plus, à trouver par la recherche` : null,
          others: namesOf(others),
        },
      ]
    }),
    updatedOn: latestUpdate(site.technologies, site.projects, site.openOffers),
  }
}
