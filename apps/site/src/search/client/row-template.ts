import type { OfferRow } from '../../dsfr/OfferRow/offer-row.ts'
import { byId, markedNodes } from './dom.ts'
import { ROW_TEMPLATES, ROW_VARIANTS } from './row-variants.ts'

const PLACEHOLDER = /\{(\w+)\}/g

function templateList(): Element {
  const template = byId(ROW_TEMPLATES)
  const list = template instanceof HTMLTemplateElement ? template.content.firstElementChild : null
  if (list === null) throw new Error(`The template #${template.id} holds no list`)
  return list
}

function modelOf({ badge, payKnown }: Pick<OfferRow, 'badge' | 'payKnown'>): Element {
  const kind = badge?.kind ?? null
  const model = templateList().children[ROW_VARIANTS.findIndex((each) => each.kind === kind && each.payKnown === payKnown)]
  if (model === undefined) throw new Error(`No template for a row with the badge ${kind}`)
  return model
}

function valuesOf({ badge, ...row }: OfferRow): ReadonlyMap<string, string> {
  const texts = Object.entries(row).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  return new Map([...texts, ['badge', badge?.label ?? '']])
}

function fill(node: Node, values: ReadonlyMap<string, string>, query: string): void {
  const filled = (text: string) => text.replace(PLACEHOLDER, (whole, name: string) => values.get(name) ?? whole)
  if (node instanceof Text) {
    const text = filled(node.data)
    if (text === node.data) return
    if (query === '') node.data = text
    else node.replaceWith(...markedNodes(text, query))
    return
  }
  if (node instanceof Element) {
    for (const attribute of node.attributes) if (attribute.value.includes('{')) attribute.value = filled(attribute.value)
  }
  for (const child of [...node.childNodes]) fill(child, values, query)
}

function rowOf(row: OfferRow, query: string): Node {
  const item = modelOf(row).cloneNode(true)
  fill(item, valuesOf(row), query)
  return item
}

/** A list for rows, the same as the static ones, empty. */
export function emptyRowList(): HTMLElement {
  const list = document.createElement('ul')
  list.className = templateList().className
  return list
}

/**
 * Puts rows in a list from a place on, with the words of the query marked. A row that is there already stays, so that the browser has
 * nothing to lay out again: from one letter to the next most do.
 */
export function putRows(list: Element, rows: readonly OfferRow[], query: string, from: number): void {
  rows.forEach((row, index) => {
    const item = rowOf(row, query)
    const present = list.children[from + index]
    if (present === undefined) list.append(item)
    else if (!present.isEqualNode(item)) present.replaceWith(item)
  })
}

/** Takes away the rows of a list that follow the first ones. */
export function keepRows(list: Element, count: number): void {
  while (list.children.length > count) list.lastElementChild?.remove()
}
