/** Serves the live release on SITE_PORT: clean addresses, the DSFR 404, and a look at the disk at each request, so that a switch shows at once. */
import { createServer } from 'node:http'
import { environment } from '../lib/environment.ts'
import { siteHandler } from '../lib/site-server.ts'

const server = createServer(siteHandler(environment.MN_DATA_DIR, (line) => process.stdout.write(`${line}\n`)))
server.listen(environment.SITE_PORT, '127.0.0.1', () => process.stdout.write(`Site: ${environment.SITE_URL}\n`))
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => server.close(() => process.exit(0)).closeAllConnections())
