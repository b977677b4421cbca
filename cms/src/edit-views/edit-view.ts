/** How an entry is edited in the admin: French help, and fields laid out on twelve columns. Labels: `field-labels.ts` of content-schemas. */
export interface EditView {
  mainField: string
  /** Columns of the list view. */
  list: readonly string[]
  /** What to write in a field, in one French sentence. */
  help: Readonly<Record<string, string>>
  /** Rows of [field, width in columns of twelve]. */
  layout: readonly (readonly (readonly [field: string, width: number])[])[]
}
