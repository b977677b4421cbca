import type { Core } from '@strapi/strapi'
import { countChanges, countMediaChanges } from './changes'
import contentTypes from './content-types'
import controller from './controller'
import routes from './routes'

const ACTIONS = [
  { uid: 'publish', displayName: 'Publier maintenant' },
  { uid: 'rollback', displayName: 'Revenir à la version précédente' },
]

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    countChanges(strapi)
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    countMediaChanges(strapi)
    const actions = ACTIONS.map((action) => ({ ...action, section: 'plugins', pluginName: 'publication' }))
    await strapi.service('admin::permission').actionProvider.registerMany(actions)
  },
  contentTypes,
  controllers: { publication: controller },
  routes,
}
