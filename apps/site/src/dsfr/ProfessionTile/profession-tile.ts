import type { Profession } from '@metiers-numeriques/content-schemas/domain/reference-data'
import { counted } from '../../copy/format.ts'

/** Everything the tile of a profession shows. */
export interface ProfessionTile {
  href: string
  slug: string
  title: string
  /** "dev back, développeur java", or null. */
  otherNames: string | null
  /** "3 offres", or what to do without any. */
  offers: string
}

/** Letters and figures alone, without accents: "dev back-end" and "Dev backend" are one. */
function bare(text: string): string {
  return text
    .normalize('NFD')
    .toLocaleLowerCase('fr')
    .replace(/[^a-z0-9]/g, '')
}

/** A few other names of a profession that say more than its title and than one another. */
export function tellingSynonyms(profession: Profession, count: number): string[] {
  const told = [profession.title, profession.titleFeminine, profession.titleMasculine].map(bare)
  const chosen: string[] = []
  for (const synonym of profession.synonyms) {
    const word = bare(synonym)
    if (chosen.length === count || told.some((other) => other.includes(word) || word.includes(other))) continue
    chosen.push(synonym)
    told.push(word)
  }
  return chosen
}

export function toProfessionTile(profession: Profession, openOffers: number): ProfessionTile {
  const names = tellingSynonyms(profession, 2)
  return {
    href: `/metiers/${profession.slug}/`,
    slug: profession.slug,
    title: profession.title,
    otherNames: names.length === 0 ? null : names.join(', '),
    offers: openOffers === 0 ? 'Aucune offre : suivez les prochaines' : counted(openOffers, 'offre'),
  }
}
