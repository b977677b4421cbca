/** What the import reads of each record. Only an id, and a name where people need one, are required: the rest is taken when it is usable. */
import * as z from 'zod'
import { plainLine } from './plain-line.ts'

const MAX_BODY = 200_000

const id = z.string().trim().min(1).max(160)
const line = z.string().transform(plainLine)
const optionalLine = line.nullish().transform((value) => value || undefined)
const requiredLine = line.pipe(z.string().min(1, 'is empty'))
/** One text or several: the source writes both. Anything else counts for nothing. */
const lines = z
  .union([line.transform((value) => [value]), z.array(z.unknown())])
  .nullish()
  .transform((value) =>
    (value ?? []).flatMap((item) => (typeof item === 'string' ? [plainLine(item)] : [])).filter((item) => item !== ''),
  )
const body = z
  .string()
  .max(MAX_BODY)
  .nullish()
  .transform((value) => value ?? '')
/** How the public API writes a body. */
const encodedBody = z
  .string()
  .max(MAX_BODY * 3)
  .nullish()
  .transform((value) => (value ? decoded(value) : ''))

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

export const SourceOrganisation = z.object({
  id,
  name: requiredLine,
  acronym: optionalLine,
  domaine_ministeriel: optionalLine,
  type: optionalLine,
})
export type SourceOrganisation = z.infer<typeof SourceOrganisation>

export const SourceIncubator = z.object({ id, title: optionalLine, owner: optionalLine })
export type SourceIncubator = z.infer<typeof SourceIncubator>

const SourcePhase = z.object({ name: line, start: z.iso.date() })

export const SourceStartup = z
  .object({
    id,
    attributes: z.object({
      name: requiredLine,
      pitch: optionalLine,
      link: optionalLine,
      repository: optionalLine,
      stats_url: optionalLine,
      accessibility_status: optionalLine,
      phases: z
        .array(z.unknown())
        .nullish()
        .transform((phases) => (phases ?? []).flatMap((phase) => SourcePhase.safeParse(phase).data ?? [])),
      sponsors: lines,
      usertypes: lines,
      technos: lines,
      body_markdown: body,
      content_url_encoded_markdown: encodedBody,
    }),
    relationships: z
      .object({ incubator: z.object({ data: z.object({ id: z.string() }).nullish() }).nullish() })
      .nullish()
      .transform((relationships) => relationships?.incubator?.data?.id),
  })
  .transform(({ id, attributes, relationships: incubator }) => {
    const { body_markdown, content_url_encoded_markdown, ...fields } = attributes
    return { id, incubator, ...fields, body: body_markdown || content_url_encoded_markdown }
  })
export type SourceStartup = z.infer<typeof SourceStartup>

export const SourceJob = z.object({
  id,
  roles: optionalLine,
  title: optionalLine,
  open: z
    .boolean()
    .nullish()
    .transform((open) => open ?? undefined),
  date: optionalLine,
  startup: optionalLine,
  domaines: lines,
  techno: lines,
  body_markdown: z
    .string()
    .max(MAX_BODY)
    .refine((text) => text.trim() !== '', 'is empty'),
})
export type SourceJob = z.infer<typeof SourceJob>
