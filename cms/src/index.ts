import type { Core } from '@strapi/strapi'
import { provisionDemoAccounts } from './access/demo-accounts'
import { provisionReadToken } from './access/read-token'
import { applyEditViews } from './edit-views/apply-edit-views'
import { environment } from './environment'
import { registerEmptyProse } from './publish-rules/empty-prose'
import { registerPublishRules } from './publish-rules/publish-rules'
import { refuseUnsafeFiles } from './uploads/refuse-unsafe-files'

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerEmptyProse(strapi)
    registerPublishRules(strapi)
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    refuseUnsafeFiles(strapi)
    await applyEditViews(strapi)
    await provisionReadToken(strapi, environment.CMS_READ_TOKEN)
    if (environment.MN_SEED === 'demo') await provisionDemoAccounts(strapi, environment.MN_DATA_DIR)
  },
}
