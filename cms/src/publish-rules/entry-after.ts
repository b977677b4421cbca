type Entry = Record<string, unknown>

const isRecord = (value: unknown): value is Entry => typeof value === 'object' && value !== null && !Array.isArray(value)
const isFilled = (value: unknown) => Array.isArray(value) && value.length > 0

/** A relation once changed. The admin sends `{connect, disconnect}` with every save, both empty when nothing changed. */
function relationAfter(stored: unknown, change: unknown): unknown {
  if (!isRecord(change)) return change
  if ('set' in change) return change.set
  if (!('connect' in change || 'disconnect' in change)) return change
  if (isFilled(change.connect)) return change.connect
  // Of a list, what is left is not told apart: no rule asks for a list to be filled.
  return isFilled(change.disconnect) && !Array.isArray(stored) ? null : stored
}

/** What an entry will hold: what is stored, under what a request changes. */
export function entryAfter(stored: Entry | null | undefined, data: Entry, relations: readonly string[]): Entry {
  const changed = relations
    .filter((name) => name in data)
    .map((name) => [name, relationAfter(stored?.[name] ?? null, data[name])] as const)
  return { ...stored, ...data, ...Object.fromEntries(changed) }
}
