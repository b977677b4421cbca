import type { EditView } from '../../edit-views/edit-view'

export const editView: EditView = {
  mainField: 'term',
  list: ['term'],
  help: {
    slug: 'Fabriquée depuis le nom. Minuscules, chiffres et tirets, 80 signes au plus.',
    meaning: 'Une ou deux phrases simples.',
  },
  layout: [
    [
      ['term', 6],
      ['slug', 6],
    ],
    [['meaning', 12]],
  ],
}
