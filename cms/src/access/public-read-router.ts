import { factories, type UID } from '@strapi/strapi'

/** REST routes of a public type: reading only, and only what the public-read policy lets through. */
export function publicReadRouter(uid: UID.ContentType) {
  const read = { policies: [{ name: 'global::public-read', config: { uid } }] }
  return factories.createCoreRouter(uid, { only: ['find', 'findOne'], config: { find: read, findOne: read } })
}
