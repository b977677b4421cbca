import type { EditView } from '../../edit-views/edit-view'

export const editView: EditView = {
  mainField: 'name',
  list: ['name'],
  help: {
    slug: 'Fabriquée depuis le nom. Minuscules, chiffres et tirets, 80 signes au plus.',
    url: 'Une adresse en https.',
  },
  layout: [
    [
      ['name', 6],
      ['slug', 6],
    ],
    [
      ['startsAt', 6],
      ['endsAt', 6],
    ],
    [
      ['place', 6],
      ['url', 6],
    ],
    [['description', 12]],
    [['ministry', 6]],
  ],
}
