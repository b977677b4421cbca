import type * as z from 'zod'
import { Offer } from '../domain/offer.ts'
import { GlossaryTerm, Ministry, Profession, Service, Technology } from '../domain/reference-data.ts'
import { AlertBanner, Home, Portrait, Project } from '../domain/stories.ts'
import { fieldLabel } from '../field-labels.ts'
import { frenchField, frenchReason } from '../french-issues.ts'
import { brokenRules } from '../rules/publish-rules.ts'
import { StrapiOffer } from '../wire/offer.ts'
import { StrapiGlossaryTerm, StrapiMinistry, StrapiProfession, StrapiService, StrapiTechnology } from '../wire/reference-data.ts'
import { StrapiAlertBanner, StrapiHome, StrapiPortrait, StrapiProject } from '../wire/stories.ts'
import { toOffer } from './offer.ts'
import { toGlossaryTerm, toMinistry, toProfession, toService, toTechnology } from './reference-data.ts'
import { toAlertBanner, toHome, toPortrait, toProject } from './stories.ts'

/** Why something of an entry is not on the site, in words an editor can act on. */
export interface Problem {
  model: string
  documentId: string
  /** Title of the entry, as far as it could be read. */
  title: string
  reference: string | null
  /** Name of the field in the admin; '' for the entry as a whole. */
  field: string
  reason: string
  /** left-out: the entry is not on the site. dropped: the entry is, without this part. */
  effect: 'left-out' | 'dropped'
}

export type Converted<T> = { ok: true; value: T } | { ok: false; problems: Problem[] }

interface Conversion<Wire extends z.ZodType, Domain extends z.ZodType> {
  wire: Wire
  convert: (wire: z.infer<Wire>) => z.infer<Domain>
  domain: Domain
}

/** A conversion as one function of (model, raw entry): each model's wire and domain types meet only here. */
function conversion<Wire extends z.ZodType, Domain extends z.ZodType>({ wire, convert, domain }: Conversion<Wire, Domain>) {
  return (model: string, raw: unknown): Converted<z.infer<Domain>> => {
    const parsed = wire.safeParse(raw, { reportInput: true })
    if (!parsed.success) return { ok: false, problems: problemsOf(model, raw, parsed.error) }
    const broken = brokenRules(model, isRecord(parsed.data) ? parsed.data : {})
    if (broken.length > 0) {
      const problems = broken.map(({ field, message }) =>
        problem(model, raw, fieldLabel(model, field.split('.')[0] ?? field), message),
      )
      return { ok: false, problems }
    }
    const converted = domain.safeParse(convert(parsed.data), { reportInput: true })
    return converted.success
      ? { ok: true, value: converted.data }
      : { ok: false, problems: problemsOf(model, raw, converted.error) }
  }
}

export const CONVERSIONS = {
  ministry: conversion({ wire: StrapiMinistry, convert: toMinistry, domain: Ministry }),
  service: conversion({ wire: StrapiService, convert: toService, domain: Service }),
  profession: conversion({ wire: StrapiProfession, convert: toProfession, domain: Profession }),
  technology: conversion({ wire: StrapiTechnology, convert: toTechnology, domain: Technology }),
  'glossary-term': conversion({ wire: StrapiGlossaryTerm, convert: toGlossaryTerm, domain: GlossaryTerm }),
  project: conversion({ wire: StrapiProject, convert: toProject, domain: Project }),
  portrait: conversion({ wire: StrapiPortrait, convert: toPortrait, domain: Portrait }),
  offer: conversion({ wire: StrapiOffer, convert: toOffer, domain: Offer }),
  home: conversion({ wire: StrapiHome, convert: toHome, domain: Home }),
  'alert-banner': conversion({ wire: StrapiAlertBanner, convert: toAlertBanner, domain: AlertBanner }),
} as const

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(raw: unknown, field: string): string | undefined {
  const value = isRecord(raw) ? raw[field] : undefined
  return typeof value === 'string' && value !== '' ? value.slice(0, 160) : undefined
}

/** A problem about an entry that may be anything: only what can be read of it is told. */
export function problem(
  model: string,
  raw: unknown,
  field: string,
  reason: string,
  effect: Problem['effect'] = 'left-out',
): Problem {
  const title = textOf(raw, 'title') ?? textOf(raw, 'name') ?? textOf(raw, 'term') ?? textOf(raw, 'slug') ?? 'sans titre'
  return {
    model,
    documentId: textOf(raw, 'documentId') ?? '',
    title,
    reference: textOf(raw, 'reference') ?? null,
    field,
    reason,
    effect,
  }
}

function problemsOf(model: string, raw: unknown, error: z.ZodError): Problem[] {
  const seen = new Map<string, Problem>()
  for (const issue of error.issues) {
    const field = frenchField(model, issue)
    const reason = `${frenchReason(issue)}`
    if (!seen.has(field)) seen.set(field, problem(model, raw, field, reason))
  }
  return [...seen.values()]
}
