import type * as z from 'zod'
import { fieldLabel } from './field-labels.ts'

type Issue = z.core.$ZodIssue

/** What is wrong with one value, as an editor would say it. */
export function frenchReason(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null ? 'ce champ est obligatoire' : 'la valeur n’est pas du bon type'
    case 'too_big':
      if (issue.origin === 'string') return `${issue.maximum} signes au plus`
      return issue.origin === 'array' ? `${issue.maximum} éléments au plus` : `la valeur doit être au plus ${issue.maximum}`
    case 'too_small':
      if (issue.origin === 'string') return issue.minimum === 1 ? 'ce champ est vide' : `${issue.minimum} signes au moins`
      return `la valeur doit être au moins ${issue.minimum}`
    case 'invalid_format':
      if (issue.format === 'email') return 'l’adresse n’est pas au format nom@exemple.fr'
      if (issue.format === 'date') return 'la date n’est pas valide'
      return 'le format n’est pas le bon'
    case 'invalid_value':
      return 'la valeur n’est pas dans la liste'
    case 'custom':
      return issue.message
    default:
      return 'la valeur n’est pas valide'
  }
}

/** The field an issue is about, in the words of the admin: "Missions", "Salaire". */
export function frenchField(model: string, issue: Issue): string {
  const field = issue.path[0]
  return typeof field === 'string' ? fieldLabel(model, field) : ''
}
