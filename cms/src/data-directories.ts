import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { environment } from './environment'

const cmsData = join(environment.MN_DATA_DIR, 'cms')

/** Where the CMS keeps its files. Strapi expects `<public>/uploads` to exist before it starts. */
export const dataDirectories = {
  database: join(cmsData, 'cms.sqlite'),
  public: join(cmsData, 'public'),
}

mkdirSync(join(dataDirectories.public, 'uploads'), { recursive: true })
