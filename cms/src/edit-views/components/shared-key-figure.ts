import type { EditView } from '../edit-view'

export const editView: EditView = {
  mainField: 'value',
  list: ['value'],
  help: {
    value: 'Par exemple « 12 millions » ou « 98 ».',
    unit: 'Par exemple « % », « usagers par mois ».',
    date: 'Le jour où la source le donne.',
    label: 'Une phrase courte.',
    source: 'Qui publie ce chiffre.',
    sourceUrl: 'Une adresse en https.',
  },
  layout: [
    [
      ['value', 4],
      ['unit', 4],
      ['date', 4],
    ],
    [['label', 12]],
    [
      ['source', 6],
      ['sourceUrl', 6],
    ],
  ],
}
