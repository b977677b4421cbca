import * as z from 'zod'

/** Path segments that routes use for themselves: no entry may take one as its slug. */
export const RESERVED_SLUGS = ['page', 'metier', 'region', 'ministere', 'contrat', 'flux', 'postuler', 'index'] as const

export const SLUG_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/
export const SLUG_MAX_LENGTH = 80

export const Slug = z
  .string()
  .max(SLUG_MAX_LENGTH)
  .regex(SLUG_PATTERN)
  .refine((slug) => !RESERVED_SLUGS.some((reserved) => reserved === slug), 'mot réservé')

/** A slug made from any French text: accents folded, the rest joined by hyphens, cut at 80 characters. Empty text gives ''. */
export function slugify(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/giu, 'oe')
    .replace(/æ/giu, 'ae')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, SLUG_MAX_LENGTH)
    .replace(/^-+|-+$/g, '')
}
