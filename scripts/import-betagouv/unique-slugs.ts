import { createHash } from 'node:crypto'
import { RESERVED_SLUGS } from '@metiers-numeriques/content-schemas/slug'
import { SLUG_MAX_LENGTH, slugify } from '@metiers-numeriques/content-schemas/slugify'

/** Slugs of one model. Two texts with the same slug differ by a mark of their own id, so that a slug never depends on its neighbours' number. */
export class UniqueSlugs {
  private readonly taken: Set<string>

  constructor(taken: Iterable<string> = []) {
    this.taken = new Set([...taken, ...RESERVED_SLUGS])
  }

  take(text: string, id: string): string {
    const mark = createHash('sha256').update(id).digest('hex').slice(0, 6)
    const whole = slugify(text)
    // A slug that was cut ends at a word.
    const base = whole.length > SLUG_MAX_LENGTH - 2 ? whole.replace(/-[^-]*$/, '') : whole
    const slug =
      base === '' || this.taken.has(base) ? `${base.slice(0, SLUG_MAX_LENGTH - 7).replace(/-+$/, '') || 'x'}-${mark}` : base
    this.taken.add(slug)
    return slug
  }
}
