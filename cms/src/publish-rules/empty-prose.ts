import type { Core } from '@strapi/strapi'

/**
 * Strapi 5.54 refuses to publish an optional Blocks field left at null (`must be an array type`), as if it were required.
 * An empty prose is stored as an empty list instead.
 */
export function registerEmptyProse(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    if (context.action !== 'create' && context.action !== 'update') return next()
    const data: Record<string, unknown> | undefined = context.params.data
    if (data === undefined) return next()
    for (const [name, attribute] of Object.entries(context.contentType.attributes)) {
      if (attribute.type !== 'blocks') continue
      const absent = context.action === 'create' && data[name] === undefined
      if (absent || data[name] === null) data[name] = []
    }
    return next()
  })
}
