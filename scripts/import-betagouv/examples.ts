/** Small invented lists and records for the tests of the import. */
import type { RawSource } from './read-source.ts'
import type { ReferenceLists } from './reference-lists.ts'

const ministry = (slug: string): ReferenceLists['ministries'][number] => ({
  ...{
    slug,
    name: `Ministère ${slug}`,
    shortName: slug,
    ofName: `du ministère ${slug}`,
    accent: 'blue-ecume',
    pitch: 'Une accroche.',
  },
  ...{ missions: 'Des missions.', keyFigures: [], cities: ['Paris'], reasonsToJoin: [], recruitmentSteps: [], links: [] },
})

const profession = (slug: string, title: string): ReferenceLists['professions'][number] => ({
  ...{ slug, title, family: 'development', titleFeminine: title, titleMasculine: title, synonyms: ['synonyme'] },
  ...{ summary: 'Un résumé.', daily: 'Le quotidien.', skills: ['Une', 'deux', 'trois', 'quatre'] },
})

export const exampleLists: ReferenceLists = {
  ministries: [ministry('services-premier-ministre'), ministry('justice')],
  services: [
    {
      ...{ slug: 'dinum', name: 'Direction du numérique interministériel', acronym: 'DINUM', kind: 'central' },
      ...{ description: 'Une description.', city: 'Paris', ministry: 'services-premier-ministre' },
    },
  ],
  professions: [
    profession('developpeur-full-stack', 'Développeuse ou développeur full stack'),
    profession('chef-de-projet-numerique', 'Cheffe ou chef de projet numérique'),
  ],
  technologies: [
    { slug: 'react', name: 'React', kind: 'framework', synonyms: ['react.js'] },
    { slug: 'typescript', name: 'TypeScript', kind: 'language', synonyms: ['ts'] },
  ],
  projects: [],
}

const JOB_BODY = `# Exemple recrute

## Qui sommes-nous ?

Une équipe de six personnes.

## Vos missions

Vous construisez, avec l’équipe, le service que les greffes attendent depuis longtemps.

## Compétences

- Connaître React
- Écrire des tests

## Modalités

- CDD de 6 mois
- Poste basé à Paris

Écrivez à contact@exemple.gouv.fr, en copie autre@exemple.gouv.fr.
`

export const exampleSource: RawSource = {
  organisations: [
    {
      id: 'direction-du-numerique',
      name: 'Direction interministérielle',
      acronym: 'DINUM',
      domaine_ministeriel: 'spm',
      type: 'administration-centrale',
    },
    {
      id: 'bureau-exemple',
      name: "Bureau d'exemple",
      acronym: 'BE',
      domaine_ministeriel: 'justice',
      type: 'administration-centrale',
    },
    {
      id: 'departement-exemple',
      name: 'Département d’exemple',
      domaine_ministeriel: 'territoires',
      type: 'collectivite-territoriale',
    },
  ],
  incubators: [
    { id: 'incubateur-justice', title: 'Incubateur', owner: 'bureau-exemple' },
    { id: 'dinum', title: 'DINUM', owner: 'direction-du-numerique' },
  ],
  startups: [
    {
      id: 'chez-justice',
      attributes: {
        ...{
          name: 'Chez Justice',
          pitch: 'Un service d’exemple.',
          link: 'https://exemple.gouv.fr ',
          accessibility_status: 'non conforme',
        },
        phases: [
          { name: 'construction', start: '2020-01-01' },
          { name: 'transfere', start: '2022-01-01' },
          { name: 'abandon', start: '2030-01-01' },
        ],
        ...{ sponsors: [], usertypes: ['etat'], technos: ['ReactJS', 'react.js', 'Grist'] },
        body_markdown: '## Problème\n\nTrop de papier.\n\n## Notre solution\n\nMoins de papier.\n\n## Impact\n\n- 3 greffes\n',
      },
      relationships: { incubator: { data: { id: 'incubateur-justice' } } },
    },
    {
      id: 'chez.dinum',
      attributes: {
        name: 'Chez la DINUM',
        phases: [{ name: 'investigation', start: '2025-01-01' }],
        sponsors: ['bureau-exemple'],
        body_markdown: 'Un texte.',
      },
      relationships: { incubator: { data: { id: 'dinum' } } },
    },
  ],
  jobs: [
    {
      ...{
        id: '2021-05-04-dev-exemple',
        roles: 'un·e dev full-stack',
        title: null,
        open: true,
        date: null,
        startup: 'chez-justice',
      },
      ...{ domaines: null, techno: 'React - Typescript', body_markdown: JOB_BODY },
    },
  ],
}
