/** Checks of every page of a release, in process: no browser, no sampling. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { type HTMLElement, parse } from 'node-html-parser'

const CANARIES = ['MN-CANARY-DRAFT', 'MN-CANARY-PRIVATE']

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // The DSFR's own markup and Astro's output: correct HTML, in another style than the preset's.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
    'no-inline-style': 'error',
    // A visible label says more than the number that a phone would dial.
    'tel-non-breaking': 'off',
    // The placeholder link of the current page, and disabled pagination, as the DSFR publishes them.
    'prefer-native-element': 'off',
    'no-redundant-role': 'off',
    // The DSFR names its menu's dialog by an attribute on an element that gets its role from the script; axe looks at the result.
    'aria-label-misuse': 'off',
  },
})

export interface ReleaseFaults {
  pages: number
  /** `page: fault`, at most twenty of each kind. */
  faults: string[]
}

function pagePath(file: string): string {
  return `/${file.replace(/index\.html$/, '')}`
}

/** True when a path of the site answers: a page, or a file. */
function answers(folder: string, path: string): boolean {
  const plain = decodeURIComponent(path.split(/[?#]/)[0] ?? '')
  return existsSync(join(folder, plain.endsWith('/') ? `${plain}index.html` : plain))
}

interface CheckedPage {
  path: string
  html: string
  root: HTMLElement
}

type PageCheck = (page: CheckedPage) => Promise<string[]> | string[]

const validity: PageCheck = async ({ html }) => {
  const report = await validator.validateString(html)
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `html ${ruleId}: ${message} (line ${line})`),
  )
}

const canaries: PageCheck = ({ html }) => CANARIES.filter((canary) => html.includes(canary)).map((canary) => `holds ${canary}`)

/** Text that only a bug prints. */
const slips: PageCheck = ({ root }) => {
  const text = root.querySelector('main')?.structuredText ?? ''
  return ['undefined', '[object Object]', 'NaN']
    .filter((slip) => new RegExp(`(^|\\s)${slip.replace(/[[\]]/g, '\\$&')}($|\\s|[.,])`).test(text))
    .map((slip) => `prints ${slip}`)
}

function deadLinks(folder: string): PageCheck {
  return ({ root }) => {
    const addresses = [
      ...root.querySelectorAll('[href]').map((node) => node.getAttribute('href')),
      ...root.querySelectorAll('[src]').map((node) => node.getAttribute('src')),
    ]
    return addresses.flatMap((address) => {
      if (address === undefined) return []
      if (address.startsWith('#'))
        return address === '#' || root.querySelector(`[id="${address.slice(1)}"]`) === null
          ? [`anchor ${address} leads nowhere`]
          : []
      return address.startsWith('/') && !answers(folder, address) ? [`link ${address} is dead`] : []
    })
  }
}

/** Scripts, styles, images and frames come from the site alone. */
const thirdParties: PageCheck = ({ root }) =>
  root
    .querySelectorAll('script[src], link[rel=stylesheet], img[src], iframe')
    .map((node) => node.getAttribute('src') ?? node.getAttribute('href') ?? '')
    .filter((address) => /^(https?:)?\/\//.test(address))
    .map((address) => `loads ${address}`)

/** Every page of a release against every check; titles are unique among all. */
export async function checkRelease(folder: string): Promise<ReleaseFaults> {
  const files = globSync('**/*.html', { cwd: folder }).sort()
  const checks: PageCheck[] = [validity, canaries, slips, deadLinks(folder), thirdParties]
  const faults: string[] = []
  const titles = new Map<string, string>()
  for (const file of files) {
    const html = readFileSync(join(folder, file), 'utf8')
    const page = { path: pagePath(file), html, root: parse(html) }
    for (const check of checks) for (const fault of await check(page)) faults.push(`${page.path}: ${fault}`)
    const title = /<title>([^<]*)<\/title>/.exec(page.html)?.[1] ?? ''
    const other = titles.get(title)
    if (title === '' || other !== undefined)
      faults.push(`${page.path}: title "${title}" ${title === '' ? 'is empty' : `is also that of ${other}`}`)
    titles.set(title, page.path)
  }
  return { pages: files.length, faults }
}
