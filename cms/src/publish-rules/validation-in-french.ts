import { fieldLabel } from '@metiers-numeriques/content-schemas/field-labels'
import { errors } from '@strapi/utils'

interface FieldError {
  path: (string | number)[]
  message: string
}

const TRANSLATIONS: readonly [pattern: RegExp, french: (groups: RegExpMatchArray) => string][] = [
  [/must be defined|required|cannot be null|must have at least 1 item/i, () => 'ce champ est obligatoire.'],
  [/must have less than or equal to (\d+) items/i, ([, max]) => `${max} éléments au plus.`],
  [/must be at most (\d+) characters/i, ([, max]) => `${max} signes au plus.`],
  [/must be at least (\d+) characters/i, ([, min]) => `${min} signes au moins.`],
  [/must be less than or equal to (\d+)/i, ([, max]) => `la valeur doit être au plus ${max}.`],
  [/must be greater than or equal to (\d+)/i, ([, min]) => `la valeur doit être au moins ${min}.`],
  [/must be one of the following values: (.*)/i, ([, values]) => `choisissez une valeur de la liste (${values}).`],
  [/must match the following/i, () => 'le format n’est pas le bon.'],
  [/must be a valid email/i, () => 'saisissez une adresse au format nom@exemple.fr.'],
  [/must be unique|already taken/i, () => 'cette valeur est déjà prise.'],
]

function translated(message: string): string {
  for (const [pattern, french] of TRANSLATIONS) {
    const match = message.match(pattern)
    if (match) return french(match)
  }
  return message
}

function fieldErrorsOf(error: unknown): FieldError[] | undefined {
  if (!(error instanceof errors.ValidationError)) return undefined
  const details: { errors?: FieldError[] } = error.details ?? {}
  return details.errors
}

/** A validation error of Strapi with its field messages in French; any other error as it is. */
export function inFrench(model: string, error: unknown): unknown {
  const fieldErrors = fieldErrorsOf(error)
  if (fieldErrors === undefined) return error
  const inFrenchWords = fieldErrors.map((field) => ({ ...field, message: translated(field.message) }))
  const sentences = inFrenchWords.map(({ path, message }) => `« ${fieldLabel(model, String(path[0]))} » : ${message}`)
  return new errors.ValidationError(sentences.join(' '), { errors: inFrenchWords })
}
