import type { EditView } from '../edit-view'

export const editView: EditView = {
  mainField: 'title',
  list: ['title'],
  help: {
    title: 'Quelques mots.',
    source: 'Qui publie ce fait.',
    text: 'Une ou deux phrases.',
    sourceUrl: 'Une adresse en https.',
    date: 'Le jour où la source le donne.',
  },
  layout: [
    [
      ['title', 6],
      ['source', 6],
    ],
    [['text', 12]],
    [
      ['sourceUrl', 6],
      ['date', 6],
    ],
  ],
}
