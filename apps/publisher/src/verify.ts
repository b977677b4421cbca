import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Pages no release may lack. */
const REQUIRED = ['index.html', '404.html', 'offres/index.html', 'sitemap-index.xml', 'robots.txt', 'offres/flux.xml']

/** Words that only drafts and private records hold; the tests plant them. */
const CANARIES = ['MN-CANARY-DRAFT', 'MN-CANARY-PRIVATE']

const TEXTS = '**/*.{html,xml,json,csv,ics,js,css,svg,txt}'
/** What Pagefind shows of each page it found: a text, compressed. */
const FRAGMENTS = 'pagefind/**/*.pf_fragment'

function readText(file: string): string {
  const bytes = readFileSync(file)
  return (file.endsWith('.pf_fragment') ? gunzipSync(bytes) : bytes).toString()
}

/** Throws, naming what is wrong, when a built folder must not go live. */
export function verify(folder: string): void {
  const missing = REQUIRED.filter((file) => !existsSync(join(folder, file)))
  if (missing.length > 0)
    throw new Error(`The build lacks ${missing.join(', ')}: it is not released. The build's log says which page failed.`)
  for (const file of globSync([TEXTS, FRAGMENTS], { cwd: folder })) {
    const text = readText(join(folder, file))
    const canary = CANARIES.find((word) => text.includes(word))
    if (canary !== undefined) {
      throw new Error(
        `${file} holds "${canary}", which is never published: the build is not released. Find how a draft or a private record reached the site.`,
      )
    }
  }
}
