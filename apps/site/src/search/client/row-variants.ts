/**
 * The list and the rows of results come from a template that the build filled with names in braces, in place of values:
 * their markup is that of the static lists, written in OfferRow.astro alone.
 */
export const ROW_TEMPLATES = 'gabarits-lignes'

/** The kinds of rows that the template holds, in its order: with each badge that an open offer may bear, its pay told or not. */
export const ROW_VARIANTS = ([null, 'new', 'warning'] as const).flatMap((kind) =>
  [true, false].map((payKnown) => ({ kind, payKnown })),
)
