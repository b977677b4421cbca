import type { EditView } from '../../edit-views/edit-view'

export const editView: EditView = {
  mainField: 'name',
  list: ['name', 'jobTitle', 'ministry'],
  help: {
    slug: 'Fabriquée depuis le nom. Minuscules, chiffres et tirets, 80 signes au plus.',
    jobTitle: 'Au genre de la personne.',
    image: 'Texte alternatif obligatoire. Sans photo, le site dessine un avatar.',
    shortQuote: 'Sans guillemets.',
    story: 'Des questions et leurs réponses.',
    quote: 'Une seule, sans guillemets.',
    before: 'Son parcours.',
    since: 'Par exemple « depuis mars 2022 ».',
    ministry: 'Obligatoire.',
    video: 'Jamais chargée avant un clic.',
    fictional: 'Cochez pour une personne inventée : le site le dit.',
    consentUntil: 'Après ce jour, le portrait quitte le site.',
  },
  layout: [
    [
      ['name', 6],
      ['slug', 6],
    ],
    [
      ['jobTitle', 6],
      ['image', 6],
    ],
    [['shortQuote', 12]],
    [['lead', 12]],
    [['story', 12]],
    [['quote', 12]],
    [
      ['before', 4],
      ['since', 4],
      ['team', 4],
    ],
    [
      ['ministry', 6],
      ['service', 6],
    ],
    [
      ['profession', 6],
      ['technologies', 6],
    ],
    [['projects', 12]],
    [['video', 12]],
    [
      ['fictional', 6],
      ['consentUntil', 6],
    ],
  ],
}
