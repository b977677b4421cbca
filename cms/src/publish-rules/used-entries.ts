import type { Core, UID } from '@strapi/strapi'
import { errors } from '@strapi/utils'

/** Types that others point at, with the fields that do. Cutting one would silently empty offers and portraits. */
const USED_BY: Readonly<Record<string, readonly (readonly [uid: UID.ContentType, field: string, name: string])[]>> = {
  'api::ministry.ministry': [
    ['api::service.service', 'ministry', 'services'],
    ['api::offer.offer', 'ministry', 'offres'],
    ['api::project.project', 'ministry', 'projets'],
    ['api::portrait.portrait', 'ministry', 'portraits'],
  ],
  'api::service.service': [
    ['api::offer.offer', 'service', 'offres'],
    ['api::project.project', 'services', 'projets'],
    ['api::portrait.portrait', 'service', 'portraits'],
  ],
  'api::profession.profession': [
    ['api::offer.offer', 'profession', 'offres'],
    ['api::portrait.portrait', 'profession', 'portraits'],
  ],
  'api::technology.technology': [
    ['api::offer.offer', 'technologies', 'offres'],
    ['api::project.project', 'technologies', 'projets'],
    ['api::portrait.portrait', 'technologies', 'portraits'],
  ],
}

/** Throws, with the counts, when other entries still point at the one to delete. */
export async function refuseDeletionWhileUsed(strapi: Core.Strapi, uid: string, documentId: string): Promise<void> {
  const uses = await Promise.all(
    (USED_BY[uid] ?? []).map(async ([user, field, name]) => ({
      name,
      count: await strapi.documents(user).count({ filters: { [field]: { documentId } } }),
    })),
  )
  const used = uses.filter(({ count }) => count > 0)
  if (used.length === 0) return
  const list = used.map(({ name, count }) => `${count} ${name}`).join(', ')
  throw new errors.ApplicationError(
    `Suppression refusée : cette fiche est encore utilisée (${list}). Rattachez d’abord ces contenus à une autre fiche.`,
  )
}
