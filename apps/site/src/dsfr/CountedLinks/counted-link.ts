/** A link to a list, with how many there are in it. */
export interface CountedLink {
  href: string
  label: string
  count: number
}
