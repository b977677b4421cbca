import { explainForbiddenQuery } from '@metiers-numeriques/content-schemas/wire/public-query'
import { errors } from '@strapi/utils'

interface PolicyContext {
  request: {
    query: unknown
  }
}

/**
 * Lets a REST read through only when it asks for published content and for nothing beyond the public allow-list.
 * A read-only token of Strapi reads drafts by default (`?status=draft`): this is what refuses it.
 */
export default (context: PolicyContext, config: { uid: string }): boolean => {
  const refusal = explainForbiddenQuery(config.uid, context.request.query)
  if (refusal !== undefined) throw new errors.PolicyError(refusal)
  return true
}
