import type { SiteOffer } from '../../cms/site-types.ts'

/** A title in the middle of a sentence: "data analyst", but "UX designer". */
function lowered(title: string): string {
  const [first = '', second = ''] = title
  return second === second.toLocaleLowerCase('fr') ? first.toLocaleLowerCase('fr') + title.slice(1) : title
}

/** "de développeuse ou développeur back-end", "d’architecte logiciel". */
export function ofProfession(title: string): string {
  const words = lowered(title)
  return /^[aeiou]/i.test(words.normalize('NFD')) ? `d’${words}` : `de ${words}`
}

/** What a title says of the contract, after the offers it names. */
export const IN_CONTRACT: Readonly<Record<SiteOffer['contractType'], string>> = {
  permanent: 'en CDI',
  'fixed-term': 'en CDD',
  'civil-servant': 'sur poste de titulaire',
  apprenticeship: 'en apprentissage',
  internship: 'en stage',
  freelance: 'en prestation',
}
