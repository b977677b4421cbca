/** The pages that the benchmark opens: one of each type that a visitor meets, named as the browser tests name them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'node-html-parser'
import { PAGE_TYPES } from '../../../e2e/support/page-types.ts'

const MEASURED = [
  ...['home', 'offers', 'offers of a region', 'offer', 'projects', 'project', 'portraits', 'portrait'],
  ...['ministry', 'profession', 'technology', 'search', 'page not found'],
]

export interface MeasuredPage {
  name: string
  path: string
}

/** The measured pages of a release, or those of the names given. */
export function measuredPages(release: string, only: readonly string[]): MeasuredPage[] {
  const unknown = only.filter((name) => !PAGE_TYPES.some((type) => type.name === name))
  if (unknown.length > 0)
    throw new Error(`No page type is called ${unknown.join(', ')}: take names from e2e/support/page-types.ts`)
  const wanted = only.length > 0 ? only : MEASURED
  return wanted
    .flatMap((name) => PAGE_TYPES.filter((type) => type.name === name))
    .map((type) => ({
      name: type.name,
      path: type.find === undefined ? type.path : firstLink(release, type.path, type.find),
    }))
}

function firstLink(release: string, path: string, selector: string): string {
  const list = parse(readFileSync(join(release, path, 'index.html'), 'utf8'))
  const address = list.querySelector(selector)?.getAttribute('href')
  if (address === undefined) throw new Error(`${path} has nothing at ${selector}: publish a site with open offers first`)
  return address
}
