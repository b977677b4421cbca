import { EXPERIENCE_LEVELS } from '@metiers-numeriques/content-schemas/vocabulary/employment'
import { labelOf } from '@metiers-numeriques/content-schemas/vocabulary/vocabulary'
import { experiencePath, type Profile } from '../profile.ts'

export const SENIOR: Profile = {
  slug: 'experience',
  name: 'Expérimentée ou expérimenté',
  doubt: 'Combien vais-je perdre, et contre quoi ?',
  title: 'Rejoindre l’État après dix ans dans le privé',
  description:
    'Salaire, contrat, autonomie, télétravail, retour possible : ce que gagne et ce que perd une personne expérimentée qui rejoint l’État.',
  lead: 'Vous savez déjà faire votre métier. Reste à savoir ce que l’État vous donnera à faire, ce qu’il paiera et ce qu’il ne vous donnera pas.',
  glance: [
    {
      value: '61 200 à 79 200 €',
      label: 'brut par an pour l’analyse de données, quinze ans d’expérience',
      source: 'payOfDataAnalysts',
    },
    { value: '63 800 à 97 900 €', label: 'brut par an pour l’audit de sécurité, plus de vingt ans', source: 'payOfDevelopers' },
    { value: '0 à 20 %', label: 'de part variable recommandée', source: 'variablePay' },
  ],
  featureFirst: true,
  feature: {
    kind: 'table',
    title: 'Ce qui change, point par point',
    intro: 'Une entreprise n’est pas l’autre, un ministère non plus. Voici ce qui est vrai le plus souvent.',
    sources: ['variablePay', 'remote', 'leave', 'contractLength'],
    caption: 'Un poste expérimenté dans une entreprise et dans l’État',
    columns: ['', 'Dans une entreprise', 'Dans l’État, par contrat'],
    rows: [
      [
        'Salaire',
        'Négocié, parfois très au-dessus du marché',
        'Dans la fourchette d’un référentiel public ; au-dessus, il faut un accord budgétaire',
      ],
      ['Part variable', 'Selon l’entreprise', 'De 0 à 20 % du fixe, sur objectifs'],
      ['Actions, intéressement', 'Selon l’entreprise', 'Pas d’actions'],
      ['Télétravail', 'Selon l’accord d’entreprise', 'Trois jours au plus, sauf dérogation'],
      ['Congés', 'Vingt-cinq jours au moins', 'Vingt-cinq jours, plus les RTT du service'],
      ['Contrat', 'CDI', 'CDD de trois ans au plus, ou CDI'],
      ['À quoi sert votre travail', 'Un marché', 'Un droit : se soigner, étudier, être payé, être protégé'],
    ],
  },
  questions: [
    {
      title: 'Mon ancienneté sera-t-elle reprise ?',
      paragraphs: [
        'Oui, elle place dans le référentiel : il compte quatre niveaux d’expérience, et les années du privé y comptent dans le métier. Apportez des certificats de travail : sans eux, le calcul repart de plus bas.',
      ],
      sources: ['payReference'],
    },
    {
      title: 'Peut-on négocier ?',
      paragraphs: [
        'Avant la signature, oui, et seulement avant. Dans la fourchette du métier, l’employeur décide sans contrôle budgétaire ; au-dessus, il lui faut un accord, qui prend des semaines. Demandez d’emblée le CDI : la circulaire y encourage pour les métiers en tension.',
      ],
      sources: ['payReference', 'permanentFirst'],
    },
    {
      title: 'Aurai-je de l’autonomie ?',
      paragraphs: [
        'Sur la technique, souvent plus que dans une grande entreprise : les équipes sont petites et vos choix restent longtemps. Sur les achats, les recrutements et les budgets, nettement moins. Demandez qui signe, et en combien de temps.',
      ],
      sources: [],
    },
    {
      title: 'Que vais-je construire ?',
      paragraphs: [
        'Des services dont personne ne peut se passer, avec des règles qui changent chaque année et des données que vous ne pouvez pas perdre. Plus de 21 000 agents exercent un métier du numérique dans les ministères civils : vous ne serez pas seul.',
      ],
      sources: ['headcount'],
    },
    {
      title: 'Et si cela ne me plaît pas ?',
      paragraphs: [
        'Un contractuel démissionne avec un préavis de huit jours à deux mois, selon son ancienneté. Pour rejoindre une entreprise liée à vos fonctions, l’administration vérifie d’abord qu’il n’y a pas de conflit d’intérêts. Un CDI public peut être repris par une autre administration.',
      ],
      sources: ['payReview', 'contractLength'],
    },
  ],
  drawbacks: [
    'À partir de dix ans d’expérience, une offre du privé dépasse souvent celle de l’État. Nous ne vous dirons pas le contraire.',
    'Un recrutement prend deux à quatre mois, et un achat de logiciel parfois davantage.',
    'Les titres comptent moins que le grade et le budget : il faut du temps pour comprendre qui décide.',
  ],
  offers: [
    {
      label: 'pour plus de sept ans d’expérience',
      href: experiencePath(labelOf(EXPERIENCE_LEVELS, 'senior')),
      matches: ({ experience, natureOfPost }) => experience === 'senior' && natureOfPost !== 'civil-servants-only',
    },
    {
      label: 'de trois à sept ans',
      href: experiencePath(labelOf(EXPERIENCE_LEVELS, 'confirmed')),
      matches: ({ experience, natureOfPost }) => experience === 'confirmed' && natureOfPost !== 'civil-servants-only',
    },
  ],
  portrait: (portrait) =>
    /(?:pendant|depuis) (?:sept|huit|neuf|dix|douze|quinze|vingt) ans/i.test(portrait.before ?? '') &&
    /contrat|CDI/.test(portrait.since ?? ''),
  next: {
    text: 'Avant de postuler, lisez ce que les équipes ont livré, avec leurs chiffres et leurs sources. Puis écrivez à celle dont le problème vous intéresse.',
    label: 'Voir les projets',
    href: '/projets/',
  },
}
