import { PUBLIC_COLLECTIONS, PUBLIC_SINGLES } from '@metiers-numeriques/content-schemas/wire/collections'
import type { Core } from '@strapi/strapi'

const TOKEN_NAME = 'Lecture par le site'

/** Where the content stands, and what became of a publication: all that the publisher ever writes. */
const PUBLICATION_ACTIONS = ['state', 'start', 'end'].map((action) => `plugin::publication.publication.${action}`)

/**
 * Makes the token that the site pulls with and the publisher reports by, or moves it to the key now in `CMS_READ_TOKEN`.
 * The key itself is never logged, and only its hash is stored.
 */
export async function provisionReadToken(strapi: Core.Strapi, key: string): Promise<void> {
  const tokens = strapi.service('admin::api-token')
  const permissions = [
    ...PUBLIC_COLLECTIONS.flatMap(({ uid }) => [`${uid}.find`, `${uid}.findOne`]),
    ...PUBLIC_SINGLES.map(({ uid }) => `${uid}.find`),
    ...PUBLICATION_ACTIONS,
  ]
  const attributes = {
    name: TOKEN_NAME,
    description: 'Contenus publiés seulement, et compte rendu des publications. Sa clé est dans la configuration du serveur.',
    type: 'custom',
    lifespan: null,
    permissions,
  }
  const existing = await strapi.db.query('admin::api-token').findOne({ where: { name: TOKEN_NAME } })
  const token = existing ? await tokens.update(existing.id, attributes) : await tokens.create(attributes)
  const accessKey = tokens.hash(key)
  if (existing?.accessKey === accessKey) return
  // Strapi keeps the generated key encrypted beside its hash: neither may outlive the key we set.
  await strapi.db.query('admin::api-token').update({ where: { id: token.id }, data: { accessKey, encryptedKey: null } })
}
