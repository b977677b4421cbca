import type { StrapiApp } from '@strapi/strapi/admin'
import frenchLeftovers from './french-leftovers.json'

const LANGUAGE_KEY = 'strapi-admin-language'

/** Strapi's own announcement, dismissed for everyone: an officer's desk is not a place for a product's news. */
const ANNOUNCEMENT_DISMISSED = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false'

// The log-in page reads the language before anyone is known: without this it would open in English.
if (window.localStorage.getItem(LANGUAGE_KEY) === null) window.localStorage.setItem(LANGUAGE_KEY, 'fr')
window.localStorage.setItem(ANNOUNCEMENT_DISMISSED, 'true')

export default {
  config: {
    locales: ['fr'],
    translations: { fr: frenchLeftovers },
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap(_app: StrapiApp) {},
}
