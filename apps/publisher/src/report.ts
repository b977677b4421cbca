import type { Problem } from '@metiers-numeriques/content-schemas/convert/convert-entry'

const MODEL_NAMES: Readonly<Record<string, string>> = {
  ministry: 'Ministère',
  service: 'Service',
  profession: 'Métier',
  technology: 'Technologie',
  'glossary-term': 'Terme',
  project: 'Projet',
  portrait: 'Portrait',
  offer: 'Offre',
  home: 'Page d’accueil',
  'alert-banner': 'Bandeau d’alerte',
}

const SINGLES = ['home', 'alert-banner']

/** Where an editor mends an entry in the admin. */
export function adminLink(cmsUrl: string, model: string, documentId: string): string {
  const kind = SINGLES.includes(model) ? 'single-types' : 'collection-types'
  const path = `${cmsUrl}/admin/content-manager/${kind}/api::${model}.${model}`
  return SINGLES.includes(model) || documentId === '' ? path : `${path}/${documentId}`
}

/** One problem as a sentence: what, where, what to do. */
export function describeProblem(problem: Problem, cmsUrl: string): string {
  const name = MODEL_NAMES[problem.model] ?? problem.model
  const reference = problem.reference === null ? '' : ` (réf. ${problem.reference})`
  const field = problem.field === '' ? '' : ` ${problem.field} :`
  const effect = problem.effect === 'left-out' ? 'Absent du site.' : 'En ligne sans cet élément.'
  const reason = /[.!?]$/.test(problem.reason) ? problem.reason : `${problem.reason}.`
  return `${name} « ${problem.title} »${reference} :${field} ${reason} ${effect} ${adminLink(cmsUrl, problem.model, problem.documentId)}`
}
