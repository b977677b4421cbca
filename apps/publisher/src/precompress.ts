import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** Files that many pages share: worth the strongest compression, once a release. Pagefind's data is compressed already. */
const SHARED = ['assets/**/*.{js,css}', 'pagefind/*.js', 'artwork/*/*.svg', 'recherche/**/*.json']

/** Writes a `.br` beside each shared script, stylesheet and file of the search of a built folder. */
export function precompress(folder: string): void {
  for (const file of SHARED.flatMap((pattern) => globSync(pattern, { cwd: folder }))) {
    const path = join(folder, file)
    writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
  }
}
