/** Words of public employment, kept apart as "Choisir le service public" keeps them. */

export const NATURES_OF_POST = [
  {
    id: 'civil-servants-only',
    label: 'Réservé aux fonctionnaires',
    meaning: 'Il faut être déjà fonctionnaire, ou lauréat d’un concours.',
  },
  {
    id: 'civil-servants-or-contract',
    label: 'Ouvert aux fonctionnaires et aux contractuels',
    meaning: 'Vous pouvez postuler sans concours : un contrat vous est proposé si vous n’êtes pas fonctionnaire.',
  },
  { id: 'contract-only', label: 'Ouvert aux contractuels', meaning: 'Le poste se prend par contrat, sans concours.' },
] as const

export const CONTRACT_TYPES = [
  {
    id: 'permanent',
    slug: 'cdi',
    label: 'CDI',
    meaning: 'Contrat à durée indéterminée, signé directement avec l’administration.',
  },
  {
    id: 'fixed-term',
    slug: 'cdd',
    label: 'CDD',
    meaning: 'Contrat d’une durée fixée à l’avance, trois ans au plus, souvent renouvelable.',
  },
  {
    id: 'civil-servant',
    slug: 'titulaire',
    label: 'Poste de titulaire',
    meaning: 'Poste permanent occupé par un fonctionnaire en position d’activité ou de détachement.',
  },
  {
    id: 'apprenticeship',
    slug: 'apprentissage',
    label: 'Apprentissage',
    meaning: 'Contrat en alternance, rémunéré, pendant vos études.',
  },
  {
    id: 'internship',
    slug: 'stage',
    label: 'Stage',
    meaning: 'Période en administration prévue par vos études, gratifiée au-delà de deux mois.',
  },
  {
    id: 'freelance',
    slug: 'prestation',
    label: 'Prestation',
    meaning: 'Mission confiée à une personne indépendante ou à une société par un marché public.',
  },
] as const

export const CATEGORIES = [
  { id: 'a-plus', label: 'Catégorie A+ (encadrement supérieur)', meaning: 'Direction et encadrement supérieur.' },
  { id: 'a', label: 'Catégorie A', meaning: 'Conception et encadrement.' },
  { id: 'b', label: 'Catégorie B', meaning: 'Application et encadrement intermédiaire.' },
  { id: 'c', label: 'Catégorie C', meaning: 'Exécution.' },
] as const

export const EXPERIENCE_LEVELS = [
  { id: 'beginner', label: 'Débutant accepté', meaning: 'Premier emploi bienvenu.' },
  { id: 'junior', label: 'De 1 à 3 ans', meaning: 'Une première expérience du métier.' },
  { id: 'confirmed', label: 'De 3 à 7 ans', meaning: 'Vous êtes autonome dans le métier.' },
  { id: 'senior', label: 'Plus de 7 ans', meaning: 'Vous guidez les autres dans le métier.' },
] as const

export const REMOTE_POLICIES = [
  {
    id: 'full',
    label: 'Télétravail complet',
    meaning: 'Vous travaillez d’où vous voulez en France, avec quelques déplacements.',
  },
  { id: 'partial', label: 'Télétravail partiel', meaning: 'Une partie de la semaine à distance.' },
  { id: 'none', label: 'Sur place', meaning: 'Le poste se tient sur place.' },
] as const

export const NATIONALITIES = [
  {
    id: 'any',
    label: 'Toutes nationalités',
    meaning: 'Les contractuels peuvent être de toute nationalité, avec un titre de séjour qui autorise à travailler.',
  },
  {
    id: 'european',
    label: 'Nationalité française ou européenne',
    meaning: 'Union européenne, Espace économique européen, Suisse, Monaco ou Andorre.',
  },
  {
    id: 'french',
    label: 'Nationalité française',
    meaning: 'Le poste touche à la souveraineté : la nationalité française est exigée.',
  },
] as const

export const CLEARANCES = [
  { id: 'none', label: 'Aucune habilitation', meaning: 'Aucune enquête au-delà des vérifications d’usage.' },
  { id: 'secret', label: 'Habilitation Secret', meaning: 'Une enquête précède la prise de poste ; comptez quelques mois.' },
  { id: 'top-secret', label: 'Habilitation Très Secret', meaning: 'Une enquête approfondie précède la prise de poste.' },
] as const

export const OFFER_SOURCES = [
  { id: 'site', label: 'Saisie sur ce site' },
  { id: 'demo', label: 'Démonstration' },
  { id: 'betagouv', label: 'beta.gouv.fr' },
  { id: 'csp', label: 'Choisir le service public' },
] as const
