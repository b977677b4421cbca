import * as z from 'zod'
import { isSafeLink } from '../safe-link.ts'
import { Slug } from '../slug.ts'

/** An address that is safe to print in a page. */
export const SafeUrl = z.string().refine(isSafeLink, {
  error: (issue) => `Le lien « ${String(issue.input).slice(0, 80)} » n’est pas permis : utilisez une adresse en https://.`,
})

export const Identity = { id: z.string().min(1), slug: Slug, updatedOn: z.iso.date() }

export const KeyFigure = z.object({
  value: z.string(),
  unit: z.string().nullable(),
  label: z.string(),
  source: z.string(),
  sourceUrl: SafeUrl.nullable(),
  date: z.iso.date(),
})
export type KeyFigure = z.infer<typeof KeyFigure>

export const RecruitmentStep = z.object({ label: z.string(), delay: z.string().nullable(), who: z.string().nullable() })
export type RecruitmentStep = z.infer<typeof RecruitmentStep>

export const Link = z.object({ label: z.string(), url: SafeUrl })

export const Image = z.object({
  /** Address in the CMS; the build copies the file into the release. */
  url: z.string(),
  fileName: z.string(),
  alternativeText: z.string().min(1),
  width: z.number().int(),
  height: z.number().int(),
})
export type Image = z.infer<typeof Image>
