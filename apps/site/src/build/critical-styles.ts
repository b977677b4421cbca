import postcss, { type Declaration, type Root, type Rule } from 'postcss'

/** Rules of these media apply to a page that is already there: they need not be in the sheet that it waits for. */
const NOT_FIRST = /forced-colors|print/

interface Variable {
  rule: Rule
  declaration: Declaration
}

/** The variables that a sheet defines for a whole page, in light or in dark. */
function variablesOf(root: Root): Variable[] {
  const found: Variable[] = []
  root.walkRules(/^:root(\[data-fr-theme=.?dark.?\])?$/, (rule) => {
    for (const node of rule.nodes) if (node.type === 'decl' && node.variable) found.push({ rule, declaration: node })
  })
  return found
}

/** Names of the variables that a sheet's rules read, directly or by another variable. */
function variablesRead(root: Root): Set<string> {
  const variables = variablesOf(root).map(({ declaration }) => declaration)
  const definitions = Map.groupBy(variables, ({ prop }) => prop)
  const read = new Set<string>()
  const visit = (text: string) => {
    for (const [, name = ''] of text.matchAll(/var\((--[a-z0-9-]+)/g)) {
      if (read.has(name)) continue
      read.add(name)
      for (const { value } of definitions.get(name) ?? []) visit(value)
    }
  }
  const defined = new Set<Declaration>(variables)
  root.walkDecls((declaration) => {
    if (!defined.has(declaration)) visit(declaration.value)
  })
  return read
}

/** Moves a variable to another sheet, next to those of the same rule. */
function moveVariable({ rule, declaration }: Variable, later: Root): void {
  const { last } = later
  if (last?.type === 'rule' && last.selector === rule.selector) last.append(declaration.clone())
  else later.append(postcss.rule({ selector: rule.selector, nodes: [declaration.clone()] }))
  declaration.remove()
  if (rule.nodes.length === 0) rule.remove()
}

/** Parts a sheet in what the first screen needs, and what may come with the next sheet, before its rules. */
export function splitCritical(css: string): { first: string; later: string } {
  const root = postcss.parse(css)
  const later = postcss.root()
  const read = variablesRead(root)
  for (const variable of variablesOf(root)) if (!read.has(variable.declaration.prop)) moveVariable(variable, later)
  root.walkAtRules('media', (media) => {
    if (!NOT_FIRST.test(media.params)) return
    later.append(media.clone())
    media.remove()
  })
  return { first: root.toString(), later: later.toString() }
}
