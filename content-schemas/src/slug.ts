import * as z from 'zod'
import { SLUG_MAX_LENGTH } from './slugify.ts'

/** Path segments that routes use for themselves: no entry may take one as its slug. */
export const RESERVED_SLUGS = [
  ...['page', 'metier', 'region', 'departement', 'ministere', 'contrat'],
  ...['carte', 'flux', 'enregistrees', 'postuler', 'index'],
] as const

export const SLUG_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/

export const Slug = z
  .string()
  .max(SLUG_MAX_LENGTH)
  .regex(SLUG_PATTERN)
  .refine((slug) => !RESERVED_SLUGS.some((reserved) => reserved === slug), 'mot réservé')
