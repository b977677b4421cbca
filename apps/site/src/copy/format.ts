/** Sentences made of data, in French. Pure; every amount is in euros, every date `yyyy-mm-dd`. */

const longDate = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })

/** "1er mars 2027". */
export function frenchDate(isoDate: string): string {
  return longDate.format(new Date(`${isoDate}T12:00:00Z`)).replace(/^1 /, '1er ')
}

/** "45 000", with narrow unbreakable spaces. */
export function frenchNumber(value: number): string {
  return value.toLocaleString('fr-FR').replace(/\u00A0/g, '\u202F')
}

/** "Aucune offre", "1 offre", "34 offres"; `feminine` picks "Aucune". */
export function counted(count: number, singular: string, options: { plural?: string; feminine?: boolean } = {}): string {
  if (count === 0) return `${options.feminine === false ? 'Aucun' : 'Aucune'} ${singular}`
  if (count === 1) return `1 ${singular}`
  return `${frenchNumber(count)} ${options.plural ?? `${singular}s`}`
}

export function joined(parts: readonly (string | null | undefined | false)[], separator = ', '): string {
  return parts.filter((part): part is string => typeof part === 'string' && part !== '').join(separator)
}

/** The same text with its first letter in upper case. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
}

/** A text cut at a word, with an ellipsis, for descriptions of at most `max` signs. */
export function cutAtWord(text: string, max: number): string {
  if (text.length <= max) return text
  const start = text.slice(0, max - 1)
  const whole = /\s/.test(text.charAt(max - 1)) ? start.trimEnd() : start.replace(/\s+\S*$/, '')
  return `${whole}…`
}
