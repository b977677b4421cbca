/** The day of the latest change among entries that a page shows together. */
export function latestUpdate(entries: readonly { updatedOn: string }[]): string | null {
  return entries.reduce<string | null>(
    (latest, { updatedOn }) => (latest === null || updatedOn > latest ? updatedOn : latest),
    null,
  )
}
