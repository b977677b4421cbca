import { errors } from '@strapi/utils'

/** The field and the reason of a refused entry, for a report that people read. */
export function describeFailure(error: unknown): { field: string; reason: string } {
  if (error instanceof errors.ValidationError) {
    const details: { errors?: { path: (string | number)[]; message: string }[] } = error.details ?? {}
    const fields = details.errors ?? []
    if (fields.length > 0) {
      return {
        field: fields.map(({ path }) => path.join('.')).join(', '),
        reason: fields.map(({ message }) => message).join(' '),
      }
    }
  }
  return { field: '', reason: error instanceof Error ? error.message : String(error) }
}
