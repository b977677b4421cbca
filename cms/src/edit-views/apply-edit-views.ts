import { fieldLabel } from '@metiers-numeriques/content-schemas/field-labels'
import type { Core } from '@strapi/strapi'
import type { EditView } from './edit-view'
import { COMPONENT_EDIT_VIEWS, TYPE_EDIT_VIEWS } from './edit-views'

interface FieldMetadata {
  edit: Record<string, unknown>
  list: Record<string, unknown>
}
interface StoredConfiguration {
  settings: Record<string, unknown>
  metadatas: Record<string, FieldMetadata>
  layouts: { list: string[]; edit: { name: string; size: number }[][] }
}

const OWN_FIELDS: Readonly<Record<string, string>> = {
  createdAt: 'Créé le',
  updatedAt: 'Modifié le',
  createdBy: 'Créé par',
  updatedBy: 'Modifié par',
  documentId: 'Identifiant',
  id: 'Numéro',
}

function configured(model: string, view: EditView, stored: StoredConfiguration): StoredConfiguration {
  const metadatas = Object.fromEntries(
    Object.entries(stored.metadatas).map(([field, metadata]) => {
      const label = OWN_FIELDS[field] ?? fieldLabel(model, field)
      const description = view.help[field] ?? ''
      return [field, { edit: { ...metadata.edit, label, description }, list: { ...metadata.list, label } }]
    }),
  )
  return {
    settings: { ...stored.settings, mainField: view.mainField, pageSize: 20 },
    metadatas,
    layouts: {
      list: [...view.list],
      edit: view.layout.map((row) => row.map(([name, size]) => ({ name, size }))),
    },
  }
}

/** Writes labels, help and layouts of every type and component into the Content Manager's store. Idempotent. */
export async function applyEditViews(strapi: Core.Strapi): Promise<void> {
  const contentManager = strapi.plugin('content-manager')
  for (const [model, view] of Object.entries(TYPE_EDIT_VIEWS)) {
    const type = strapi.contentType(`api::${model}.${model}`)
    const service = contentManager.service('content-types')
    await service.updateConfiguration(type, configured(model, view, await service.findConfiguration(type)))
  }
  const components = new Map<string, unknown>(Object.entries(strapi.components))
  for (const [uid, view] of Object.entries(COMPONENT_EDIT_VIEWS)) {
    const component = components.get(uid)
    if (component === undefined) throw new Error(`There is no component ${uid}: its edit view in src/edit-views has no use`)
    const service = contentManager.service('components')
    await service.updateConfiguration(component, configured(uid, view, await service.findConfiguration(component)))
  }
}
