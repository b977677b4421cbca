const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('fr')

export interface TextPart {
  text: string
  found: boolean
}

/** A text in parts: words that begin with a word of the query are `found`. Accents and case don't count. */
export function markedWords(text: string, query: string): TextPart[] {
  const asked = folded(query)
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word.length > 1)
  const parts: TextPart[] = []
  for (const piece of text.split(/([\p{L}\p{N}+#]+)/u)) {
    if (piece === '') continue
    const found = asked.some((word) => folded(piece).startsWith(word))
    const last = parts.at(-1)
    if (last !== undefined && last.found === found) last.text += piece
    else parts.push({ text: piece, found })
  }
  return parts
}
