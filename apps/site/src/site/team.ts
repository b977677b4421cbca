/**
 * Where the team that runs the site reads its mail. The organisation that puts the site online writes its own address here;
 * every page, editorial ones included, has it from here.
 */
export const TEAM_EMAIL = 'metiers.numerique@exemple.gouv.fr'

/** A message to the team, with a subject that says what it is about when the page knows it. */
export function teamMail(subject?: string): string {
  return `mailto:${TEAM_EMAIL}${subject === undefined ? '' : `?subject=${encodeURIComponent(subject)}`}`
}
