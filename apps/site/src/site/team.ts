/**
 * The team that runs the site, apart from the ministries: whom to write to about the site itself.
 * The organisation that puts it online writes its own address here; every page, editorial ones included, has it from here.
 */
export const TEAM = {
  name: 'Équipe Métiers numériques',
  organisation: 'direction interministérielle du numérique (DINUM)',
  email: 'metiers.numerique@exemple.gouv.fr',
} as const

/** A message to the team, with a subject that says what it is about when the page knows it. */
export function teamMail(subject?: string): string {
  return `mailto:${TEAM.email}${subject === undefined ? '' : `?subject=${encodeURIComponent(subject)}`}`
}
