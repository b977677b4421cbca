import type { PublicationOverview } from '@metiers-numeriques/content-schemas/publication'

const instant = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' })

/** « 25 novembre 2026 à 09:12 », heure de Paris. */
export const inWords = (iso: string): string => instant.format(new Date(iso))

const counted = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`

/** What the last release brought: « 2 pages ajoutées, 1 page modifiée », or an empty text when nothing is known. */
export function pagesInWords({ added, changed, removed }: NonNullable<PublicationOverview['live']>): string {
  const parts = [
    [added, 'page ajoutée', 'pages ajoutées'],
    [changed, 'page modifiée', 'pages modifiées'],
    [removed, 'page retirée', 'pages retirées'],
  ] as const
  return parts.flatMap(([count, one, many]) => (count === null || count === 0 ? [] : [counted(count, one, many)])).join(', ')
}

/** Where the site stands, in a sentence. */
export function standing({ building, waiting, failure }: PublicationOverview): string {
  if (building !== null) return `Publication en cours depuis le ${inWords(building.startedAt)}.`
  if (failure !== null) return 'La dernière publication a échoué. Le site en ligne n’a pas changé ; un nouvel essai aura lieu.'
  if (waiting > 0) return `${counted(waiting, 'modification bientôt en ligne', 'modifications bientôt en ligne')}.`
  return 'Tout ce qui est publié ici est en ligne.'
}
