import { type Converted, type Problem, problem } from '@metiers-numeriques/content-schemas/convert/convert-entry'
import { fieldLabel, type LabelledModel } from '@metiers-numeriques/content-schemas/field-labels'
import { byDocumentId } from './order.ts'
import type { Snapshot } from './snapshot.ts'

/** Collects what can't be shown, and why, while entries are converted and joined. */
export class Joiner {
  readonly problems: Problem[] = []
  private readonly snapshot: Snapshot

  constructor(snapshot: Snapshot) {
    this.snapshot = snapshot
  }

  /** The valid entries of a collection; of two with one slug, the first by document id. */
  convert<T extends { slug: string }>(path: string, model: string, convert: (model: string, raw: unknown) => Converted<T>): T[] {
    const slugs = new Set<string>()
    return (this.snapshot.collections[path] ?? []).toSorted(byDocumentId).flatMap((raw) => {
      const converted = convert(model, raw)
      if (!converted.ok) {
        this.problems.push(...converted.problems)
        return []
      }
      if (slugs.has(converted.value.slug)) {
        const reason = `l’adresse « ${converted.value.slug} » est déjà celle d’une autre fiche. Choisissez-en une autre.`
        this.problems.push(problem(model, raw, 'Adresse de la page', reason))
        return []
      }
      slugs.add(converted.value.slug)
      return [converted.value]
    })
  }

  convertSingle<T>(path: string, model: string, convert: (model: string, raw: unknown) => Converted<T>): T | null {
    const raw = this.snapshot.singles[path]
    if (raw === null || raw === undefined) return null
    const converted = convert(model, raw)
    if (converted.ok) return converted.value
    this.problems.push(...converted.problems)
    return null
  }

  leaveOut(model: string, entry: { id: string }, field: string, reason: string): void {
    this.problems.push(problem(model, { ...entry, documentId: entry.id }, field, reason))
  }

  drop(model: string, entry: { id: string }, field: string, reason: string): void {
    this.problems.push(problem(model, { ...entry, documentId: entry.id }, field, reason, 'dropped'))
  }

  /** The related entries that are on the site; one that is not is dropped from the page, and told. */
  related<T>(
    index: ReadonlyMap<string, T>,
    ids: readonly string[],
    model: LabelledModel,
    entry: { id: string },
    field: string,
  ): T[] {
    return ids.flatMap((id) => {
      const found = index.get(id)
      if (found !== undefined) return [found]
      this.drop(model, entry, fieldLabel(model, field), 'une fiche liée n’est pas sur le site : publiez-la, ou retirez le lien.')
      return []
    })
  }
}
