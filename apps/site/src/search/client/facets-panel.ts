import { FACETS_AT_ONCE, type FacetCounts, type FacetName, SEARCH_FACETS } from '../facets.ts'
import { byId, element, setText } from './dom.ts'
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
  private readonly root = byId('facettes')
  private readonly moreFacets = byId('autres-facettes')
  private readonly nodes: FacetNodes[] = []
  private counts: FacetCounts
  private state: SearchState | undefined
  private readonly onToggle: (name: FacetName, value: string) => void

  constructor(counts: FacetCounts, onToggle: (name: FacetName, value: string) => void) {
    this.counts = counts
    this.onToggle = onToggle
    this.adopt(SEARCH_FACETS.slice(0, FACETS_AT_ONCE))
    this.moreFacets.addEventListener('click', () => {
      this.showAllFacets()
      this.nodes[FACETS_AT_ONCE]?.button.focus()
    })
  }

  show(state: SearchState, counts: FacetCounts): void {
    this.state = state
    this.counts = counts
    if (SEARCH_FACETS.slice(FACETS_AT_ONCE).some(({ name }) => state.facets[name] !== undefined)) this.showAllFacets()
    for (const facet of this.nodes) this.fill(facet)
  }

  /** Where focus goes when a choice of this facet, made elsewhere on the page, is gone. */
  focusFacet(name: FacetName): void {
    this.nodes.find((facet) => facet.name === name)?.button.focus()
  }

  /** The facets of the page's template, once. */
  private showAllFacets(): void {
    const template = this.root.querySelector('template')
    if (template === null) return
    template.replaceWith(template.content)
    this.moreFacets.remove()
    this.adopt(SEARCH_FACETS.slice(FACETS_AT_ONCE))
  }

  private adopt(facets: readonly (typeof SEARCH_FACETS)[number][]): void {
    for (const { name, title } of facets) {
      const collapse = byId(`facette-${name}`)
      const button = collapse.parentElement?.querySelector('button') ?? null
      if (button === null) throw new Error(`The facet ${name} has no button`)
      const facet = { name, list: element('div', { class: 'mn-facet-values' }), collapse, button, title, expanded: false }
      button.addEventListener('click', () => this.fill(facet, true))
      this.nodes.push(facet)
    }
  }

  private fill(facet: FacetNodes, opening = false): void {
    const { name, list, button, title } = facet
    const chosen = this.state?.facets[name] ?? []
    setText(button, chosen.length === 0 ? title : `${title} (${chosen.length})`)
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
