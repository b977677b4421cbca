import type { EditView } from '../edit-view'

export const editView: EditView = {
  mainField: 'label',
  list: ['label'],
  help: {
    label: 'Nommez la page de destination.',
    url: 'Une adresse en https.',
  },
  layout: [
    [
      ['label', 6],
      ['url', 6],
    ],
  ],
}
