/** The button « Enregistrer l’offre » of an offer's page. */
import { offerOfText, savedOffers, toggleSaved } from './saved-offers.ts'

const template = document.getElementById('gabarit-enregistrer')
const offer = offerOfText(template?.dataset.offer ?? '')

function listLink(): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = '/offres/enregistrees/'
  link.textContent = 'Voir vos offres enregistrées'
  return link
}

if (template instanceof HTMLTemplateElement && offer !== null) {
  const content = template.content.cloneNode(true)
  template.after(content)
  const button = template.nextElementSibling?.querySelector('button')
  const status = template.nextElementSibling?.querySelector('[role=status]')
  const show = (saved: boolean) => {
    button?.setAttribute('aria-pressed', String(saved))
    if (button) button.textContent = saved ? 'Offre enregistrée' : 'Enregistrer l’offre'
    button?.classList.toggle('fr-icon-bookmark-fill', saved)
    button?.classList.toggle('fr-icon-bookmark-line', !saved)
  }
  show(savedOffers().some(({ slug }) => slug === offer.slug))
  button?.addEventListener('click', () => {
    const saved = toggleSaved(offer)
    show(saved === true)
    if (saved === null)
      status?.replaceChildren('Votre navigateur refuse de conserver cette offre. Ajoutez plutôt la page à vos favoris.')
    else if (saved) status?.replaceChildren('Conservée dans ce navigateur seulement. ', listLink())
    else status?.replaceChildren('L’offre n’est plus enregistrée.')
  })
}
