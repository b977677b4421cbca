import type { EditView } from '../../edit-views/edit-view'

export const editView: EditView = {
  mainField: 'title',
  list: ['title', 'family'],
  help: {
    title: '« Développeuse ou développeur back-end ».',
    slug: 'Fabriquée depuis le nom. Minuscules, chiffres et tirets, 80 signes au plus.',
    synonyms: 'Un par ligne : ce que les gens tapent (« dev », « PO »).',
    skills: 'Une par ligne.',
    summary: 'Une phrase.',
    daily: 'Une journée concrète.',
    payByLevel: 'Fourchettes du référentiel de l’État, jamais estimées.',
  },
  layout: [
    [
      ['title', 6],
      ['slug', 6],
    ],
    [
      ['family', 4],
      ['titleFeminine', 4],
      ['titleMasculine', 4],
    ],
    [
      ['synonyms', 6],
      ['skills', 6],
    ],
    [['summary', 12]],
    [['daily', 12]],
    [['payByLevel', 12]],
    [
      ['paySource', 4],
      ['paySourceUrl', 4],
      ['payDate', 4],
    ],
  ],
}
