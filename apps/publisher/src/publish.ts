import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '@metiers-numeriques/content-schemas/convert/convert-entry'
import { buildSite } from '@metiers-numeriques/site/build'
import { type CmsAccess, pullSnapshot, type Site, type Snapshot, toSite } from '@metiers-numeriques/site/cms'
import { pageKeys } from '@metiers-numeriques/site/page-keys'
import { buildSearchIndex } from '@metiers-numeriques/site/search-index'
import { mediaCache } from './media-cache.ts'
import { placePictures } from './pictures.ts'
import { precompress } from './precompress.ts'
import { publicationLock, withLock } from './publication-lock.ts'
import { keptReleases, release, releaseStore } from './release.ts'
import { writeSecurityHeaders } from './security-headers.ts'
import { placeSocialImages } from './social-images.ts'
import { verify } from './verify.ts'

export interface PublishOptions {
  cms: CmsAccess
  siteUrl: string
  dataDirectory: string
  now: Date
  /** Throws when this content may not be released where it is going. */
  assertReleasable?: (site: Site) => void
  /** Called around each step; the default runs it and says nothing. */
  step?: <T>(label: string, run: () => Promise<T> | T) => Promise<T>
}

export interface PublishResult {
  releaseId: string
  problems: Problem[]
  /** Pages whose image for sharing is left to a later publication. */
  socialImagesWaiting: number
  counts: { offers: number; openOffers: number; projects: number; portraits: number; ministries: number }
}

/** "000012-20261124T230512": orders by turn, whatever the clock says. */
function nextReleaseId(now: Date, kept: readonly string[]): string {
  const turn = Number(kept.at(-1)?.split('-')[0] ?? '0') + 1
  return `${String(turn).padStart(6, '0')}-${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}`
}

function emptyFolder(folder: string): string {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}

/**
 * Pull, build, index, verify, release, under a lock. Throws when the content as a whole can't be trusted or the build
 * fails; whatever happens before the switch, the live release stays as it is.
 */
export async function publish(options: PublishOptions): Promise<PublishResult> {
  const store = releaseStore(options.dataDirectory)
  const step = options.step ?? (async (_label, run) => run())
  return withLock(publicationLock(options.dataDirectory), async () => {
    const snapshot = await step('Pulling the content', () => pullSnapshot(options.cms))
    const pulled = toSite(snapshot, { now: options.now, siteUrl: options.siteUrl })
    assertTrustworthy(snapshot, pulled.site, pulled.problems)
    options.assertReleasable?.(pulled.site)
    const [building, media] = [
      emptyFolder(join(options.dataDirectory, 'building')),
      emptyFolder(join(options.dataDirectory, 'building-media')),
    ]
    const cache = mediaCache(options.dataDirectory)
    const illustrated = await step('Preparing the pictures', () => placePictures(pulled.site, options.cms.url, cache, media))
    const shareable = await step('Drawing the images for shared pages', () => placeSocialImages(illustrated.site, cache, media))
    const { site } = shareable
    const problems = [...pulled.problems, ...illustrated.problems]
    await step(`Building the pages (${site.openOffers.length} open offers)`, () => buildSite(site, building))
    renameSync(media, join(building, 'media'))
    await step('Indexing for search', () => buildSearchIndex(site, building))
    await step('Writing the security headers', () => writeSecurityHeaders(building, options.siteUrl))
    await step('Compressing what pages share', () => precompress(building))
    await step('Verifying', () => verify(building))
    const releaseId = nextReleaseId(new Date(), keptReleases(store))
    // Before the switch: a disk that is full must not turn a release that is live into a failure.
    writeFileSync(join(options.dataDirectory, 'page-keys.json'), JSON.stringify(Object.fromEntries(pageKeys(site)), null, 1))
    writeFileSync(join(options.dataDirectory, 'last-problems.json'), JSON.stringify(problems, null, 2))
    await step('Releasing', () => release(store, building, releaseId))
    cache.prune(store)
    const { offers, openOffers, projects, portraits, ministries } = site
    const counts = {
      offers: offers.length,
      openOffers: openOffers.length,
      projects: projects.length,
      portraits: portraits.length,
      ministries: ministries.length,
    }
    return { releaseId, problems, counts, socialImagesWaiting: shareable.waiting }
  })
}

/** A bad entry is left out; when most of a collection is bad, the schema or the CMS is, and the live release stays. */
function assertTrustworthy(snapshot: Snapshot, site: Site, problems: readonly Problem[]): void {
  for (const [path, model] of [
    ['ministries', 'ministry'],
    ['professions', 'profession'],
    ['offers', 'offer'],
  ] as const) {
    const total = snapshot.collections[path]?.length ?? 0
    const leftOut = total - site[path].length
    // Without any ministry or profession, no offer can be shown.
    const nothingLeft = path !== 'offers' && leftOut === total
    if (total > 0 && (nothingLeft || leftOut > Math.max(5, total / 2))) {
      const first = problems.find((p) => p.model === model)
      throw new Error(
        `${leftOut} of ${total} entries of "${path}" can't be read, the first for « ${first?.field} : ${first?.reason} ».\nThe site and the CMS are likely of different versions: nothing is released.`,
      )
    }
  }
}
