/** What the seed and the imports hand to the CMS's `load-entries` command: entries with values in the CMS's words. */
import * as z from 'zod'

const MODELS = [
  ...(['ministry', 'service', 'profession', 'technology', 'glossary-term'] as const),
  ...(['project', 'portrait', 'offer', 'home'] as const),
] as const

export const BundledEntry = z.object({
  model: z.enum(MODELS),
  /** Name of the entry in its source: unique within (source, model), and stable. */
  reference: z.string().min(1).max(160),
  data: z.record(z.string(), z.unknown()),
  /** Field → slug or slugs of the related entries. */
  relations: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
  /** Values that only the creation writes, such as dates counted from the first seeding: a later run never moves them. */
  createdWith: z.record(z.string(), z.unknown()).default({}),
  /** An entry with the same slug that another source made is taken as it is. */
  keepExisting: z.boolean().default(false),
})

export const EntriesBundle = z.object({
  source: z.string().min(1).max(40),
  entries: z.array(BundledEntry),
})

export type BundledEntry = z.infer<typeof BundledEntry>
export type EntriesBundle = z.infer<typeof EntriesBundle>
export type BundledModel = BundledEntry['model']

/** What became of each entry of a bundle: the counts add up to its length. */
export const LoadReport = z.object({
  created: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  kept: z.number(),
  failed: z.array(z.object({ model: z.string(), reference: z.string(), field: z.string(), reason: z.string() })),
  /** References that the source held before and no longer holds; their entries are left as they are. */
  missing: z.array(z.object({ model: z.string(), reference: z.string() })),
})
export type LoadReport = z.infer<typeof LoadReport>

/** Messages of the command to the process that started it. */
export const LoadMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), done: z.number(), total: z.number() }),
  z.object({ kind: z.literal('report'), report: LoadReport }),
])
export type LoadMessage = z.infer<typeof LoadMessage>
