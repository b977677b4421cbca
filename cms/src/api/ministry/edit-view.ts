import type { EditView } from '../../edit-views/edit-view'

export const editView: EditView = {
  mainField: 'name',
  list: ['name', 'shortName'],
  help: {
    name: 'Nom complet, par exemple « Ministère de l’Intérieur ».',
    slug: 'Fabriquée depuis le nom. Minuscules, chiffres et tirets, 80 signes au plus.',
    shortName: 'Pour les listes, par exemple « Intérieur ».',
    acronym: 'S’il est connu du public.',
    accent: 'Couleur illustrative du bandeau et des trames.',
    ofName: '« du ministère de l’Intérieur » : sert dans les phrases du site.',
    pitch: 'Deux phrases : ce que le numérique y change.',
    missions: 'Ce que font vos équipes numériques.',
    keyFigures: 'Chaque chiffre a une source et une date.',
    cities: 'Une ville par ligne.',
    headcount: 'Tous métiers.',
    reasonsToJoin: 'Trois faits, pas des adjectifs.',
    recruitmentSteps: 'Dans l’ordre, avec les délais.',
  },
  layout: [
    [
      ['name', 6],
      ['slug', 6],
    ],
    [
      ['shortName', 4],
      ['acronym', 4],
      ['accent', 4],
    ],
    [['ofName', 12]],
    [['pitch', 12]],
    [['missions', 12]],
    [['keyFigures', 12]],
    [
      ['cities', 4],
      ['headcount', 4],
      ['digitalHeadcount', 4],
    ],
    [['reasonsToJoin', 12]],
    [['recruitmentSteps', 12]],
    [['links', 12]],
  ],
}
