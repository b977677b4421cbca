import { contractPath, type Profile, pathOf } from '../profile.ts'

export const CIVIL_SERVANT: Profile = {
  slug: 'agent-public',
  name: 'Agente ou agent public',
  doubt: 'Puis-je passer au numérique sans perdre mes droits ?',
  title: 'Déjà agent public : passer à un métier du numérique',
  description:
    'Mutation, détachement, mise à disposition, contrat : comment une agente ou un agent public rejoint une équipe numérique, et ce qu’il garde.',
  lead: 'Vous connaissez déjà l’administration : c’est ce qui manque le plus aux équipes numériques. Voici par où passer, qui vous paie et ce que vous gardez.',
  glance: [
    {
      value: '3 chemins',
      label: 'pour une ou un fonctionnaire : mutation, détachement, mise à disposition',
      source: 'positions',
    },
    { value: '3 mois', label: 'de préavis au plus, en général, avant de vous laisser partir', source: 'positions' },
  ],
  featureFirst: true,
  feature: {
    kind: 'ways',
    title: 'Par où passer',
    intro: 'Le bon chemin dépend de votre corps, de celui du poste et de ce que vous voulez garder.',
    sources: ['positions'],
    ways: [
      {
        title: 'La mutation',
        text: 'Vous changez de poste, pas de corps. Le plus simple quand le poste est prévu pour le vôtre.',
        detail: 'Vous gardez tout. Les primes suivent le nouveau poste.',
      },
      {
        title: 'Le détachement',
        text: 'Vous occupez un emploi d’un autre corps, ou un contrat, en restant rattaché au vôtre.',
        detail: 'Payé par le nouvel employeur. Vous avancez dans les deux corps et pouvez revenir.',
      },
      {
        title: 'La mise à disposition',
        text: 'Vous travaillez ailleurs, par convention, pour une durée fixée.',
        detail: 'Payé par votre administration d’origine. Pratique pour essayer.',
      },
      {
        title: 'La reprise d’un CDI',
        text: 'Vous êtes contractuel en CDI : un autre employeur public peut vous reprendre en CDI.',
        detail: 'C’est une faculté de l’employeur. Faites-la écrire avant de partir.',
      },
    ],
  },
  questions: [
    {
      title: 'Vais-je y gagner ?',
      paragraphs: [
        'Le traitement suit votre grade : il ne bouge pas avec une mutation. Ce qui change, ce sont les primes, souvent meilleures sur un poste numérique. Demandez par écrit l’IFSE du poste, avant de dire oui.',
      ],
      sources: [],
    },
    {
      title: 'Je n’ai pas de diplôme d’informatique. Est-ce possible ?',
      paragraphs: [
        'Oui. Product owner, chargée de déploiement, analyste de données, expert en accessibilité : beaucoup viennent du terrain. Nos portraits racontent une greffière, un professeur, une secrétaire de mairie. Un poste technique demande, lui, une vraie formation : parlez de votre compte personnel de formation.',
      ],
      sources: [],
    },
    {
      title: 'Mon chef peut-il refuser ?',
      paragraphs: [
        'Il peut retarder, en demandant un préavis de trois mois au plus en général. Un refus doit tenir aux nécessités du service. Prévenez tôt, proposez une date, transmettez vos dossiers.',
      ],
      sources: ['positions'],
    },
    {
      title: 'Puis-je revenir ?',
      paragraphs: [
        'Après un détachement ou une mise à disposition, oui : votre corps vous reprend. Le poste ne sera pas forcément le même. Après une mutation, il faut une nouvelle mutation.',
      ],
      sources: ['positions'],
    },
    {
      title: 'Et le télétravail ?',
      paragraphs: [
        'La même règle partout : trois jours par semaine au plus, avec votre accord et celui de votre responsable, et un forfait de 2,88 € par jour depuis janvier 2023, plafonné chaque année.',
      ],
      sources: ['remote', 'remoteAllowance'],
    },
  ],
  drawbacks: [
    'Les délais s’ajoutent : la réponse, le préavis, l’arrêté. Comptez quatre mois, parfois six.',
    'En détachement, l’avancement dans votre corps peut être oublié. Restez en lien avec votre gestionnaire.',
    'Certaines primes de votre poste actuel ne suivent pas. Comparez deux fiches de paie, pas deux intitulés.',
  ],
  offers: [
    {
      label: 'réservées aux titulaires',
      href: contractPath('titulaire'),
      matches: ({ natureOfPost, contractType }) => natureOfPost === 'civil-servants-only' || contractType === 'civil-servant',
    },
    {
      label: 'ouvertes aux fonctionnaires et aux contractuels',
      href: '/offres/',
      matches: ({ natureOfPost, contractType }) =>
        natureOfPost === 'civil-servants-or-contract' && contractType !== 'civil-servant',
    },
  ],
  portrait: (portrait) => /mutation|détachement|greffi|professeur/i.test(pathOf(portrait)),
  next: {
    text: 'Les mots de la mobilité ne sont pas évidents, même de l’intérieur. Le glossaire dit ce que chacun change pour vous.',
    label: 'Ouvrir le glossaire',
    href: '/glossaire/',
  },
}
