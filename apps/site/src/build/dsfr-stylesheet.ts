import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { PurgeCSS } from 'purgecss'

const SITE = join(import.meta.dirname, '..', '..')
const DSFR = join(SITE, 'node_modules', '@gouvfr', 'dsfr', 'dist')
const OUTPUT = join(SITE, '.generated', 'dsfr.css')

/** Components whose styles pages may use. What no source file names is left out of the stylesheet. */
const COMPONENTS = [
  ...['accordion', 'alert', 'badge', 'breadcrumb', 'button', 'callout', 'card', 'checkbox', 'content'],
  ...['follow', 'footer', 'form', 'header', 'highlight', 'input', 'link', 'logo', 'modal', 'navigation', 'notice', 'pagination'],
  ...['quote', 'radio', 'search', 'select', 'share', 'skiplink', 'summary', 'table', 'tag', 'tile', 'transcription'],
]

const sources = () => [
  join(DSFR, 'core', 'core.main.min.css'),
  join(DSFR, 'scheme', 'scheme.min.css'),
  ...COMPONENTS.map((name) => join(DSFR, 'component', name, `${name}.main.min.css`)),
  ...globSync('utility/icons/*/*.main.min.css', { cwd: DSFR })
    .sort()
    .map((file) => join(DSFR, file)),
]

/** One file's styles with addresses that hold from the output's folder, and fonts in their modern format alone. */
function readStyles(file: string): string {
  const folder = dirname(file)
  return readFileSync(file, 'utf8')
    .replace(/@charset "UTF-8";/g, '')
    .replace(/,url\([^)]*\.woff\) format\("woff"\)/g, '')
    .replace(/url\("?(?!data:)([^)"]+)"?\)/g, (_, path: string) => `url("${relative(dirname(OUTPUT), join(folder, path))}")`)
}

/**
 * Writes `.generated/dsfr.css`: the DSFR's own styles, unchanged, less the rules and variables that nothing of the site uses, then
 * `src/styles/*.css`, which must go through the same pass: the variables they read are the DSFR's. Licence notices stay.
 */
export async function writeDsfrStylesheet(): Promise<void> {
  const own = globSync('src/styles/*.css', { cwd: SITE }).sort()
  const styles = [...sources().map(readStyles), ...own.map((file) => readFileSync(join(SITE, file), 'utf8'))].join('\n')
  const [purged] = await new PurgeCSS().purge({
    content: [join(SITE, 'src/**/*.{astro,ts,mdx}')],
    css: [{ raw: styles }],
    fontFace: true,
    variables: true,
    safelist: {
      standard: [
        /^fr-collapse/,
        /^fr-badge--(new|info|warning|success|error)$/,
        /^fr-modal/,
        /^fr-scroll-/,
        /^fr-raw-/,
        ':root',
        /^fr-container/,
      ],
      greedy: [/data-fr-/],
    },
  })
  if (purged === undefined) throw new Error('PurgeCSS answered nothing for the DSFR styles')
  mkdirSync(dirname(OUTPUT), { recursive: true })
  writeFileSync(OUTPUT, purged.css)
}
