import { contractPath, type Profile } from '../profile.ts'

export const FREELANCE: Profile = {
  slug: 'independant',
  name: 'Indépendante ou indépendant',
  doubt: 'Travailler pour l’État sans y passer sa vie, est-ce possible ?',
  title: 'Indépendante ou indépendant : travailler avec l’État',
  description:
    'Marché public, sous-traitance ou contrat : comment une personne indépendante travaille avec l’État, quand elle est payée, ce qu’elle garde.',
  lead: 'On peut construire un service public sans devenir agent public. Encore faut-il savoir par quelle porte, à quel prix, et quand la facture est payée.',
  glance: [
    { value: '60 000 € HT', label: 'montant sous lequel un service s’achète sans appel d’offres', source: 'procurement' },
    { value: '30 jours', label: 'pour payer une facture', source: 'paymentDelay' },
  ],
  featureFirst: true,
  feature: {
    kind: 'ways',
    title: 'Trois portes',
    intro: 'Elles ne mènent ni aux mêmes missions, ni aux mêmes revenus.',
    sources: ['procurement', 'contracts'],
    ways: [
      {
        title: 'Rejoindre le titulaire d’un marché',
        text: 'Une société a gagné un marché et réunit des indépendants. C’est la voie la plus courante dans les startups d’État.',
        detail: 'Vous facturez la société. Elle prend une part.',
      },
      {
        title: 'Vendre en direct',
        text: 'Sous 60 000 € hors taxes depuis le 1er avril 2026, un service peut vous acheter une prestation sans publicité.',
        detail: 'Vous facturez l’administration, sur Chorus Pro.',
      },
      {
        title: 'Prendre un contrat',
        text: 'Un CDD de quelques mois à trois ans, à temps plein ou non.',
        detail: 'Vous devenez agent public, avec congés, retraite et chômage.',
      },
    ],
  },
  questions: [
    {
      title: 'Un contrat paie-t-il autant que mes factures ?',
      paragraphs: [
        'Ne comparez pas un chiffre d’affaires et un salaire brut. D’un côté, vos cotisations, vos congés et vos mois creux sont à retirer. De l’autre, ils sont compris. Pour un repère : un contrat de développement avec moins de cinq ans d’expérience va de 44 200 à 57 200 € brut par an.',
      ],
      sources: ['payOfDevelopers'],
    },
    {
      title: 'Puis-je garder mes clients ?',
      paragraphs: [
        'Sous contrat, vous consacrez votre activité à l’administration. Avec son autorisation, vous pouvez exercer une activité accessoire, comme former ou conseiller, ou créer une entreprise à temps partiel pour une durée limitée. En prestation, vous restez libre, hors conflit d’intérêts.',
      ],
      sources: ['sideActivity'],
    },
    {
      title: 'Quand serai-je payé ?',
      paragraphs: [
        'Trente jours après réception de la facture, avec des intérêts de retard dus sans les demander. Ce qui est long, c’est avant : le bon de commande. Ne commencez jamais sans.',
      ],
      sources: ['paymentDelay'],
    },
    {
      title: 'Où voit-on les besoins ?',
      paragraphs: [
        'Les appels d’offres de l’État paraissent sur la plateforme des achats de l’État (PLACE). Les missions dans une équipe se trouvent autrement : par la société qui tient le marché, ou en parlant à l’équipe.',
      ],
      sources: [],
    },
    {
      title: 'Travaillerai-je à distance ?',
      paragraphs: [
        'En prestation, cela se fixe dans le marché, et beaucoup d’équipes sont à distance. Sous contrat, la règle des agents s’applique : trois jours par semaine au plus, sauf dérogation.',
      ],
      sources: ['remote'],
    },
  ],
  drawbacks: [
    'Le seuil vaut pour un même besoin : on ne peut pas enchaîner les commandes pour l’éviter.',
    'Un marché s’arrête à son terme, même quand l’équipe voudrait vous garder.',
    'L’État cherche à internaliser. Pour les rôles durables, il préfère de plus en plus un contrat.',
  ],
  offers: [
    { label: 'en prestation', href: contractPath('prestation'), matches: ({ contractType }) => contractType === 'freelance' },
    { label: 'en CDD', href: contractPath('cdd'), matches: ({ contractType }) => contractType === 'fixed-term' },
  ],
  portrait: ({ before }) => /indépendant|freelance|dans une agence/i.test(before ?? ''),
  next: {
    text: 'Dites-nous ce que vous savez faire et pour combien de temps : nous vous indiquons les équipes qui travaillent avec des indépendants.',
    label: 'Écrire à l’équipe du site',
    href: '/contact/',
  },
}
