/** The offers page with JavaScript: words, facets and order, all in the address, over the page's own static list. */
import { rememberSearch, showLastSearch } from '../../memory/last-search.ts'
import type { FacetCounts, FacetName } from '../facets.ts'
import { facetOfSuggestion } from '../suggestions/suggestions-format.ts'
import { answering } from './answering.ts'
import { byId, countText, element, painted, setText } from './dom.ts'
import { FacetsPanel } from './facets-panel.ts'
import type { OffersAnswer } from './offers-query.ts'
import { enhanceSearchBoxes } from './search-box.ts'
import { activeFacets, isIdle, readState, type SearchState, SORTS, sortOf, toggled, writeState } from './search-state.ts'
import { SuggestionChosen } from './suggestion-chosen.ts'

/** How long after the last letter the address follows: browsers refuse a change at each letter. */
const TYPING_PAUSE = 300

const searchable = byId('offres')
const staticList = byId('liste-offres')
const initialCounts: FacetCounts = JSON.parse(byId('decompte-facettes').textContent ?? '{}')
const results = element('div', { id: 'resultats', hidden: true })
staticList.before(results)
const status = byId('etat-recherche')
const correction = byId('correction')
const chosen = byId('criteres')
const toggle = byId('bouton-filtres')
const panelPlace = byId('filtres')
const showResultsButton = byId('voir-resultats')
const form = byId('recherche')
const input = byId('recherche-mots')
const sortChoice = byId('recherche-tri')

let state = readState(new URLSearchParams(location.search))
let turn = 0
let typing: ReturnType<typeof setTimeout> | undefined
const panel = new FacetsPanel(initialCounts, (name, value) => go(toggled(state, name, value)))

const addressOf = (target: SearchState): string => `/offres/${writeState(target)}`

/** True when the last entry of the history was made while typing: it follows what is typed on. */
let typedEntry = false

function writeAddress(how: 'push' | 'replace'): void {
  const address = addressOf(state)
  if (how === 'push' && address !== `/offres/${location.search}`) history.pushState(null, '', address)
  else history.replaceState(null, '', address)
}

function go(next: SearchState, how: 'push' | 'replace' = 'push'): void {
  clearTimeout(typing)
  state = next
  typedEntry = false
  writeAddress(how)
  void render()
}

/** Answers while someone types; the address follows when they pause. */
function goTyping(next: SearchState): void {
  clearTimeout(typing)
  state = next
  typing = setTimeout(() => {
    writeAddress(typedEntry ? 'replace' : 'push')
    typedEntry = true
    tellQuestion()
  }, TYPING_PAUSE)
  void render()
}

/** What the page answers now; `label` names it where it found offers. */
let answered: { state: SearchState; label: string | null } | null = null

/** Says which question the page now answers, and remembers it, once the address says it too. */
function tellQuestion(): void {
  if (answered?.state !== state || addressOf(state) !== location.pathname.replace(/page\/\d+\/$/, '') + location.search) return
  results.dataset.question = location.search
  if (answered.label !== null) rememberSearch({ href: addressOf(state), label: answered.label })
}

function showFilters(open: boolean): void {
  toggle.setAttribute('aria-expanded', String(open))
  panelPlace.classList.toggle('mn-filters--open', open)
}

/** After a tag is removed: the tag that follows, or else what opens the filters (on a wide screen, the facet itself). */
function focusAfterTag(index: number, name: FacetName): void {
  const next = [...chosen.querySelectorAll('button')].slice(0, activeFacets(state).length)[index]
  if (next !== undefined) next.focus()
  else if (toggle.offsetParent !== null) toggle.focus()
  else panel.focusFacet(name)
}

function facetTags(): HTMLElement[] {
  const facets = activeFacets(state)
  const tags = facets.map(({ name, value }, index) => {
    const attributes = { type: 'button', class: 'fr-tag fr-tag--sm fr-tag--dismiss', 'aria-label': `Retirer le filtre ${value}` }
    const tag = element('button', attributes, value)
    tag.addEventListener('click', () => {
      go(toggled(state, name, value))
      focusAfterTag(index, name)
    })
    return element('li', {}, tag)
  })
  const [first] = facets
  if (first === undefined || facets.length === 1) return tags
  const clear = element('button', { type: 'button', class: 'fr-tag fr-tag--sm' }, 'Tout effacer')
  clear.addEventListener('click', () => {
    go({ ...state, facets: {}, page: 1 })
    focusAfterTag(0, first.name)
  })
  return [...tags, element('li', {}, clear)]
}

function renderControls(): void {
  const tags = facetTags()
  const count = activeFacets(state).length
  setText(toggle, count === 0 ? 'Filtrer les offres' : `Filtrer les offres (${count})`)
  if (input instanceof HTMLInputElement && document.activeElement !== input) input.value = state.text
  if (sortChoice instanceof HTMLSelectElement) sortChoice.value = sortOf(state)
  chosen.replaceChildren(...tags)
  chosen.hidden = tags.length === 0
}

function stateLink(label: string, target: SearchState, attributes: Record<string, string> = {}): HTMLAnchorElement {
  const link = element('a', { href: addressOf(target), ...attributes }, label)
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    go(target)
    if (input instanceof HTMLInputElement) input.value = target.text
    status.focus()
    status.scrollIntoView({ block: 'center' })
  })
  return link
}

/** The list of rows stays where it is: what is around it alone changes. */
function showFound(found: readonly Node[]): void {
  const [list, ...others] = found
  if (list === undefined || list !== results.firstChild) {
    results.replaceChildren(...found)
    return
  }
  while (list.nextSibling !== null) list.nextSibling.remove()
  results.append(...others)
}

const isWaiting = () => searchable.getAttribute('data-asked') === 'waiting'

/** Shows what waited for the answer to the address's question: see AskedMark.astro. */
function endWaiting(): void {
  if (isWaiting()) searchable.setAttribute('data-asked', 'answered')
}

const offersText = (count: number) => (count === 1 ? 'l’offre' : `les ${countText(count, 'offre', 'offres')}`)

function showAnswer({ total }: OffersAnswer, nodes: { told: (Node | string)[]; found: Node[] }): void {
  setText(status, total === 0 ? 'Aucune offre' : countText(total, 'offre correspond', 'offres correspondent'))
  correction.replaceChildren(...nodes.told)
  correction.hidden = nodes.told.length === 0
  setText(showResultsButton, total === 0 ? 'Fermer les filtres' : `Voir ${offersText(total)}`)
  showFound(nodes.found)
  // Whose answer this is, before the address says so.
  results.dataset.words = state.text
  results.hidden = false
  endWaiting()
  // Out of the page, not hidden in it: a page is as light with results as without.
  staticList.remove()
}

/** The page's own list: the answer when nothing is asked, and what remains when the search fails. */
function showStaticList(message: string): void {
  status.textContent = message
  correction.hidden = true
  showResultsButton.textContent = 'Voir les offres'
  results.replaceChildren()
  results.hidden = true
  results.after(staticList)
  endWaiting()
  answered = { state, label: null }
  panel.show(state, initialCounts)
}

async function showSearch(mine: number): Promise<void> {
  try {
    const { queryOffers, stateInWords, answerNodes, correctionNodes } = await answering()
    const answer = await queryOffers(state)
    // A slower answer to an earlier question must not overwrite a later one.
    if (mine !== turn) return
    if (answer.page !== state.page) {
      state = { ...state, page: answer.page }
      history.replaceState(null, '', addressOf(state))
    }
    const before = results.querySelector('.mn-rows')
    const { found, addFurtherRows } = answerNodes(answer, state, {
      stateLink,
      before,
      all: offersText(Number(staticList.dataset.total)),
    })
    showAnswer(answer, { told: correctionNodes(answer.corrected, state, stateLink), found })
    // The first rows are seen before the rest is made.
    await painted()
    if (mine !== turn) return
    panel.show(state, answer.counts)
    await painted()
    if (mine !== turn) return
    await addFurtherRows(() => mine === turn)
    answered = { state, label: answer.total === 0 ? null : stateInWords(state) }
  } catch {
    if (mine === turn) showStaticList('La recherche n’a pas pu être chargée. Vérifiez votre connexion, puis recommencez.')
  }
}

async function render(): Promise<void> {
  turn += 1
  const mine = turn
  renderControls()
  if (isIdle(state)) {
    // The list in this page is another one's than the address says: a search begun on page 2 was cleared.
    if (mine > 1 && location.pathname !== staticList.dataset.path) return location.assign(location.pathname)
    showStaticList(mine === 1 ? '' : countText(Number(staticList.dataset.total), 'offre', 'offres'))
  } else {
    if (isWaiting()) setText(status, 'Recherche en cours…')
    await showSearch(mine)
  }
  if (mine === turn) tellQuestion()
}

/** Whoever comes to the field is about to ask: what answers is fetched meanwhile. A failure shows when they do. */
input.addEventListener(
  'focus',
  () =>
    void answering()
      .then(({ prepare }) => prepare())
      .catch(() => {}),
  {
    once: true,
  },
)

/** A question of one letter is asked on purpose, not on the way to a longer one. */
const typedText = () => (input instanceof HTMLInputElement ? input.value.trim() : '')
input.addEventListener('input', () => {
  const next = { ...state, text: typedText(), page: 1, exact: false }
  if (isIdle(next)) go(next, 'replace')
  else if (next.text.length !== 1) goTyping(next)
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  go({ ...state, text: typedText(), page: 1, exact: false })
})
form.addEventListener(SuggestionChosen.NAME, (event) => {
  if (!(event instanceof SuggestionChosen)) return
  event.preventDefault()
  const { label } = event.detail
  const facet = facetOfSuggestion(event.detail)
  const text = facet === null ? label : ''
  if (input instanceof HTMLInputElement) input.value = text
  const chosenAlready = facet !== null && state.facets[facet]?.includes(label) === true
  go({ ...(facet === null || chosenAlready ? state : toggled(state, facet, label)), text, page: 1, exact: false })
})
sortChoice.addEventListener('change', () => {
  const sort = SORTS.find(({ value }) => sortChoice instanceof HTMLSelectElement && value === sortChoice.value)?.value ?? null
  go({ ...state, sort, page: 1 })
})
toggle.addEventListener('click', () => showFilters(toggle.getAttribute('aria-expanded') !== 'true'))
showResultsButton.addEventListener('click', () => {
  showFilters(false)
  toggle.focus()
})
window.addEventListener('popstate', () => {
  clearTimeout(typing)
  state = readState(new URLSearchParams(location.search))
  if (input instanceof HTMLInputElement) input.value = state.text
  void render()
})
enhanceSearchBoxes()
if (isIdle(state)) showLastSearch()
void render()
