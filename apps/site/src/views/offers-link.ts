import { counted } from '../copy/format.ts'

/** What a link to offers says: "Voir les 34 offres", with nothing to count "Voir les offres". */
export function offersLinkLabel(count: number, whose = ''): string {
  const words = count === 0 ? 'Voir les offres' : count === 1 ? 'Voir l’offre' : `Voir les ${counted(count, 'offre')}`
  return whose === '' ? words : `${words} ${whose}`
}
