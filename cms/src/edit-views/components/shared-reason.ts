import type { EditView } from '../edit-view'

export const editView: EditView = {
  mainField: 'title',
  list: ['title'],
  help: {
    title: 'Quelques mots.',
    text: 'Un fait, pas un adjectif.',
  },
  layout: [[['title', 12]], [['text', 12]]],
}
