import type { EditView } from '../edit-view'

export const editView: EditView = {
  mainField: 'text',
  list: ['text'],
  help: {
    text: 'Sans guillemets : le site les ajoute.',
    author: 'Prénom et nom.',
    role: 'Métier et service.',
  },
  layout: [
    [['text', 12]],
    [
      ['author', 6],
      ['role', 6],
    ],
  ],
}
