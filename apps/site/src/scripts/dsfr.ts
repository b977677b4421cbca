// The DSFR's own scripts, in the order it documents: core first, then what a header with a menu and display settings needs.
import '@gouvfr/dsfr/dist/core/core.module.min.js'
import '@gouvfr/dsfr/dist/scheme/scheme.module.min.js'
import '@gouvfr/dsfr/dist/component/accordion/accordion.module.min.js'
import '@gouvfr/dsfr/dist/component/modal/modal.module.min.js'
import '@gouvfr/dsfr/dist/component/header/header.module.min.js'
import '@gouvfr/dsfr/dist/component/navigation/navigation.module.min.js'
import '@gouvfr/dsfr/dist/component/display/display.module.min.js'
import '@gouvfr/dsfr/dist/component/breadcrumb/breadcrumb.module.min.js'
