/** The search of everything: groups by kind, three each until one is asked whole; the question is in the address. */
import { askedWords, withCorrections, wordsOf } from '../words.ts'
import { byId, countText, element, markedNodes } from './dom.ts'
import { enhanceSearchBoxes } from './search-box.ts'
import { answerToWhole, type Group, KINDS, type Kind, type SiteQuestion, type SiteResult } from './site-query.ts'

const TYPING_PAUSE = 300

const form = byId('recherche')
const input = byId('recherche-mots')
const status = byId('etat-recherche')
const correction = byId('correction')
const groups = byId('groupes')
let turn = 0

function readQuestion(): SiteQuestion {
  const parameters = new URLSearchParams(location.search)
  const genre = KINDS.find((kind) => kind.genre === parameters.get('genre'))?.genre ?? null
  return { text: (parameters.get('q') ?? '').trim().slice(0, 200), genre, exact: parameters.get('exact') === 'oui' }
}

function addressOf({ text, genre, exact }: SiteQuestion): string {
  const parameters = new URLSearchParams({ q: text })
  if (genre !== null) parameters.set('genre', genre)
  if (exact) parameters.set('exact', 'oui')
  return text === '' ? '/recherche/' : `/recherche/?${parameters}`
}

function resultItem({ href, title, summary }: SiteResult, query: string): HTMLLIElement {
  return element(
    'li',
    { class: 'fr-mb-2w' },
    element('a', { href, class: 'fr-link' }, ...markedNodes(title, query)),
    element('p', { class: 'fr-text--sm fr-mb-0' }, ...markedNodes(summary, query)),
  )
}

const inWords = (count: number, { one, many }: Kind) => countText(count, one, many)

function wholeLink(kind: Kind, total: number, text: string): HTMLElement {
  const href =
    kind.genre === 'Offre' ? `/offres/?${new URLSearchParams({ q: text })}` : addressOf({ text, genre: kind.genre, exact: false })
  const attributes = { href, class: 'fr-link fr-icon-arrow-right-line fr-link--icon-right' }
  return element('p', {}, element('a', attributes, `Voir les ${inWords(total, kind)}`))
}

function showGroup({ kind, total, shown }: Group, { text }: SiteQuestion): HTMLElement {
  return element(
    'section',
    { class: 'fr-col-12 fr-col-md-6 fr-col-lg-4' },
    element('h2', { class: 'fr-h4' }, inWords(total, kind)),
    element('ul', { class: 'mn-plain-list' }, ...shown.map((result) => resultItem(result, text))),
    total > shown.length ? wholeLink(kind, total, text) : null,
  )
}

/** Ways out of an empty answer: each word alone, with what it finds. */
async function emptyAnswer(question: SiteQuestion): Promise<HTMLElement> {
  const words = askedWords(question.text)
  const alone = await Promise.all(
    (words.length < 2 ? [] : words).map(async (word) => {
      const written = question.text.split(/\s+/).find((part) => wordsOf(part).includes(word)) ?? word
      const { groups: found } = await answerToWhole({ text: written, genre: null, exact: true })
      return { written, total: found.reduce((sum, { total }) => sum + total, 0) }
    }),
  )
  const exits = alone.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total)
  const links = exits.map(({ written, total }) => {
    const href = addressOf({ text: written, genre: null, exact: false })
    return element('li', {}, element('a', { href }, `« ${written} » seul : ${countText(total, 'résultat', 'résultats')}`))
  })
  return element(
    'div',
    { class: 'fr-col-12' },
    links.length === 0 ? null : element('ul', {}, ...links),
    element('p', {}, 'Essayez un autre mot, ou parcourez le site ci-dessous.'),
  )
}

function showCorrection(question: SiteQuestion, corrected: string | null): void {
  correction.hidden = corrected === null
  if (corrected === null) return
  const href = addressOf({ ...question, exact: true })
  correction.replaceChildren(
    'Résultats pour ',
    element('strong', {}, `« ${corrected} »`),
    '. ',
    element('a', { href }, `Chercher « ${question.text} » exactement`),
  )
}

async function show(question: SiteQuestion, mine: number): Promise<void> {
  const { groups: found, corrections } = await answerToWhole(question)
  const total = found.reduce((sum, group) => sum + group.total, 0)
  const corrected = corrections.size === 0 || total === 0 ? null : withCorrections(question.text, corrections)
  const empty = total === 0 ? await emptyAnswer(question) : null
  // A slower answer to an earlier question must not overwrite a later one.
  if (mine !== turn) return
  status.textContent = total === 0 ? `Aucun résultat pour « ${question.text} »` : countText(total, 'résultat', 'résultats')
  showCorrection(question, corrected)
  const understood = { ...question, text: corrected ?? question.text }
  groups.replaceChildren(...(empty === null ? found.map((group) => showGroup(group, understood)) : [empty]))
}

async function render(): Promise<void> {
  turn += 1
  const mine = turn
  const question = readQuestion()
  correction.hidden = true
  if (question.text === '') {
    status.textContent = ''
    groups.replaceChildren()
    return
  }
  try {
    await show(question, mine)
  } catch {
    if (mine !== turn) return
    status.textContent = 'La recherche n’a pas pu être chargée. Vérifiez votre connexion, puis recommencez.'
    groups.replaceChildren()
  }
}

function ask(how: 'push' | 'replace'): void {
  if (!(input instanceof HTMLInputElement)) return
  const address = addressOf({ text: input.value.trim(), genre: null, exact: false })
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
enhanceSearchBoxes()
start()
