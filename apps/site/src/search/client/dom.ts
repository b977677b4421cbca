import { frenchSpaces } from '../../copy/typography.ts'
import { markedWords } from './marked-words.ts'

/** Small helpers to make DOM nodes: text goes in as text, never as HTML, with the spaces of French. */

type Child = Node | string | null

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) node.setAttribute(name, '')
    else if (value !== false) node.setAttribute(name, value)
  }
  node.append(
    ...children.filter((child) => child !== null).map((child) => (typeof child === 'string' ? frenchSpaces(child) : child)),
  )
  return node
}

/** An element of the page that the search can't do without. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`The page has no element #${id}`)
  return found
}

/** Puts a text in an element that may hold it already: the browser then has nothing to draw again. */
export function setText(node: Element, text: string): void {
  if (node.textContent !== text) node.textContent = text
}

/** A text as nodes, the words of a query marked. */
export function markedNodes(text: string, query: string): (Node | string)[] {
  return markedWords(text, query).map(({ text: part, found }) => (found ? element('mark', {}, part) : part))
}

/** A count with its words, French thousands included. */
export function countText(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count.toLocaleString('fr-FR')} ${many}`
}

/** Resolves once the browser has painted what is there. */
export const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
