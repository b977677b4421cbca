/** Pages of a release above their budgets, in words. */
import type { BuiltPage, BuiltRelease } from './built-release.ts'
import { budgetsOf, FONTS, MEASURES, type Measure } from './page-budgets.ts'
import { weighPage } from './page-weight.ts'

const ALL: readonly Measure[] = ['html', 'page', 'used', 'critical', 'elements', 'images', 'requests']

export function budgetFaults(release: BuiltRelease, page: BuiltPage): string[] {
  const weight = weighPage(release, page)
  const budgets = budgetsOf(page.path)
  return ALL.filter((measure) => weight[measure] > budgets[measure].limit).map(
    (measure) => `${page.path}: ${weight[measure]} ${MEASURES[measure]}, at most ${budgets[measure].limit}`,
  )
}

export function fontFaults(release: BuiltRelease): string[] {
  const fonts = new Set(release.linkedStylesheets().flatMap((sheet) => sheet.fonts))
  return fonts.size > FONTS.limit ? [`${fonts.size} fonts, at most ${FONTS.limit}: ${[...fonts].join(', ')}`] : []
}
