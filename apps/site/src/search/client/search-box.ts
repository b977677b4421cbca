/** Gives type-ahead to the search forms of a page that ask for it. Its code and its data come at the first focus. */

function enhance(form: HTMLFormElement): void {
  const input = form.querySelector('input')
  if (input === null) return
  form.classList.add('mn-search-box')
  const scope = form.dataset.suggestions === 'site' ? 'site' : 'offres'
  input.addEventListener(
    'focus',
    async () => {
      const { loadSuggestions, SuggestionBox } = await import('./suggestion-box.ts')
      const box = new SuggestionBox(form, input, scope)
      await loadSuggestions().catch(() => null)
      // What was typed while the code came.
      if (input.value !== input.defaultValue) await box.propose()
    },
    { once: true },
  )
}

/** Looks for forms with `data-suggestions`: "offres" to find offers, "site" to find any page. */
export function enhanceSearchBoxes(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggestions]')) enhance(form)
}
