import * as z from 'zod'

/** What the CMS sent, entry by entry and not yet checked, in the order of document ids. */
export const Snapshot = z.object({
  collections: z.record(z.string(), z.array(z.unknown())),
  singles: z.record(z.string(), z.unknown()),
})
export type Snapshot = z.infer<typeof Snapshot>
