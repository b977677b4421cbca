import { type FacetCounts, type FacetName, SEARCH_FACETS } from '../facets.ts'
import { element } from './dom.ts'
import type { SearchState } from './search-state.ts'

const SHOWN_AT_FIRST = 6

interface FacetNodes {
  name: FacetName
  list: HTMLElement
  collapse: HTMLElement
  button: HTMLButtonElement
  title: string
  expanded: boolean
}

const fieldsetOf = (title: string, list: HTMLElement) =>
  element('fieldset', { class: 'mn-facet' }, element('legend', { class: 'fr-sr-only' }, title), list)

/** The facets as accordions of counted checkboxes. A facet's values are made when it is opened, or holds a choice. */
export class FacetsPanel {
  /** Not joined: a facet stays open while another is opened. */
  readonly root = element('div', { class: 'fr-accordions-group', 'data-fr-group': 'false' })
  private readonly nodes: FacetNodes[]
  private counts: FacetCounts
  private state: SearchState | undefined
  private readonly onToggle: (name: FacetName, value: string) => void

  constructor(counts: FacetCounts, onToggle: (name: FacetName, value: string) => void) {
    this.counts = counts
    this.onToggle = onToggle
    this.nodes = SEARCH_FACETS.map(({ name, title }) => this.makeFacet(name, title))
  }

  show(state: SearchState, counts: FacetCounts): void {
    this.state = state
    this.counts = counts
    for (const facet of this.nodes) this.fill(facet)
  }

  /** Where focus goes when a choice of this facet, made elsewhere on the page, is gone. */
  focusFacet(name: FacetName): void {
    this.nodes.find((facet) => facet.name === name)?.button.focus()
  }

  private makeFacet(name: FacetName, title: string): FacetNodes {
    const id = `facette-${name}`
    const button = element(
      'button',
      { type: 'button', class: 'fr-accordion__btn', 'aria-expanded': 'false', 'aria-controls': id },
      title,
    )
    const list = element('div', { class: 'mn-facet-values' })
    const collapse = element('div', { class: 'fr-collapse', id })
    this.root.append(
      element('section', { class: 'fr-accordion' }, element('h2', { class: 'fr-accordion__title' }, button), collapse),
    )
    const facet: FacetNodes = { name, list, collapse, button, title, expanded: false }
    button.addEventListener('click', () => this.fill(facet, true))
    return facet
  }

  private fill(facet: FacetNodes, opening = false): void {
    const { name, list, button, title } = facet
    const chosen = this.state?.facets[name] ?? []
    button.textContent = chosen.length === 0 ? title : `${title} (${chosen.length})`
    if (!opening && list.childElementCount === 0 && chosen.length === 0) return
    if (!list.isConnected) facet.collapse.append(fieldsetOf(title, list))
    const counts = this.counts[name]
    const values = [...new Set([...chosen, ...Object.keys(counts)])]
      .filter((value) => (counts[value] ?? 0) > 0 || chosen.includes(value))
      .sort(
        (a, b) =>
          Number(chosen.includes(b)) - Number(chosen.includes(a)) ||
          (counts[b] ?? 0) - (counts[a] ?? 0) ||
          a.localeCompare(b, 'fr'),
      )
    const focused = list.contains(document.activeElement) ? document.activeElement : null
    const shown = facet.expanded ? values : values.slice(0, Math.max(SHOWN_AT_FIRST, chosen.length))
    list.replaceChildren(...shown.map((value, index) => this.checkbox(facet, value, index, chosen.includes(value))))
    if (values.length > shown.length) list.append(this.moreButton(facet, values.length - shown.length))
    if (values.length === 0)
      list.append(element('p', { class: 'fr-text--sm mn-mention' }, 'Aucun choix avec les autres critères.'))
    if (focused === null) return
    const value = focused instanceof HTMLInputElement ? focused.value : null
    const again = [...list.querySelectorAll('input')].find((input) => input.value === value)
    // A value no longer chosen may be among those not shown.
    const heir = again ?? button
    heir.focus()
  }

  private checkbox({ name }: FacetNodes, value: string, index: number, checked: boolean): HTMLElement {
    const id = `facette-${name}-${index}`
    const input = element('input', { type: 'checkbox', id, name, value, checked })
    input.addEventListener('change', () => this.onToggle(name, value))
    const label = element('label', { class: 'fr-label', for: id }, `${value} (${this.counts[name][value] ?? 0})`)
    return element('div', { class: 'fr-checkbox-group fr-checkbox-group--sm' }, input, label)
  }

  private moreButton(facet: FacetNodes, count: number): HTMLElement {
    const label = count === 1 ? 'Afficher l’autre choix' : `Afficher les ${count} autres`
    const button = element('button', { type: 'button', class: 'fr-btn fr-btn--tertiary-no-outline fr-btn--sm' }, label)
    button.addEventListener('click', () => {
      facet.expanded = true
      const first = facet.list.querySelectorAll('input').length
      this.fill(facet, true)
      facet.list.querySelectorAll('input')[first]?.focus()
    })
    return button
  }
}
