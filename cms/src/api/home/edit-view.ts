import type { EditView } from '../../edit-views/edit-view'

export const editView: EditView = {
  mainField: 'title',
  list: ['title'],
  help: {
    featuredProjects: 'Trois projets.',
    featuredPortrait: 'Sa phrase courte devient la citation.',
    featuredOffers: 'Vide : les plus récentes.',
    figures: 'En plus de ceux que le site compte lui-même.',
    reasons: 'Trois faits, avec leur source.',
  },
  layout: [
    [['title', 12]],
    [['lead', 12]],
    [
      ['featuredProjects', 6],
      ['featuredPortrait', 6],
    ],
    [['featuredOffers', 12]],
    [['figures', 12]],
    [['reasons', 12]],
  ],
}
