/** The day a list last changed: that of the latest change among what it shows; null when it shows nothing. */
export function latestUpdate(...lists: readonly (readonly { updatedOn: string }[])[]): string | null {
  return lists
    .flat()
    .reduce<string | null>((latest, { updatedOn }) => (latest !== null && latest > updatedOn ? latest : updatedOn), null)
}
