const isDay = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)

/** The day an offer opened: its date, else the one its id begins with, month and day swapped where only that makes a date. Never a day to come. */
export function openingDay(job: { id: string; date?: string | undefined }, today: string, notes: string[]): string | undefined {
  const dated = job.date?.slice(0, 10) ?? ''
  if (isDay(dated) && dated <= today) return dated
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(job.id) ?? []
  const fromId = [`${year}-${month}-${day}`, `${year}-${day}-${month}`].find((candidate) => isDay(candidate))
  if (fromId !== undefined && fromId <= today) {
    notes.push('undated, opened on the date in its id')
    return fromId
  }
  notes.push(
    fromId === undefined
      ? 'undated, opens on the day of the import'
      : `dated in the future, opens on the day of the import: ${fromId}`,
  )
  return undefined
}
