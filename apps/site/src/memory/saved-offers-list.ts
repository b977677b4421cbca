/** The page of the offers that this browser keeps. */
import { counted, frenchDate } from '../copy/format.ts'
import { isClosed, keepSaved, type SavedOffer, savedOffers, todayInParis } from './saved-offers.ts'

const today = todayInParis()
const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`The page has no element #${id}`)
  return found
}
const status = byId('etat-enregistrees')
const list = byId('liste-enregistrees')
const removeClosed = byId('retirer-closes')

function deadline(offer: SavedOffer): string {
  if (offer.closesOn === '') return 'Jusqu’à ce que le poste soit pourvu : sa page dit s’il l’est.'
  const day = frenchDate(offer.closesOn)
  return isClosed(offer, today) ? `Clôturée depuis le ${day}` : `Jusqu’au ${day}`
}

function row(offer: SavedOffer): Node {
  const template = byId('gabarit-enregistree')
  if (!(template instanceof HTMLTemplateElement)) throw new Error('The row of a saved offer has no template')
  const item = document.importNode(template.content, true)
  const link = item.querySelector('a')
  if (link !== null) {
    link.href = `/offres/${offer.slug}/`
    link.textContent = offer.title
  }
  const parts = { employer: offer.employer, place: offer.place, deadline: deadline(offer) }
  for (const [name, text] of Object.entries(parts)) item.querySelector(`[data-part=${name}]`)?.replaceChildren(text)
  const button = item.querySelector('button')
  button?.setAttribute('aria-label', `Retirer l’offre ${offer.title}`)
  button?.addEventListener('click', () => {
    keepSaved(({ slug }) => slug !== offer.slug)
    show()
    status.focus()
  })
  return item
}

function show(): void {
  const offers = savedOffers()
  const closed = offers.filter((offer) => isClosed(offer, today)).length
  const total = counted(offers.length, 'offre enregistrée', { plural: 'offres enregistrées' })
  status.textContent = closed === 0 ? total : `${total}, dont ${counted(closed, 'clôturée')}`
  removeClosed.hidden = closed === 0
  list.replaceChildren(...offers.map(row))
}

removeClosed.querySelector('button')?.addEventListener('click', () => {
  keepSaved((offer) => !isClosed(offer, today))
  show()
  status.focus()
})
window.addEventListener('storage', show)
show()
