/** The offers page with JavaScript: words, facets and order, all in the address, over the page's own static list. */
import type { FacetCounts, FacetName } from '../facets.ts'
import { byId, countText, element } from './dom.ts'
import { FacetsPanel } from './facets-panel.ts'
import { type OffersAnswer, queryOffers, RESULTS_PER_PAGE } from './offers-query.ts'
import { offerRow } from './result-row.ts'
import { activeFacets, isIdle, readState, type SearchState, SORTS, toggled, writeState } from './search-state.ts'

const TYPING_PAUSE = 150

/** What the page keeps in a template, since without JavaScript it would do nothing, put in its place. */
function unfold(template: string, target: string): void {
  const source = byId(template)
  if (source instanceof HTMLTemplateElement) byId(target).append(source.content.cloneNode(true))
}
unfold('gabarit-recherche', 'recherche-offres')
unfold('gabarit-filtres', 'colonne-filtres')
unfold('gabarit-etat', 'etat-offres')
byId('offres').classList.add('mn-searchable')

const staticList = byId('liste-offres')
const initialCounts: FacetCounts = JSON.parse(byId('decompte-facettes').textContent ?? '{}')

const results = element('div', { id: 'resultats', hidden: true })
staticList.before(results)
const status = byId('etat-recherche')
const chosen = byId('criteres')
const toggle = byId('bouton-filtres')
const panelPlace = byId('filtres')
const showResultsButton = byId('voir-resultats')
const form = byId('formulaire-offres')
const input = byId('recherche-mots')
const sortChoice = byId('recherche-tri')

let state = readState(new URLSearchParams(location.search))
let turn = 0
const panel = new FacetsPanel(initialCounts, (name, value) => go(toggled(state, name, value)))
panelPlace.prepend(panel.root)

function go(next: SearchState, how: 'push' | 'replace' = 'push'): void {
  state = next
  const address = `/offres/${writeState(next)}`
  if (how === 'push') history.pushState(null, '', address)
  else history.replaceState(null, '', address)
  void render()
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

function renderControls(): void {
  const facets = activeFacets(state)
  toggle.textContent = facets.length === 0 ? 'Filtrer les offres' : `Filtrer les offres (${facets.length})`
  if (input instanceof HTMLInputElement && document.activeElement !== input) input.value = state.text
  if (sortChoice instanceof HTMLSelectElement) sortChoice.value = state.sort ?? (state.text === '' ? 'date' : 'pertinence')
  const tags = facets.map(({ name, value }, index) => {
    const tag = element(
      'button',
      { type: 'button', class: 'fr-tag fr-tag--sm fr-tag--dismiss', 'aria-label': `Retirer le filtre ${value}` },
      value,
    )
    tag.addEventListener('click', () => {
      go(toggled(state, name, value))
      focusAfterTag(index, name)
    })
    return element('li', {}, tag)
  })
  const [first] = facets
  if (first !== undefined && facets.length > 1) {
    const clear = element('button', { type: 'button', class: 'fr-btn fr-btn--tertiary-no-outline fr-btn--sm' }, 'Tout effacer')
    clear.addEventListener('click', () => {
      go({ ...state, facets: {}, page: 1 })
      focusAfterTag(0, first.name)
    })
    tags.push(element('li', {}, clear))
  }
  chosen.replaceChildren(...tags)
  chosen.hidden = tags.length === 0
}

function stateLink(label: string, target: SearchState, attributes: Record<string, string> = {}): HTMLAnchorElement {
  const link = element('a', { href: `/offres/${writeState(target)}`, ...attributes }, label)
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    go(target)
    status.focus()
    status.scrollIntoView({ block: 'center' })
  })
  return link
}

function paginationOf(total: number): HTMLElement | null {
  const pageCount = Math.ceil(total / RESULTS_PER_PAGE)
  if (pageCount < 2) return null
  const pages = Array.from({ length: pageCount }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === pageCount || Math.abs(page - state.page) <= 2,
  )
  const links = pages.map((page) => {
    const current = page === state.page
    const attributes = { class: 'fr-pagination__link', title: `Page ${page}` }
    return element(
      'li',
      {},
      current
        ? element('a', { ...attributes, 'aria-current': 'page' }, String(page))
        : stateLink(String(page), { ...state, page }, attributes),
    )
  })
  return element(
    'nav',
    { class: 'fr-pagination fr-mt-4w', 'aria-label': 'Pagination des résultats' },
    element('ul', { class: 'fr-pagination__list' }, ...links),
  )
}

function emptyAnswer({ exits }: OffersAnswer): HTMLElement {
  const links = exits.map(({ label, state: target, count }) =>
    element('li', {}, stateLink(`Sans « ${label} » : ${countText(count, 'offre', 'offres')}`, target)),
  )
  return element(
    'div',
    { class: 'fr-py-4w' },
    element('h2', { class: 'fr-h4' }, 'Aucune offre ne correspond à tous vos critères'),
    links.length === 0 ? null : element('ul', {}, ...links),
    element(
      'p',
      {},
      element('a', { href: '/offres/' }, 'Voir toutes les offres'),
      ' ou ',
      element('a', { href: '/candidature/' }, 'déposer une candidature spontanée'),
      '.',
    ),
  )
}

function showAnswer(answer: OffersAnswer): void {
  status.textContent =
    answer.total === 0 ? 'Aucune offre ne correspond' : `${countText(answer.total, 'offre correspond', 'offres correspondent')}`
  showResultsButton.textContent =
    answer.total === 0
      ? 'Fermer les filtres'
      : `Voir ${answer.total === 1 ? 'l’offre' : `les ${countText(answer.total, 'offre', 'offres')}`}`
  panel.show(state, answer.counts)
  if (answer.total === 0) results.replaceChildren(emptyAnswer(answer))
  else {
    const rows = element('ul', { class: 'mn-rows' }, ...answer.rows.map((row) => offerRow(row, state.text)))
    const pagination = paginationOf(answer.total)
    results.replaceChildren(rows, ...(pagination === null ? [] : [pagination]))
  }
}

/** The page's own list: the answer when nothing is asked, and what remains when the search fails. */
function showStaticList(message: string): void {
  status.textContent = message
  showResultsButton.textContent = 'Voir les offres'
  panel.show(state, initialCounts)
  results.replaceChildren()
  results.hidden = true
  staticList.hidden = false
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
    try {
      const answer = await queryOffers(state)
      // A slower answer to an earlier question must not overwrite a later one.
      if (mine !== turn) return
      if (answer.page !== state.page) {
        state = { ...state, page: answer.page }
        history.replaceState(null, '', `/offres/${writeState(state)}`)
      }
      showAnswer(answer)
      results.hidden = false
      staticList.hidden = true
    } catch {
      if (mine !== turn) return
      showStaticList('La recherche n’a pas pu être chargée. Vérifiez votre connexion, puis recommencez.')
    }
  }
  // Says which question the page now answers.
  results.dataset.question = location.search
}

let typing: ReturnType<typeof setTimeout> | undefined
input.addEventListener('input', () => {
  clearTimeout(typing)
  typing = setTimeout(() => {
    if (input instanceof HTMLInputElement) go({ ...state, text: input.value.trim(), page: 1 }, 'replace')
  }, TYPING_PAUSE)
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  clearTimeout(typing)
  if (input instanceof HTMLInputElement) go({ ...state, text: input.value.trim(), page: 1 })
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
  state = readState(new URLSearchParams(location.search))
  if (input instanceof HTMLInputElement) input.value = state.text
  void render()
})
void render()
