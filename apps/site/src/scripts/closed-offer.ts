// A page kept in a cache past its closing date must not invite to apply: it hides the button and says so.
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(new Date())
for (const place of document.querySelectorAll<HTMLElement>('[data-closes]')) {
  const lastDay = place.dataset.closes
  if (lastDay !== undefined && lastDay < today) place.textContent = 'Les candidatures sont closes.'
}
