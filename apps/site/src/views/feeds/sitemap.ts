import type { Site } from '../../cms/site-types.ts'
import { escapeHtml } from '../../dsfr/Prose/prose-html.ts'
import { listedPaths } from '../site-map/listed-paths.ts'

/** The sitemap protocol allows 50,000 addresses a file. */
const ADDRESSES_PER_FILE = 50_000

/** One file of the sitemap: every page worth finding, with the day it last changed where that is known. */
export function sitemapFiles(site: Site): string[] {
  const urls = listedPaths(site).map(({ path, updatedOn }) => {
    const lastmod = updatedOn === undefined ? '' : `<lastmod>${updatedOn}</lastmod>`
    return `<url><loc>${escapeHtml(site.siteUrl + path)}</loc>${lastmod}</url>`
  })
  const files: string[] = []
  for (let start = 0; start < Math.max(1, urls.length); start += ADDRESSES_PER_FILE) {
    const part = urls.slice(start, start + ADDRESSES_PER_FILE).join('\n')
    files.push(
      `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${part}\n</urlset>\n`,
    )
  }
  return files
}

export function sitemapIndex(site: Site): string {
  const files = sitemapFiles(site).map(
    (_, index) => `<sitemap><loc>${escapeHtml(site.siteUrl)}/sitemap-${index}.xml</loc></sitemap>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${files.join('\n')}\n</sitemapindex>\n`
}

/** Demonstration content is kept out of search engines by `noindex` on each page, so pages stay readable for them. */
export function robotsText(site: Site): string {
  return `User-agent: *\nAllow: /\nSitemap: ${site.siteUrl}/sitemap-index.xml\n`
}
