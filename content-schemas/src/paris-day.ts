const parisDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The day in Paris at an instant, `yyyy-mm-dd`. */
export function dayInParis(instant: Date): string {
  return parisDay.format(instant)
}

const parisHour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', hourCycle: 'h23' })

/** The last second of a day in Paris, with its offset: "2027-07-01T23:59:59+02:00". */
export function endOfDayInParis(isoDate: string): string {
  const inSummer = `${isoDate}T23:59:59+02:00`
  return parisHour.format(new Date(inSummer)) === '23' ? inSummer : `${isoDate}T23:59:59+01:00`
}

/** The first instant of a day in Paris, with its offset: "2027-07-01T00:00:00+02:00". */
export function startOfDayInParis(isoDate: string): string {
  const inSummer = `${isoDate}T00:00:00+02:00`
  return parisHour.format(new Date(inSummer)) === '00' ? inSummer : `${isoDate}T00:00:00+01:00`
}
