import type { EditView } from '../edit-view'

export const editView: EditView = {
  mainField: 'title',
  list: ['title'],
  help: {
    url: 'La page où la vidéo se regarde.',
    transcript: 'Tout ce qui est dit, pour qui n’entend pas ou ne peut pas lire la vidéo.',
  },
  layout: [
    [
      ['title', 6],
      ['url', 6],
    ],
    [['transcript', 12]],
  ],
}
