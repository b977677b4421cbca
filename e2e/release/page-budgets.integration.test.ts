import { cpSync, globSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { DATA_DIRECTORY } from '../support/stack.ts'
import { budgetFaults, fontFaults } from './budget-faults.ts'
import { BuiltRelease } from './built-release.ts'
import { allBudgets, budgetsOf } from './page-budgets.ts'
import { iconFaults, missingRules, missingVariables } from './style-faults.ts'
import { unusedFiles } from './unused-files.ts'

const current = join(DATA_DIRECTORY, 'current')

/** Every page is compressed as for production. */
const SLOW = 300_000

const release = new BuiltRelease(current)

/** A copy of the release for a test to break, with two of its pages, which are enough. */
function copyOfRelease(pages: readonly string[] = ['index.html', 'contact/index.html']): string {
  const folder = mkdtempSync(join(tmpdir(), 'mn-weight-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const source = realpathSync(current)
  const isWanted = (file: string) => !file.endsWith('.html') || pages.includes(relative(source, file))
  cpSync(source, folder, { recursive: true, filter: isWanted })
  return folder
}

/** The faults of one page's weight in a copy. */
function faultsOf(folder: string, path: string): string[] {
  const copy = new BuiltRelease(folder)
  return copy.pages.filter((page) => page.path === path).flatMap((page) => budgetFaults(copy, page))
}

function edit(folder: string, file: string, change: (text: string) => string): void {
  const path = join(folder, file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}

test('every page is within its budgets of bytes, elements, images and requests', { timeout: SLOW }, () => {
  expect(release.pages.length).toBeGreaterThan(200)
  expect(release.pages.flatMap((page) => budgetFaults(release, page))).toEqual([])
})

test('the release names the two fonts that pages show, and no other', () => {
  expect(fontFaults(release)).toEqual([])
})

test('a budget above what we aim at says why', () => {
  expect(allBudgets().filter(({ budget }) => budget.limit > budget.aim && !budget.reason)).toEqual([])
})

test('every icon is drawn, and the purge of the styles took nothing that a page uses', { timeout: SLOW }, () => {
  expect([...iconFaults(release), ...missingRules(release), ...missingVariables(release)]).toEqual([])
})

test('every file of the release is named somewhere', () => {
  expect(unusedFiles(realpathSync(current))).toEqual([])
})

test('a page that grew is refused, with its path, the measure, the figure and the limit', () => {
  const folder = copyOfRelease()
  edit(folder, 'index.html', (html) => html.replace('</main>', `${'<span></span>'.repeat(1_000)}</main>`))
  const faults = faultsOf(folder, '/')
  expect(faults).toHaveLength(1)
  expect(faults[0]).toMatch(new RegExp(`^/: 1\\d{3} elements, at most ${budgetsOf('/').elements.limit}$`))
})

test('styles that grew, an image or a script too many are refused on the pages that load them', () => {
  const folder = copyOfRelease()
  const noise = Array.from({ length: 20_000 }, (_, index) => `.a${Math.imul(index, 2_654_435_761) >>> 0}{color:red}`).join('')
  writeFileSync(join(folder, 'assets', 'more.css'), noise)
  writeFileSync(join(folder, 'photo.jpg'), Buffer.alloc(130_000))
  writeFileSync(join(folder, 'assets', 'a.js'), 'import"./b.js"')
  writeFileSync(join(folder, 'assets', 'b.js'), 'import("./later.js")')
  writeFileSync(join(folder, 'assets', 'later.js'), '')
  const extra = `${'<link rel="stylesheet" href="/assets/more.css">'.repeat(20)}<script type="module" src="/assets/a.js"></script>`
  edit(folder, 'contact/index.html', (html) =>
    html.replace('</head>', `${extra}</head>`).replace('</main>', '<img src="/photo.jpg" alt=""></main>'),
  )
  const measures = faultsOf(folder, '/contact/').map((fault) => fault.replace(/^\S+ \d+ |, at most .*$/g, ''))
  expect(measures).toEqual([
    'bytes of HTML, styles and scripts',
    'bytes of HTML, styles and scripts, with those of the first use of a control',
    'bytes of HTML and of the styles that its first view waits for',
    'bytes of images at first view',
    'requests besides images',
  ])
})

test('an icon without a rule, or whose file is missing, is refused with its page', () => {
  const folder = copyOfRelease()
  edit(folder, 'contact/index.html', (html) => html.replace('</main>', '<span class="fr-icon-ancient-gate-fill"></span></main>'))
  const [icon] = iconFaults(new BuiltRelease(folder))
  expect(icon).toBe('/contact/: icon fr-icon-ancient-gate-fill has no rule')
})

test('a rule or a variable that the purge took although a page uses it is refused, by its name', { timeout: SLOW }, () => {
  const folder = copyOfRelease()
  edit(folder, 'contact/index.html', (html) => html.replace('</main>', '<ul class="fr-stepper__details"></ul></main>'))
  expect(missingRules(new BuiltRelease(folder))).toContainEqual(expect.stringMatching(/^\/contact\/: .*\.fr-stepper__details/))
  for (const { root } of new BuiltRelease(folder).pages.filter(({ path }) => path === '/')) {
    const sheet = root.querySelector('link[rel=stylesheet]')?.getAttribute('href') ?? ''
    edit(folder, sheet, (css) => css.replaceAll(/--text-title-grey:[^;}]+/g, '--other:0'))
  }
  expect(missingVariables(new BuiltRelease(folder))).toContain('the variable --text-title-grey is read and not set')
})

test('a file that nothing names is refused', () => {
  const folder = copyOfRelease(globSync('**/*.html', { cwd: current }))
  writeFileSync(join(folder, 'assets', 'forgotten.D3adB33f.svg'), '<svg/>')
  expect(unusedFiles(folder)).toEqual(['/assets/forgotten.D3adB33f.svg is named by nothing'])
})
