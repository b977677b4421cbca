/**
 * Type-ahead on a search form: the combobox of the ARIA Authoring Practices, with a list and manual selection. What is typed stays
 * what is asked unless a suggestion is chosen; focus stays in the field, and `aria-activedescendant` names the option reached.
 */
import { counted } from '../../copy/format.ts'
import { type Match, Suggestions } from '../suggestions/matching.ts'
import {
  addressOfSuggestion,
  KIND_NAMES,
  type Suggestion,
  type SuggestionFile,
  type SuggestionScope,
} from '../suggestions/suggestions-format.ts'
import { element, painted } from './dom.ts'
import { SuggestionChosen } from './suggestion-chosen.ts'

const MOST_SHOWN = 6

let loading: Promise<Suggestions> | undefined

async function fetchSuggestions(): Promise<Suggestions> {
  const response = await fetch('/recherche/suggestions.json')
  if (!response.ok) throw new Error(`The suggestions answered ${response.status}`)
  const file: SuggestionFile = await response.json()
  return new Suggestions(file)
}

/** The suggestions of the site, fetched on the first call and not before. */
export function loadSuggestions(): Promise<Suggestions> {
  loading ??= fetchSuggestions().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

export class SuggestionBox {
  private readonly form: HTMLFormElement
  private readonly input: HTMLInputElement
  private readonly scope: SuggestionScope
  private readonly list: HTMLElement
  private readonly status = element('p', { class: 'fr-sr-only', role: 'status' })
  private matches: Match[] = []
  private active = -1

  constructor(form: HTMLFormElement, input: HTMLInputElement, scope: SuggestionScope) {
    this.form = form
    this.input = input
    this.scope = scope
    const id = `${input.id}-suggestions`
    this.list = element('ul', { id, class: 'mn-suggestions', role: 'listbox', 'aria-label': 'Suggestions', hidden: true })
    const states = { role: 'combobox', 'aria-expanded': 'false', 'aria-controls': id, 'aria-autocomplete': 'list' }
    for (const [name, value] of Object.entries(states)) input.setAttribute(name, value)
    form.append(this.list, this.status)
    // Where results follow the letters too, they are painted first.
    input.addEventListener('input', () => void painted().then(() => this.propose()))
    input.addEventListener('keydown', (event) => this.onKey(event))
    input.addEventListener('blur', () => this.close())
    // The field keeps focus, so that the list doesn't close before the click comes.
    this.list.addEventListener('pointerdown', (event) => event.preventDefault())
    this.list.addEventListener('click', (event) => this.onClick(event))
    form.addEventListener('submit', () => this.close())
  }

  /** Shows what answers the text of the field now. */
  async propose(): Promise<void> {
    const asked = this.input.value
    const suggestions = await loadSuggestions().catch(() => null)
    // Typed on while the suggestions came: a later call answers that.
    if (suggestions === null || asked !== this.input.value || document.activeElement !== this.input) return
    const found = asked.trim().length < 2 ? [] : suggestions.matching(asked, MOST_SHOWN * 2)
    this.show(found.filter(({ suggestion }) => this.scope === 'site' || suggestion.offers > 0).slice(0, MOST_SHOWN))
  }

  private show(matches: Match[]): void {
    this.matches = matches
    this.list.replaceChildren(...matches.map((match, index) => this.option(match, index)))
    this.activate(-1)
    this.list.hidden = matches.length === 0
    this.input.setAttribute('aria-expanded', String(matches.length > 0))
    this.status.textContent =
      matches.length === 0 ? '' : `${counted(matches.length, 'suggestion')} : flèches haut et bas pour les parcourir.`
  }

  close(): void {
    if (this.matches.length > 0) this.show([])
  }

  private option({ suggestion, otherName }: Match, index: number): HTMLElement {
    const { kind, label, offers } = suggestion
    return element(
      'li',
      { id: `${this.list.id}-${index}`, role: 'option', 'aria-selected': 'false' },
      otherName === null ? label : `${label} (${otherName})`,
      element('span', { class: 'mn-mention fr-text--sm' }, ` ${KIND_NAMES[kind]}, ${counted(offers, 'offre').toLowerCase()}`),
    )
  }

  private onClick({ target }: Event): void {
    const option = target instanceof Element ? target.closest('[role=option]') : null
    const match = option === null ? undefined : this.matches[[...this.list.children].indexOf(option)]
    if (match !== undefined) this.choose(match.suggestion)
  }

  private activate(index: number): void {
    this.active = index
    const options = [...this.list.children]
    for (const [at, option] of options.entries()) option.setAttribute('aria-selected', String(at === index))
    const option = options[index]
    if (option === undefined) this.input.removeAttribute('aria-activedescendant')
    else {
      this.input.setAttribute('aria-activedescendant', option.id)
      option.scrollIntoView({ block: 'nearest' })
    }
  }

  private onKey(event: KeyboardEvent): void {
    const count = this.matches.length
    if (count === 0) {
      if (event.key === 'ArrowDown') void this.propose()
      return
    }
    const chosen = this.matches[this.active]
    if (event.key === 'ArrowDown') this.activate(this.active + 1 < count ? this.active + 1 : -1)
    else if (event.key === 'ArrowUp') this.activate(this.active === -1 ? count - 1 : this.active - 1)
    else if (event.key === 'Escape') this.close()
    else if (event.key === 'Enter' && chosen !== undefined) this.choose(chosen.suggestion)
    else return
    event.preventDefault()
  }

  private choose(suggestion: Suggestion): void {
    this.close()
    if (this.form.dispatchEvent(new SuggestionChosen(suggestion))) {
      location.assign(addressOfSuggestion(suggestion, this.scope))
    }
  }
}
