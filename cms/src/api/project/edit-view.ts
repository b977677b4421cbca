import type { EditView } from '../../edit-views/edit-view'

export const editView: EditView = {
  mainField: 'name',
  list: ['name', 'ministry', 'phase'],
  help: {
    name: 'Nom du service.',
    slug: 'Fabriquée depuis le nom. Minuscules, chiffres et tirets, 80 signes au plus.',
    pitch: 'Le bénéfice, en une phrase.',
    audience: 'À qui le service sert.',
    since: 'Début du projet.',
    problem: 'Avant le service.',
    solution: 'Ce que fait le service.',
    impact: 'Ce qui a changé.',
    impactFigures: 'Chaque chiffre a une source et une date.',
    ministry: 'Obligatoire.',
    services: 'Qui porte le service.',
    methods: 'Une par ligne.',
    team: 'Taille et métiers.',
    image: 'Texte alternatif obligatoire.',
    licence: 'Par exemple « MIT ».',
    accessibility: 'Niveau RGAA déclaré.',
    source: 'D’où vient la fiche.',
  },
  layout: [
    [
      ['name', 6],
      ['slug', 6],
    ],
    [['pitch', 12]],
    [
      ['audience', 6],
      ['phase', 3],
      ['since', 3],
    ],
    [['problem', 12]],
    [['solution', 12]],
    [['impact', 12]],
    [['impactFigures', 12]],
    [
      ['ministry', 6],
      ['services', 6],
    ],
    [
      ['technologies', 6],
      ['methods', 6],
    ],
    [['team', 12]],
    [['quote', 12]],
    [
      ['image', 6],
      ['licence', 3],
      ['accessibility', 3],
    ],
    [
      ['siteUrl', 4],
      ['codeUrl', 4],
      ['statisticsUrl', 4],
    ],
    [
      ['source', 6],
      ['sourceReference', 6],
    ],
  ],
}
