import type { Site } from '../../cms/site-types.ts'
import { counted } from '../../copy/format.ts'
import type { Term } from '../../dsfr/Term/mark-terms.ts'
import type { PageHead } from '../../layout/page-head.ts'

export interface GlossaryPage {
  head: PageHead
  title: string
  lead: string
  /** Terms under their first letter, in French alphabetical order. */
  letters: { letter: string; anchor: string; terms: Term[] }[]
}

/** "É" is found under E; what doesn't begin with a letter, under "0-9". */
function firstLetter(term: string): string {
  const letter = term.normalize('NFD').charAt(0).toUpperCase()
  return /[A-Z]/.test(letter) ? letter : '0-9'
}

/** The meaning of every term that the site explains in place, on one page. */
export function getGlossaryPage(site: Pick<Site, 'glossary'>): GlossaryPage {
  const terms = site.glossary
    .map(({ slug, term, meaning }): Term => ({ slug, term, meaning }))
    .sort((a, b) => a.term.localeCompare(b.term, 'fr'))
  const letters = [...new Set(terms.map(({ term }) => firstLetter(term)))].sort()
  const title = 'Glossaire'
  return {
    head: {
      title: 'Glossaire de l’emploi public numérique',
      description:
        'Contractuel, catégorie A, détachement, RIFSEEP : les mots de l’emploi public expliqués en une à trois phrases.',
      path: '/glossaire/',
      breadcrumb: [{ label: title }],
    },
    title,
    lead:
      terms.length === 0
        ? 'Aucun mot n’est encore expliqué ici.'
        : `${counted(terms.length, 'mot')} de l’administration, et ce que chacun change pour vous.`,
    letters: letters.map((letter) => ({
      letter,
      anchor: `lettre-${letter.toLowerCase()}`,
      terms: terms.filter(({ term }) => firstLetter(term) === letter),
    })),
  }
}
