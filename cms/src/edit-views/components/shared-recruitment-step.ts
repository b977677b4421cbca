import type { EditView } from '../edit-view'

export const editView: EditView = {
  mainField: 'label',
  list: ['label'],
  help: {
    label: 'Par exemple « Entretien avec l’équipe ».',
    delay: 'Par exemple « sous 10 jours ».',
    who: 'Par exemple « la responsable du produit ».',
  },
  layout: [
    [['label', 12]],
    [
      ['delay', 6],
      ['who', 6],
    ],
  ],
}
