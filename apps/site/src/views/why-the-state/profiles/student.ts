import { contractPath, type Profile } from '../profile.ts'

export const STUDENT: Profile = {
  slug: 'etudes',
  name: 'Étudiante ou étudiant',
  doubt: 'Un stage dans l’administration, est-ce que ça compte ?',
  title: 'Stage ou apprentissage dans le numérique de l’État',
  description:
    'Paie, durée, école, suite possible : ce qu’il faut savoir avant un stage ou un apprentissage dans un service numérique de l’État.',
  lead: 'Vous apprenez sur un service que des gens utilisent, avec une personne chargée de vous former. Voici ce que cela paie, ce que cela change, et ce qui ne va pas de soi.',
  glance: [
    { value: '27 à 100 %', label: 'du SMIC en apprentissage, selon l’âge et l’année', source: 'apprenticeship' },
    { value: '4,50 € l’heure', label: 'au moins pour un stage de plus de deux mois, en 2026', source: 'internship' },
    { value: '0 concours', label: 'pour un stage ou un apprentissage', source: 'apprenticeship' },
  ],
  featureFirst: true,
  feature: {
    kind: 'table',
    title: 'Ce que paie un apprentissage',
    intro:
      'Le salaire minimum est le même que dans une entreprise : une part du SMIC, qui monte avec l’âge et l’année. L’administration peut donner plus.',
    sources: ['apprenticeship'],
    caption: 'Salaire minimum d’un apprentissage, en part du SMIC',
    columns: ['Année', 'Moins de 18 ans', '18 à 20 ans', '21 à 25 ans', '26 ans et plus'],
    rows: [
      ['1re année', '27 %', '43 %', '53 %', '100 %'],
      ['2e année', '39 %', '51 %', '61 %', '100 %'],
      ['3e année', '55 %', '67 %', '78 %', '100 %'],
    ],
  },
  questions: [
    {
      title: 'Mon stage sera-t-il payé ?',
      paragraphs: [
        'Au-delà de deux mois de présence, oui : une gratification d’au moins 4,50 € l’heure en 2026, due dès le premier jour. En dessous, rien n’oblige l’administration à payer, et souvent elle ne paie pas. Visez trois mois ou plus.',
      ],
      sources: ['internship'],
    },
    {
      title: 'Vais-je apprendre autant qu’ailleurs ?',
      paragraphs: [
        'Demandez avant de signer : qui relira mon travail, combien de personnes dans l’équipe, quand met-on en production ? Les réponses varient plus d’une équipe à l’autre que du public au privé. Beaucoup de projets sont en code ouvert : vous pourrez montrer ce que vous avez fait.',
      ],
      sources: [],
    },
    {
      title: 'Quel contrat, et avec qui ?',
      paragraphs: [
        'L’apprentissage est un contrat de travail de droit privé, signé avec le ministère ou l’opérateur, d’un à trois ans selon le diplôme, jusqu’à 29 ans révolus en général. Le stage est une convention entre votre école, vous et le service.',
      ],
      sources: ['apprenticeship'],
    },
    {
      title: 'Puis-je télétravailler ?',
      paragraphs: [
        'Souvent un jour, parfois deux, rarement dès la première semaine. On apprend mieux à côté de quelqu’un : ce n’est pas qu’une politesse.',
      ],
      sources: [],
    },
    {
      title: 'Et après, on me garde ?',
      paragraphs: [
        'Rien n’est automatique. Un contrat peut vous être proposé si un poste est ouvert : postulez comme tout le monde, avec l’avantage d’être connu. Pour devenir fonctionnaire, il reste le concours.',
      ],
      sources: ['contracts'],
    },
  ],
  drawbacks: [
    'Les conventions et les contrats se signent lentement. Cherchez quatre à six mois avant la date de début.',
    'Peu d’offres de stage sont publiées. Un message à une équipe qui vous plaît marche souvent mieux.',
    'Les services de défense et de sécurité demandent une enquête : comptez plusieurs mois de plus.',
  ],
  offers: [
    {
      label: 'en apprentissage',
      href: contractPath('apprentissage'),
      matches: ({ contractType }) => contractType === 'apprenticeship',
    },
    { label: 'en stage', href: contractPath('stage'), matches: ({ contractType }) => contractType === 'internship' },
  ],
  portrait: ({ since }) => /apprenti|stagiaire/i.test(since ?? ''),
  next: {
    text: 'Aucune offre ne tombe à la bonne date ? Choisissez deux services et écrivez-leur en dix lignes : votre formation, vos dates, ce que vous aimeriez apprendre.',
    label: 'Trouver à qui écrire',
    href: '/candidature/',
  },
}
