import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import postcss from 'postcss'
import { PurgeCSS } from 'purgecss'
import { splitCritical } from './critical-styles.ts'

const SITE = join(import.meta.dirname, '..', '..')
const DSFR = join(SITE, 'node_modules', '@gouvfr', 'dsfr', 'dist')
const OUTPUT = join(SITE, '.generated')

/**
 * The DSFR's components whose styles pages may use, by the sheet they go to: `critical` is what a page needs for its first screen and comes
 * first in line; `controls` is what only a page with a form, or a visitor who opens the display settings, needs; `rest` is the rest.
 */
const SHEETS = {
  critical: ['link', 'logo', 'skiplink', 'header', 'navigation', 'breadcrumb', 'button'],
  controls: ['form', 'checkbox', 'radio', 'select', 'modal'],
  rest: [
    ...[
      'input',
      'search',
      'badge',
      'tag',
      'alert',
      'accordion',
      'callout',
      'card',
      'content',
      'follow',
      'footer',
      'highlight',
      'notice',
      'pagination',
      'quote',
      'share',
    ],
    ...['summary', 'table', 'tile', 'transcription'],
  ],
} as const
type Sheet = keyof typeof SHEETS

/** Icons of the header. */
const FIRST_ICONS = /icon-(send-plane-line|theme-fill|search-line|bookmark-line)\b/

/** The Regular and Bold fonts serve every weight: a third file would weigh more than all that a page holds beside them. */
function useTwoFonts(css: string): string {
  return css.replace(/@font-face\s*{[^}]*}/g, (face) => {
    if (!/font-style:\s*normal/.test(face)) return ''
    if (/font-weight:\s*400/.test(face)) return face
    return face.includes('Marianne-Bold') ? face.replace(/font-weight:\s*700/, 'font-weight:500 700') : ''
  })
}

/** The logo's own drawings weigh as much as the header's rules: they leave the sheet that pages wait for. */
function logoAsFiles(css: string): string {
  let count = 0
  return css.replace(/url\("data:image\/svg\+xml;charset=utf8,([^"]+)"\)/g, (_, svg: string) => {
    const name = `logo-${++count}.svg`
    writeFileSync(join(OUTPUT, name), decodeURIComponent(svg))
    return `url("./${name}")`
  })
}

/** Drawings go in the sheet, since each would be a request; other files are named as they are seen from the output's folder. */
function address(folder: string, path: string): string {
  const file = join(folder, path)
  if (!file.endsWith('.svg')) return `url("${relative(OUTPUT, file)}")`
  const svg = readFileSync(file, 'utf8')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .trim()
  return `url("data:image/svg+xml,${svg.replace(/"/g, "'").replace(/[%#<>{}]/g, encodeURIComponent)}")`
}

/** One file's styles, with fonts in their modern format alone. */
function readStyles(file: string): string {
  return useTwoFonts(readFileSync(file, 'utf8'))
    .replace(/@charset "UTF-8";/g, '')
    .replace(/,url\([^)]*\.woff\) format\("woff"\)/g, '')
    .replace(/url\("?(?!data:)([^)"]+)"?\)/g, (_, path: string) => address(dirname(file), path))
}

const dsfr = (file: string) => readStyles(join(DSFR, file))
const components = (sheet: Sheet) =>
  SHEETS[sheet].map((name) => {
    const css = dsfr(`component/${name}/${name}.main.min.css`)
    return name === 'logo' ? logoAsFiles(css) : css
  })

/** The rules of icons, one each, by the sheet they go to. */
function icons(sheet: 'critical' | 'rest'): string[] {
  const rules = globSync('utility/icons/*/*.main.min.css', { cwd: DSFR })
    .sort()
    .flatMap((file) => dsfr(file).match(/[^{}]+{[^{}]*}/g) ?? [])
  return rules.filter((rule) => FIRST_ICONS.test(rule) === (sheet === 'critical'))
}

/** Our own styles of first screens: of every page, of the home page, of an offer. */
const FIRST_STYLES = ['base.css', 'home-hero.css', 'offer.css']

/** What a first screen shows, for the purge of the sheet that it waits for. */
const FIRST_SCREEN = ['layout/{Layout,Header}.astro', 'dsfr/Breadcrumb/*.astro', 'views/offer/OfferPage.astro']

function ownStyles(): Record<'first' | 'others', string[]> {
  const folder = join(SITE, 'src', 'styles')
  const names = globSync('*.css', { cwd: folder }).sort()
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  return { first: FIRST_STYLES.map(read), others: names.filter((name) => !FIRST_STYLES.includes(name)).map(read) }
}

function sources(): Record<Sheet, string[]> {
  const own = ownStyles()
  return {
    critical: [
      dsfr('core/core.main.min.css'),
      dsfr('scheme/scheme.min.css'),
      ...components('critical'),
      ...icons('critical'),
      ...own.first,
    ],
    controls: components('controls'),
    rest: [...components('rest'), ...icons('rest'), ...own.others],
  }
}

/** Paper is white, whatever the theme of the screen: what a sheet defines for the dark theme is not for print. */
function darkOnScreenOnly(css: string): string {
  return css.replace(/:root\[data-fr-theme=["']?dark["']?\][^{}]*{[^{}]*}/g, '@media screen{$&}')
}

const SAFELIST = {
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
}

/** For each rule that it rejects, PurgeCSS copies the whole sheet that the rule is in: it is given few at a time. */
const RULES_AT_ONCE = 20

async function purgeForFirstScreen(raw: string): Promise<{ css: string; rejectedCss: string }> {
  const options = {
    content: FIRST_SCREEN.map((files) => join(SITE, 'src', files)),
    safelist: { ...SAFELIST, standard: [...SAFELIST.standard, /^mn-/] },
    rejectedCss: true,
  }
  const rules = postcss.parse(raw).nodes.map(String)
  const parts = { css: '', rejectedCss: '' }
  for (let start = 0; start < rules.length; start += RULES_AT_ONCE) {
    const sheet = rules.slice(start, start + RULES_AT_ONCE).join('')
    const [purged] = await new PurgeCSS().purge({ ...options, css: [{ raw: sheet }] })
    parts.css += purged?.css ?? ''
    parts.rejectedCss += purged?.rejectedCss ?? ''
  }
  return parts
}

/**
 * Writes `.generated/{critical,rest,controls}.css`: the DSFR's own styles less the rules and variables that nothing of the site uses, with
 * ours from `src/styles/*.css` in the same pass, since the variables they read are the DSFR's. Licence notices stay.
 */
export async function writeDsfrStylesheet(): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true })
  const sheets = Object.entries(sources())
  // One pass for all: a variable that one sheet defines is read in the others.
  const raw = sheets.map(([name, styles]) => `/*! sheet ${name} */\n${styles.join('\n')}`).join('\n')
  const [purged] = await new PurgeCSS().purge({
    content: [join(SITE, 'src/**/*.{astro,ts,mdx}')],
    css: [{ raw }],
    fontFace: true,
    variables: true,
    safelist: SAFELIST,
  })
  const parts = purged?.css.split(/\/\*! sheet (\w+) \*\//) ?? []
  if (parts.length !== 2 * sheets.length + 1)
    throw new Error(`PurgeCSS answered ${parts.length} parts for ${sheets.length} sheets: is its comment handling another?`)
  const [, , critical = '', , controls = '', , rest = ''] = parts
  const seenFirst = await purgeForFirstScreen(critical)
  const { first, later } = splitCritical(seenFirst.css)
  for (const [name, css] of Object.entries({ critical: first, controls, rest: later + seenFirst.rejectedCss + rest }))
    writeFileSync(join(OUTPUT, `${name}.css`), darkOnScreenOnly(css))
}
