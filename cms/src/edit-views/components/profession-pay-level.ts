import type { EditView } from '../edit-view'

export const editView: EditView = {
  mainField: 'experience',
  list: ['experience'],
  help: {
    min: 'Euros bruts par an.',
    max: 'Euros bruts par an.',
  },
  layout: [
    [
      ['experience', 4],
      ['min', 4],
      ['max', 4],
    ],
  ],
}
