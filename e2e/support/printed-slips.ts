/** What a page prints when something it counted on is missing: read in the HTML of a release, without a browser. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HTMLElement, NodeType, parse } from 'node-html-parser'

const plain = (words: string) => words.replace(/\s+/g, ' ').trim()
const shown = (element: HTMLElement) =>
  `<${element.rawTagName}${element.classNames === '' ? '' : ` class="${element.classNames}"`}>`

/** Words that only a program writes. */
function programWords(main: HTMLElement): string[] {
  const found = plain(main.structuredText).match(/\b(undefined|null|NaN|Invalid Date)\b|\[object/g) ?? []
  return [...new Set(found)].map((word) => `prints ${word}`)
}

/** Elements that should hold words and have none. */
function emptyElements(main: HTMLElement): string[] {
  const wordless = main
    .querySelectorAll('h1, h2, h3, h4, h5, h6, p, li, dt, dd, a, button, label, legend, caption, blockquote, figcaption, summary')
    .filter((element) => plain(element.textContent) === '' && element.querySelector('img, svg, input, [role="status"]') === null)
    // A place that a script fills announces itself.
    .filter(
      (element) =>
        element.getAttribute('role') !== 'status' && element.getAttribute('aria-live') === undefined && element.id === '',
    )
  const itemless = main
    .querySelectorAll('ul, ol, dl, select, tbody')
    .filter((list) => list.querySelector('li, dt, option, tr') === null && list.id === '')
  return [...wordless, ...itemless].map((element) => `has an empty ${shown(element)} in ${shown(element.parentNode)}`)
}

/** Signs that stand between two things, with one of the two missing. */
function loneSigns(main: HTMLElement): string[] {
  return main.querySelectorAll('h1, h2, h3, h4, p, li, dt, dd, td, figcaption, div').flatMap((element) => {
    if (
      element.rawTagName === 'div' &&
      !element.childNodes.some(({ nodeType, text }) => nodeType === NodeType.TEXT_NODE && plain(text) !== '')
    )
      return []
    const words = plain(element.textContent)
    const lone =
      /^[·,;:.–—-](\s|$)/.test(words) || /(^|\s)[·–—-]$|,$/.test(words) || /[·,–—]\s*[·,–—]\s|\(\s*\)|«\s*»/.test(words)
    return lone && element.closest('pre, code') === null
      ? [`leaves a sign alone: "${words.slice(0, 30)} … ${words.slice(-30)}" in ${shown(element)}`]
      : []
  })
}

const LEVEL = /^h([1-6])$/i

/** Headings with nothing under them; a card or an item of a list may be its title alone. */
function headingsOfNothing(main: HTMLElement): string[] {
  const faults: string[] = []
  let waiting: { words: string; level: number } | null = null
  const walk = (element: HTMLElement): void => {
    const level = Number(LEVEL.exec(element.rawTagName)?.[1] ?? 0)
    if (level > 0 && element.closest('article, li, .fr-card, .fr-tile') === null) {
      if (waiting !== null && level <= waiting.level) faults.push(`heading "${waiting.words}" has nothing under it`)
      waiting = { words: plain(element.textContent).slice(0, 60), level }
      return
    }
    for (const child of element.childNodes) {
      if (child.nodeType === NodeType.TEXT_NODE && plain(child.text) !== '') waiting = null
      if (!(child instanceof HTMLElement)) continue
      if (/^(img|svg|input|select|iframe)$/i.test(child.rawTagName)) waiting = null
      walk(child)
    }
  }
  walk(main)
  return waiting === null ? faults : [...faults, 'the last heading has nothing under it']
}

/** `path: fault` of a page's HTML. */
export function printedSlips(path: string, html: string): string[] {
  const main = parse(html).querySelector('main')
  if (main === null) return [`${path}: has no main`]
  // What is data, an example of it, and what scripts fill before they show it.
  for (const part of main.querySelectorAll('script, style, template, pre, .mn-needs-script')) part.remove()
  const faults = [...programWords(main), ...emptyElements(main), ...loneSigns(main), ...headingsOfNothing(main)]
  return [...new Set(faults)].map((fault) => `${path}: ${fault}`)
}

/** The slips of every page of a release. */
export function slipsOfRelease(folder: string): string[] {
  return globSync('**/*.html', { cwd: folder })
    .sort()
    .flatMap((file) => printedSlips(`/${file.replace(/index\.html$/, '')}`, readFileSync(join(folder, file), 'utf8')))
}
