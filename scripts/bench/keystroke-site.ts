/** Builds a site of a snapshot for the keystroke benchmark: `keystroke-site.ts <snapshot file> <empty folder> <now>`. */
import { readFileSync } from 'node:fs'
import { buildSite } from '@metiers-numeriques/site/build'
import { Snapshot, toSite } from '@metiers-numeriques/site/cms'
import { buildSearchIndex } from '@metiers-numeriques/site/search-index'

const [snapshotFile = '', outDir = '', now = ''] = process.argv.slice(2)
const snapshot = Snapshot.parse(JSON.parse(readFileSync(snapshotFile, 'utf8')))
const { site } = toSite(snapshot, { now: new Date(now), siteUrl: 'https://metiers.numerique.example' })
// The search never opens an offer's page: the lists and the search's own files are built, and one offer.
await buildSite({ ...site, offers: site.openOffers.slice(0, 1) }, outDir)
await buildSearchIndex(site, outDir)
