import { plainText } from '@metiers-numeriques/content-schemas/blocks'
import type { Technology } from '@metiers-numeriques/content-schemas/domain/reference-data'
import type { Site } from '../cms/site-types.ts'
import { joined } from '../copy/format.ts'
import { technologiesWithPages, technologyCounts } from '../views/technology/technology-tags.ts'

/** What Pagefind takes: see `addCustomRecord` of pagefind 1.6. */
export interface SearchRecord {
  url: string
  content: string
  language: 'fr'
  meta: Record<string, string>
  filters: Record<string, string[]>
}

function pageRecord(
  kind: string,
  url: string,
  title: string,
  excerpt: string,
  content: readonly (string | null | undefined)[],
): SearchRecord {
  return {
    url,
    language: 'fr',
    content: joined([title, excerpt, ...content], '. '),
    meta: { kind, title, summary: excerpt },
    filters: { genre: [kind] },
  }
}

const technologySummary = (technology: Technology, site: Site): string =>
  technology.description ?? `${technologyCounts(site).get(technology.id) ?? 0} projets et offres ouvertes`

/** Everything that can be found but offers, which have a table of their own (ADR 0011), in a fixed order. */
export function searchRecords(site: Site): SearchRecord[] {
  return [
    ...site.projects.map((p) =>
      pageRecord('Projet', `/projets/${p.slug}/`, p.name, p.pitch, [
        p.audience,
        p.ministry.name,
        ...p.technologies.map((t) => t.name),
        plainText(p.problem),
        plainText(p.solution),
      ]),
    ),
    ...site.portraits.map((p) =>
      pageRecord('Portrait', `/portraits/${p.slug}/`, `${p.name}, ${p.jobTitle}`, p.shortQuote, [
        p.lead,
        p.service?.name,
        p.profession?.title,
        ...p.story.map(({ answer }) => plainText(answer)),
      ]),
    ),
    ...site.ministries.map((m) =>
      pageRecord('Ministère', `/ministeres/${m.slug}/`, m.name, m.pitch, [
        m.acronym,
        ...m.cities,
        ...site.services.filter((s) => s.ministry.id === m.id).map((s) => joined([s.name, s.acronym], ' ')),
      ]),
    ),
    ...site.professions.map((p) => pageRecord('Métier', `/metiers/${p.slug}/`, p.title, p.summary, [...p.synonyms, ...p.skills])),
    ...technologiesWithPages(site).map((t) =>
      pageRecord('Technologie', `/technologies/${t.slug}/`, t.name, technologySummary(t, site), t.synonyms),
    ),
  ]
}
