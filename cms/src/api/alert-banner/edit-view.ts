import type { EditView } from '../../edit-views/edit-view'

export const editView: EditView = {
  mainField: 'title',
  list: ['title'],
  help: {
    title: 'Une phrase.',
    endsOn: 'Inclus.',
  },
  layout: [
    [['title', 12]],
    [['text', 12]],
    [['link', 12]],
    [
      ['startsOn', 6],
      ['endsOn', 6],
    ],
  ],
}
