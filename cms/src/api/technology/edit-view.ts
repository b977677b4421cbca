import type { EditView } from '../../edit-views/edit-view'

export const editView: EditView = {
  mainField: 'name',
  list: ['name', 'kind'],
  help: {
    name: 'Écrit comme le fait son éditeur.',
    slug: 'Fabriquée depuis le nom. Minuscules, chiffres et tirets, 80 signes au plus.',
    synonyms: 'Un par ligne.',
    description: 'Une phrase.',
  },
  layout: [
    [
      ['name', 6],
      ['slug', 6],
    ],
    [
      ['kind', 6],
      ['synonyms', 6],
    ],
    [['description', 12]],
  ],
}
