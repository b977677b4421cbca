import { Rocket } from '@strapi/icons'
import type { StrapiApp } from '@strapi/strapi/admin'
import { LeftOutPanel } from './LeftOutPanel'

const WIDGET = {
  icon: Rocket,
  title: { id: 'publication.widget.title', defaultMessage: 'Publication du site' },
  component: async () => (await import('./PublicationWidget')).PublicationWidget,
  pluginId: 'publication',
  id: 'publication',
}

interface EditViewApis {
  addEditViewSidePanel(panels: readonly unknown[]): void
}

function hasSidePanels(apis: unknown): apis is EditViewApis {
  return typeof apis === 'object' && apis !== null && 'addEditViewSidePanel' in apis
}

export default {
  register(app: StrapiApp) {
    // First of the home page: whether the site is well is what an officer comes for.
    app.widgets.register((widgets) => [WIDGET, ...widgets])
  },
  bootstrap(app: StrapiApp) {
    const { apis } = app.getPlugin('content-manager')
    if (hasSidePanels(apis)) apis.addEditViewSidePanel([LeftOutPanel])
  },
}
