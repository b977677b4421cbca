const parisDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The day in Paris at an instant, `yyyy-mm-dd`. */
export function dayInParis(instant: Date): string {
  return parisDay.format(instant)
}
