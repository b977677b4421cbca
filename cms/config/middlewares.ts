export default [
  'global::request-log',
  'strapi::errors',
  'strapi::security',
  // Nobody reads the CMS from another origin: the site pulls from a server.
  { name: 'strapi::cors', config: { origin: [] } },
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
]
