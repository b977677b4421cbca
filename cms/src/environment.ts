import { cmsEnvironment } from '@metiers-numeriques/content-schemas/environment'

/** What the CMS reads from its environment, parsed once; a bad value stops the start and is named. */
export const environment = cmsEnvironment(process.env)
