import type { BundledEntry, BundledModel } from '@metiers-numeriques/content-schemas/entries-bundle'
import type { Core, UID } from '@strapi/strapi'

const RELATED_MODELS = [
  'ministry',
  'service',
  'profession',
  'technology',
  'glossary-term',
  'project',
  'portrait',
  'offer',
] as const

/** Which document a slug names, for relations between the entries of a bundle and what the CMS holds already. */
export class RelatedEntries {
  private readonly documentIds = new Map<string, string>()
  private uncommitted: string[] = []
  private readonly strapi: Core.Strapi

  constructor(strapi: Core.Strapi) {
    this.strapi = strapi
  }

  async read(): Promise<void> {
    for (const model of RELATED_MODELS) {
      const uid: UID.ContentType = `api::${model}.${model}`
      const rows: { slug: string; documentId: string }[] = await this.strapi.db
        .query(uid)
        .findMany({ select: ['slug', 'documentId'] })
      for (const { slug, documentId } of rows) this.documentIds.set(`${model}/${slug}`, documentId)
    }
  }

  find(model: BundledModel, slug: string): string | undefined {
    return this.documentIds.get(`${model}/${slug}`)
  }

  remember(model: BundledModel, slug: string, documentId: string): void {
    const key = `${model}/${slug}`
    if (this.documentIds.has(key)) return
    this.documentIds.set(key, documentId)
    this.uncommitted.push(key)
  }

  commit(): void {
    this.uncommitted = []
  }

  /** After an undone transaction: the documents it made are no more. */
  forgetUncommitted(): void {
    for (const key of this.uncommitted) this.documentIds.delete(key)
    this.commit()
  }

  /** Relation fields of an entry as document ids. Throws, naming field and slug, on one that names nothing. */
  resolve(entry: BundledEntry): Record<string, string | string[]> {
    const { attributes } = this.strapi.contentType(`api::${entry.model}.${entry.model}`)
    return Object.fromEntries(
      Object.entries(entry.relations).map(([field, slugs]) => {
        const attribute = attributes[field]
        if (attribute?.type !== 'relation' || !('target' in attribute))
          throw new Error(`${field} is not a relation of ${entry.model}`)
        const target = String(attribute.target).split('.').at(-1)
        const idOf = (slug: string) => {
          const documentId = this.documentIds.get(`${target}/${slug}`)
          if (documentId === undefined) throw new Error(`${field}: no ${target} has the slug "${slug}"`)
          return documentId
        }
        return [field, Array.isArray(slugs) ? slugs.map(idOf) : idOf(slugs)]
      }),
    )
  }
}
