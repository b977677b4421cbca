import type { Technology } from '@metiers-numeriques/content-schemas/domain/reference-data'
import { TECHNOLOGY_KINDS } from '@metiers-numeriques/content-schemas/vocabulary/professions'
import type { Site } from '../../cms/site-types.ts'
import { counted } from '../../copy/format.ts'
import type { CountedLink } from '../../dsfr/CountedLinks/counted-link.ts'
import type { PageHead } from '../../layout/page-head.ts'
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

export interface TechnologiesPage {
  head: PageHead
  title: string
  lead: string
  groups: {
    name: string
    sentence: string
    items: CountedLink[]
    /** Names of those that have no page yet. */
    others: string | null
  }[]
}

/** The technologies that have a page, by kind, the most used first; the others that something uses are named alone. */
export function getTechnologiesPage(site: Site): TechnologiesPage {
  const counts = technologyCounts(site)
  const withPages = technologiesWithPages(site)
  const listed = new Set(withPages.map(({ id }) => id))
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
    lead: `${counted(withPages.length, 'technologie')} citées par au moins deux projets ou offres ouvertes. Choisissez la vôtre pour voir qui l’emploie, et où l’on recrute.`,
    groups: TECHNOLOGY_KINDS.map(({ id: kind }) => {
      const ofKind = site.technologies.filter((technology) => technology.kind === kind && counts.has(technology.id))
      const others = ofKind.filter(({ id }) => !listed.has(id)).map(({ name }) => name)
      return {
        ...GROUPS[kind],
        items: ofKind
          .filter(({ id }) => listed.has(id))
          .map(({ id, slug, name }) => ({ href: `/technologies/${slug}/`, label: name, count: counts.get(id) ?? 0 }))
          .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'fr')),
        others: others.length === 0 ? null : others.join(', '),
      }
    }).filter(({ items }) => items.length > 0),
  }
}
