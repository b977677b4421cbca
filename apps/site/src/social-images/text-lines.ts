/** How wide a text is, in the font that is set. */
export type Measure = (text: string) => number

/** Where a line may end: an ordinary space. Unbreakable ones hold their words together. */
const BREAKS = /[ \t\r\n]+/

/** The pieces of a word that is wider than a line: at its hyphens, else anywhere. */
function pieces(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word]
  const result: string[] = []
  let piece = ''
  const units = word.split(/(?<=-)/).flatMap((part) => (measure(part) <= width ? [part] : [...part]))
  for (const unit of units) {
    if (piece !== '' && measure(piece + unit) > width) {
      result.push(piece)
      piece = ''
    }
    piece += unit
  }
  return [...result, piece]
}

/** A text in lines no wider than asked. */
export function wrapText(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = []
  const words = text.split(BREAKS).filter((word) => word !== '')
  for (const piece of words.flatMap((word) => pieces(word, width, measure))) {
    const last = lines.at(-1)
    if (last !== undefined && measure(`${last} ${piece}`) <= width) lines[lines.length - 1] = `${last} ${piece}`
    else lines.push(piece)
  }
  return lines
}

/** The first lines of a text; when it has more, the last one is cut at a word and ends with an ellipsis. */
export function cutLines(lines: readonly string[], most: number, width: number, measure: Measure): string[] {
  if (lines.length <= most) return [...lines]
  const kept = lines.slice(0, most)
  let last = kept.at(-1) ?? ''
  while (measure(`${last}…`) > width && /\s/.test(last)) last = last.replace(/\s+\S*$/, '')
  while (measure(`${last}…`) > width && last !== '') last = last.slice(0, -1)
  return [...kept.slice(0, -1), `${last.replace(/[\s,;:–-]+$/, '')}…`]
}
