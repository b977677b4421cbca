/** The search of everything: groups by kind, three each until one is asked whole; the question is in the address. */
import { byId, countText, element, markedNodes } from './dom.ts'
import { type PagefindData, pagefind } from './pagefind-api.ts'

const KINDS = [
  { genre: 'Offre', one: 'offre', many: 'offres' },
  { genre: 'Projet', one: 'projet', many: 'projets' },
  { genre: 'Métier', one: 'métier', many: 'métiers' },
  { genre: 'Technologie', one: 'technologie', many: 'technologies' },
  { genre: 'Portrait', one: 'portrait', many: 'portraits' },
  { genre: 'Ministère', one: 'ministère', many: 'ministères' },
] as const
type Kind = (typeof KINDS)[number]

const SHOWN = 3
const SHOWN_WHOLE = 200
const TYPING_PAUSE = 150

const gabarit = byId('gabarit-recherche')
if (gabarit instanceof HTMLTemplateElement) byId('recherche').append(gabarit.content.cloneNode(true))
const form = byId('formulaire-recherche')
const input = byId('recherche-mots')
const status = byId('etat-recherche')
const groups = byId('groupes')
let turn = 0

interface Question {
  text: string
  /** A kind asked whole. */
  genre: string | null
}

function readQuestion(): Question {
  const parameters = new URLSearchParams(location.search)
  return { text: (parameters.get('q') ?? '').trim().slice(0, 200), genre: parameters.get('genre') }
}

function addressOf({ text, genre }: Question): string {
  const parameters = new URLSearchParams({ q: text })
  if (genre !== null) parameters.set('genre', genre)
  return text === '' ? '/recherche/' : `/recherche/?${parameters}`
}

function resultItem({ url, meta }: PagefindData, query: string): HTMLLIElement {
  return element(
    'li',
    { class: 'fr-mb-2w' },
    element('a', { href: url, class: 'fr-link' }, ...markedNodes(meta.title ?? url, query)),
    element('p', { class: 'fr-text--sm fr-mb-0' }, ...markedNodes(meta.summary ?? '', query)),
  )
}

async function groupOf(kind: Kind, { text, genre }: Question) {
  const api = await pagefind()
  const { results } = await api.search(text, { filters: { genre: kind.genre } })
  const shown = await Promise.all(results.slice(0, genre === null ? SHOWN : SHOWN_WHOLE).map((result) => result.data()))
  return { kind, total: results.length, shown }
}

function showGroup({ kind, total, shown }: Awaited<ReturnType<typeof groupOf>>, { text, genre }: Question): HTMLElement {
  const title = countText(total, kind.one, kind.many)
  // Asked whole, a kind has no other page than this one; offers do.
  const elsewhere = genre === null || kind.genre === 'Offre'
  const more = elsewhere && total > shown.length ? whole(kind, total, text) : null
  return element(
    'section',
    { class: 'fr-col-12 fr-col-lg-4' },
    element('h2', { class: 'fr-h4' }, title),
    element('ul', { class: 'mn-plain-list' }, ...shown.map((result) => resultItem(result, text))),
    more,
  )
}

function whole(kind: Kind, total: number, text: string): HTMLElement {
  const href = kind.genre === 'Offre' ? `/offres/?q=${encodeURIComponent(text)}` : addressOf({ text, genre: kind.genre })
  return element(
    'p',
    {},
    element(
      'a',
      { href, class: 'fr-link fr-icon-arrow-right-line fr-link--icon-right' },
      `Voir les ${countText(total, kind.one, kind.many)}`,
    ),
  )
}

async function render(): Promise<void> {
  turn += 1
  const mine = turn
  const question = readQuestion()
  if (question.text === '') {
    status.textContent = ''
    groups.replaceChildren()
    return
  }
  try {
    const asked = KINDS.filter(({ genre }) => question.genre === null || genre === question.genre)
    const answers = await Promise.all(asked.map((kind) => groupOf(kind, question)))
    if (mine !== turn) return
    const total = answers.reduce((sum, answer) => sum + answer.total, 0)
    status.textContent = total === 0 ? `Aucun résultat pour « ${question.text} »` : countText(total, 'résultat', 'résultats')
    groups.replaceChildren(...answers.filter((answer) => answer.total > 0).map((answer) => showGroup(answer, question)))
  } catch {
    if (mine !== turn) return
    status.textContent = 'La recherche n’a pas pu être chargée. Vérifiez votre connexion, puis recommencez.'
    groups.replaceChildren()
  }
}

function ask(how: 'push' | 'replace'): void {
  if (!(input instanceof HTMLInputElement)) return
  const address = addressOf({ text: input.value.trim(), genre: null })
  if (how === 'push') history.pushState(null, '', address)
  else history.replaceState(null, '', address)
  void render()
}

function start(): void {
  if (input instanceof HTMLInputElement) input.value = readQuestion().text
  void render()
}

let typing: ReturnType<typeof setTimeout> | undefined
input.addEventListener('input', () => {
  clearTimeout(typing)
  typing = setTimeout(() => ask('replace'), TYPING_PAUSE)
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  clearTimeout(typing)
  ask('push')
})
window.addEventListener('popstate', start)
start()
