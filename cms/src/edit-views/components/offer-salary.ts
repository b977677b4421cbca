import type { EditView } from '../edit-view'

export const editView: EditView = {
  mainField: 'min',
  list: ['min'],
  help: {
    min: 'Euros bruts par an.',
    max: 'Euros bruts par an. Au moins le minimum.',
    note: 'Par exemple « selon expérience, primes comprises ».',
  },
  layout: [
    [
      ['min', 4],
      ['max', 4],
      ['note', 4],
    ],
  ],
}
