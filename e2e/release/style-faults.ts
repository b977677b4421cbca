/** What the purge of the stylesheet must not have taken away: icons, rules of the DSFR that a page needs, variables that are read. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuiltRelease, StyleRule } from './built-release.ts'
import { readStylesheet } from './built-release.ts'
import { matchesSomething } from './selector-match.ts'

const DSFR = join(import.meta.dirname, '..', '..', 'apps', 'site', 'node_modules', '@gouvfr', 'dsfr', 'dist')
const WHOLE_DSFR = ['dsfr.main.min.css', 'utility/utility.main.min.css']
/** What a page does without, and why. */
const DONE_WITHOUT: Readonly<Record<string, string>> = {
  '.fr-display .fr-fieldset__element:last-child': 'a margin, in a component that ships no stylesheet for current browsers alone',
}

/** One spelling for the same selector: minifiers differ in quotes, spaces and colons. */
function spelling(selector: string): string {
  return selector
    .replace(/["'\\]/g, '')
    .replace(/::/g, ':')
    .replace(/\s*([>+~,()])\s*/g, '$1')
    .trim()
}

function classesOf(selector: string): string[] {
  return [...selector.replace(/:not\([^)]*\)/g, '').matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map(([, name = '']) => name)
}

function pageClasses(html: string): Set<string> {
  return new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)))
}

/** Every icon named in a page has its rule, and the file that the rule asks for. Otherwise it shows as a plain square. */
export function iconFaults(release: BuiltRelease): string[] {
  const rules = release.linkedStylesheets().flatMap((sheet) => sheet.rules)
  const drawn = new Map<string, StyleRule>()
  for (const rule of rules) for (const name of rule.selectors.flatMap(classesOf)) if (rule.files.length > 0) drawn.set(name, rule)
  const first = new Map<string, string>()
  for (const { path, html } of release.pages) {
    for (const name of pageClasses(html)) if (/^fr-icon-(?!-)/.test(name) && !first.has(name)) first.set(name, path)
  }
  return [...first].flatMap(([name, path]) => {
    const rule = drawn.get(name)
    if (rule === undefined) return [`${path}: icon ${name} has no rule`]
    return rule.files
      .filter((file) => file.startsWith('/') && !release.has(file))
      .map((file) => `${path}: icon ${name} asks for ${file}, which is not there`)
  })
}

const wholeDsfr = () => WHOLE_DSFR.flatMap((file) => readStylesheet(readFileSync(join(DSFR, file), 'utf8')).rules)

/** Rules of the whole DSFR that would style something of a page, and that no stylesheet of the release holds. */
export function missingRules(release: BuiltRelease): string[] {
  const sheets = release.linkedStylesheets()
  const kept = new Set(sheets.flatMap(({ rules }) => rules.flatMap(({ selectors }) => selectors.map(spelling))))
  const isUseful = (property: string) => !property.startsWith('--') || sheets.some(({ reads }) => reads.has(property))
  const left = new Map<string, string[]>()
  for (const { selectors, sets } of wholeDsfr()) {
    if (!sets.some(isUseful)) continue
    for (const selector of selectors) {
      if (!kept.has(spelling(selector)) && !Object.hasOwn(DONE_WITHOUT, selector)) left.set(selector, classesOf(selector))
    }
  }
  const faults: string[] = []
  for (const { path, html, root } of release.pages) {
    const present = pageClasses(html)
    for (const [selector, classes] of left) {
      if (!classes.every((name) => present.has(name)) || !matchesSomething(root, selector)) continue
      faults.push(`${path}: the DSFR's rule for ${selector} is missing`)
      left.delete(selector)
    }
  }
  return faults
}

/** Variables that a rule of the release reads, that the DSFR sets, and that no rule of the release sets any longer. */
export function missingVariables(release: BuiltRelease): string[] {
  const sheets = release.linkedStylesheets()
  const set = new Set(sheets.flatMap(({ rules }) => rules.flatMap(({ sets }) => sets)))
  const known = new Set(wholeDsfr().flatMap(({ sets }) => sets))
  const read = new Set(sheets.flatMap(({ reads }) => [...reads]))
  return [...read].filter((name) => known.has(name) && !set.has(name)).map((name) => `the variable ${name} is read and not set`)
}
