/** `node build-golden-site.ts <snapshot.json> <folder> <now>`: builds a snapshot as the publisher does, and prints its problems. */
import { readFileSync } from 'node:fs'
import { buildSite } from '@metiers-numeriques/site/build'
import { Snapshot, toSite } from '@metiers-numeriques/site/cms'
import { buildSearchIndex } from '@metiers-numeriques/site/search-index'

const [, , snapshotFile = '', folder = '', now = ''] = process.argv
const snapshot = Snapshot.parse(JSON.parse(readFileSync(snapshotFile, 'utf8')))
const { site, problems } = toSite(snapshot, { now: new Date(now), siteUrl: 'https://metiers.exemple.gouv.fr' })
await buildSite(site, folder)
await buildSearchIndex(site, folder)
process.stdout.write(`\n${JSON.stringify(problems)}\n`)
