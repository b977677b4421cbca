import type { EditView } from '../edit-view'

export const editView: EditView = {
  mainField: 'question',
  list: ['question'],
  help: {
    question: 'Telle qu’un candidat la poserait.',
    answer: 'Une centaine de mots.',
  },
  layout: [[['question', 12]], [['answer', 12]]],
}
