import { dataDirectories } from '../src/data-directories'
import { environment } from '../src/environment'

export default () => ({
  host: '127.0.0.1',
  port: environment.CMS_PORT,
  url: environment.CMS_URL,
  app: { keys: environment.APP_KEYS },
  dirs: { public: dataDirectories.public },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
  webhooks: { populateRelations: false },
})
