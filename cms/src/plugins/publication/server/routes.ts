const admin = (method: string, path: string, handler: string, permission?: string) => ({
  method,
  path,
  handler: `publication.${handler}`,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      ...(permission === undefined
        ? []
        : [{ name: 'admin::hasPermissions', config: { actions: [`plugin::publication.${permission}`] } }]),
    ],
  },
})

export default {
  /** For the publisher, with the token that reads the content. */
  'content-api': {
    type: 'content-api',
    routes: [
      { method: 'GET', path: '/state', handler: 'publication.state' },
      { method: 'POST', path: '/records', handler: 'publication.start' },
      { method: 'PUT', path: '/records/:id', handler: 'publication.end' },
    ],
  },
  /** For the admin's own pages. */
  admin: {
    type: 'admin',
    routes: [
      admin('GET', '/overview', 'overview'),
      admin('POST', '/requests/publish', 'publish', 'publish'),
      admin('POST', '/requests/rollback', 'rollback', 'rollback'),
    ],
  },
}
