import type { EditView } from '../../edit-views/edit-view'

export const editView: EditView = {
  mainField: 'name',
  list: ['name', 'acronym', 'ministry'],
  help: {
    name: 'Nom complet.',
    slug: 'Fabriquée depuis le nom. Minuscules, chiffres et tirets, 80 signes au plus.',
    acronym: 'Par exemple « DINUM ».',
    city: 'Ville du siège.',
    ministry: 'Ministère de rattachement. Obligatoire.',
    website: 'Une adresse en https.',
    description: 'Deux ou trois phrases.',
  },
  layout: [
    [
      ['name', 6],
      ['slug', 6],
    ],
    [
      ['acronym', 4],
      ['kind', 4],
      ['city', 4],
    ],
    [
      ['ministry', 6],
      ['website', 6],
    ],
    [['description', 12]],
  ],
}
