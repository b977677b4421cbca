import { EXPERIENCE_LEVELS } from '@metiers-numeriques/content-schemas/vocabulary/employment'
import { labelOf } from '@metiers-numeriques/content-schemas/vocabulary/vocabulary'
import type { SiteOffer } from '../../../cms/site-types.ts'
import { experiencePath, type Profile, pathOf } from '../profile.ts'

const isJob = ({ contractType }: SiteOffer) => contractType === 'permanent' || contractType === 'fixed-term'

export const FIRST_JOB: Profile = {
  slug: 'premier-emploi',
  name: 'Premier emploi',
  doubt: 'Commencer par l’État, est-ce se fermer des portes ?',
  title: 'Un premier emploi dans le numérique de l’État',
  description:
    'Salaire de départ, contrat, télétravail, progression, entrée sans concours : les réponses à vos questions pour un premier poste.',
  lead: 'Un premier poste se juge à ce que l’on y apprend, à qui l’on y côtoie et à ce que l’on touche à la fin du mois. Les trois, sans détour.',
  glance: [
    {
      value: '44 200 à 57 200 €',
      label: 'brut par an pour un contrat de développement, moins de cinq ans d’expérience',
      source: 'payOfDevelopers',
    },
    { value: '25 jours', label: 'de congés pour un temps plein, hors RTT', source: 'leave' },
    { value: '3 jours', label: 'de télétravail par semaine au plus', source: 'remote' },
  ],
  featureFirst: false,
  feature: {
    kind: 'steps',
    title: 'De votre CV au premier jour',
    intro:
      'Comptez deux à quatre mois entre la candidature et l’arrivée, plus quand une habilitation est demandée. Chaque offre donne ses propres étapes.',
    sources: [],
    steps: [
      {
        title: 'Vous postulez',
        text: 'Un CV et quelques lignes. Un dépôt de code, un mémoire ou un projet d’école disent plus qu’une longue lettre.',
      },
      {
        title: 'L’équipe vous rencontre',
        text: 'Un échange, puis souvent un cas proche du poste. On juge votre raisonnement et votre façon de demander de l’aide.',
      },
      {
        title: 'On parle d’argent',
        text: 'Le service des ressources humaines calcule une proposition. Elle se négocie : citez le référentiel de rémunération.',
      },
      {
        title: 'Vous signez, puis vous arrivez',
        text: 'Le contrat doit être prêt avant votre premier jour. Demandez le matériel et les accès dès la signature.',
      },
    ],
  },
  questions: [
    {
      title: 'Combien vais-je toucher ?',
      paragraphs: [
        'Un référentiel encadre la paie des contractuels de 55 métiers du numérique, dans tous les ministères. Pour le développement, avec moins de cinq ans d’expérience, il va de 44 200 à 57 200 € brut par an. Les débutants sont plutôt en bas de la fourchette ; certains employeurs sont en dessous, nos offres le montrent.',
      ],
      sources: ['payOfDevelopers', 'payReference'],
    },
    {
      title: 'CDD ou CDI ?',
      paragraphs: [
        'Les deux existent. Un CDD dure trois ans au plus et se renouvelle ; au bout de six ans, il ne peut continuer qu’en CDI. Un CDI peut être proposé dès l’embauche : demandez-le, surtout pour un métier que l’administration peine à recruter.',
      ],
      sources: ['contractLength'],
    },
    {
      title: 'Faut-il passer un concours ?',
      paragraphs: [
        'Non. Depuis la loi du 6 août 2019, l’État recrute plus largement par contrat. Fin 2024, 23 % de ses agents étaient contractuels. Le concours reste ouvert plus tard, si vous voulez une carrière de fonctionnaire.',
      ],
      sources: ['contracts', 'contractShare'],
    },
    {
      title: 'Comment vais-je progresser ?',
      paragraphs: [
        'Dans le métier, vite, si l’équipe relit, teste et met en production : posez la question. Dans la paie, moins vite : elle est revue au moins tous les trois ans pour un CDI, et le plus grand saut vient d’un changement de poste.',
      ],
      sources: ['payReview'],
    },
    {
      title: 'Pourrai-je repartir dans le privé ?',
      paragraphs: [
        'Oui. Vos technologies sont celles de tout le monde, votre code est souvent public, et un service utilisé par des millions de personnes se raconte bien. Certains départs vers une entreprise que vous contrôliez demandent un avis préalable ; à votre niveau, c’est rare.',
      ],
      sources: [],
    },
  ],
  drawbacks: [
    'Pas de grosse prime d’arrivée, pas d’actions, et peu de négociation une fois le contrat signé.',
    'Certaines équipes travaillent encore avec des outils anciens. Demandez à voir, c’est légitime.',
    'Le premier salaire peut arriver avec un mois de retard si le dossier est incomplet : rendez tout, tôt.',
  ],
  offers: [
    {
      label: 'qui acceptent les débutants',
      href: experiencePath(labelOf(EXPERIENCE_LEVELS, 'beginner')),
      matches: (offer) => isJob(offer) && offer.experience === 'beginner',
    },
    {
      label: 'dès un an d’expérience',
      href: experiencePath(labelOf(EXPERIENCE_LEVELS, 'junior')),
      matches: (offer) => isJob(offer) && offer.experience === 'junior',
    },
  ],
  portrait: (portrait) => /premier (?:poste|emploi)|doctorant/i.test(pathOf(portrait)),
  next: {
    text: 'Vous ne savez pas encore sous quel nom chercher ? Les fiches métiers racontent une journée de travail et donnent les autres noms de chaque métier.',
    label: 'Trouver son métier',
    href: '/metiers/',
  },
}
