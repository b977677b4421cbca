import { errors } from '@strapi/utils'
import { expect, it } from 'vitest'
import { inFrench } from './validation-in-french'

/** What an officer reads of a refusal that Strapi words in English. */
function said(message: string, path = ['summary']): string {
  const error = inFrench('offer', new errors.ValidationError(message, { errors: [{ path, message, name: 'ValidationError' }] }))
  return error instanceof Error ? error.message : String(error)
}

it.each([
  ['summary must be defined.', 'ce champ est obligatoire.'],
  ['summary must be a `string` type, but the final value was: `null`; it cannot be null', 'ce champ est obligatoire.'],
  ['summary must be at most 160 characters', '160 signes au plus.'],
  ['summary must be at least 2 characters', '2 signes au moins.'],
  ['summary must be less than or equal to 5', 'la valeur doit être au plus 5.'],
  ['summary must be greater than or equal to 1', 'la valeur doit être au moins 1.'],
  ['summary must have less than or equal to 8 items', '8 éléments au plus.'],
  ['summary must be one of the following values: CDI, CDD', 'choisissez une valeur de la liste (CDI, CDD).'],
  ['summary must match the following: "/^[a-z]+$/"', 'le format n’est pas le bon.'],
  ['summary must be a valid email', 'saisissez une adresse au format nom@exemple.fr.'],
  ['This attribute must be unique', 'cette valeur est déjà prise.'],
])('"%s" is told in French, with the field’s name', (english, french) => {
  expect(said(english)).toBe(`« Résumé » : ${french}`)
})

it('the name is that of the field as the form shows it, even inside a component', () => {
  expect(said('must be defined', ['recruitmentSteps', '0', 'label'])).toBe(
    '« Étapes de recrutement » : ce champ est obligatoire.',
  )
})

it('any other failure stays as it is', () => {
  const failure = new Error('SQLITE_FULL')
  expect(inFrench('offer', failure)).toBe(failure)
})
