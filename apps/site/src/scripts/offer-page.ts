import '../memory/save-offer.ts'

// A page kept in a cache past its closing date must not invite to apply: it hides the button and says so.
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(new Date())
for (const place of document.querySelectorAll<HTMLElement>('[data-closes]')) {
  const lastDay = place.dataset.closes
  if (lastDay !== undefined && lastDay < today) place.textContent = 'Les candidatures sont closes.'
}

document.getElementById('imprimer')?.addEventListener('click', () => print())

document.getElementById('copier-le-lien')?.addEventListener('click', async () => {
  const status = document.getElementById('lien-copie')
  const copied = await navigator.clipboard.writeText(location.href).then(
    () => true,
    () => false,
  )
  if (status !== null) status.textContent = copied ? 'Le lien est copié.' : `Copiez cette adresse : ${location.href}`
})
