import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import * as pagefind from 'pagefind'
import type { Site } from '../cms/site-types.ts'
import { searchRecords } from './records.ts'

/** Pagefind's own interfaces: ours replaces them. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\.|^wasm\.unknown\./

function removeUnusedFiles(folder: string): void {
  for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(join(folder, name))
}

/** Writes the Pagefind index of a site into `pagefind/` of a built folder. The same site gives the same index. */
export async function buildSearchIndex(site: Site, folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'fr' })
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join(' ')}`)
  try {
    // Added one after the other but not awaited one by one: the order stays, and the waits overlap.
    const answers = await Promise.all(searchRecords(site).map((record) => index.addCustomRecord(record)))
    const failed = answers.flatMap((answer) => answer.errors)
    if (failed.length > 0) throw new Error(`Pagefind refused a record: ${failed[0]}`)
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') })
    if (written.errors.length > 0) throw new Error(`Pagefind could not write its index: ${written.errors.join(' ')}`)
    removeUnusedFiles(join(folder, 'pagefind'))
  } finally {
    await pagefind.close()
  }
}
