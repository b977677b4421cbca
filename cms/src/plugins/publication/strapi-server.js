// Strapi loads a plugin from its folder, and runs what the CMS compiled.
module.exports = require('../../../dist/src/plugins/publication/server').default
