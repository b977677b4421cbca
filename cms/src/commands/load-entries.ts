/**
 * `node dist/src/commands/load-entries.js <bundle.json>`: writes a bundle of entries (see `entries-bundle.ts` of content-schemas)
 * through the Document Service, and sends progress and the report to the process that started it.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { EntriesBundle, type LoadMessage } from '@metiers-numeriques/content-schemas/entries-bundle'
import { createStrapi } from '@strapi/strapi'
import { EntryLoader } from '../entries/entry-loader'

const CMS_FOLDER = resolve(__dirname, '../../..')

function tell(message: LoadMessage): void {
  if (process.send === undefined) process.stdout.write(`${JSON.stringify(message)}\n`)
  else process.send(message)
}

async function main(file: string | undefined): Promise<void> {
  if (file === undefined) throw new Error('usage: load-entries <bundle.json>')
  const bundle = EntriesBundle.parse(JSON.parse(readFileSync(file, 'utf8')))
  const strapi = await createStrapi({ appDir: CMS_FOLDER, distDir: resolve(CMS_FOLDER, 'dist') }).load()
  try {
    const loader = new EntryLoader(strapi, bundle, (done, total) => tell({ kind: 'progress', done, total }))
    tell({ kind: 'report', report: await loader.load() })
  } finally {
    await strapi.destroy()
  }
}

main(process.argv[2]).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    process.exit(1)
  },
)
