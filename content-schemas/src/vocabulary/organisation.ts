/** DSFR illustrative colours a ministry may take as its accent. */
export const ACCENTS = [
  { id: 'green-tilleul-verveine', label: 'Vert tilleul' },
  { id: 'green-bourgeon', label: 'Vert bourgeon' },
  { id: 'green-emeraude', label: 'Vert émeraude' },
  { id: 'green-menthe', label: 'Vert menthe' },
  { id: 'green-archipel', label: 'Vert archipel' },
  { id: 'blue-ecume', label: 'Bleu écume' },
  { id: 'blue-cumulus', label: 'Bleu cumulus' },
  { id: 'purple-glycine', label: 'Violet glycine' },
  { id: 'pink-macaron', label: 'Rose macaron' },
  { id: 'pink-tuile', label: 'Rose tuile' },
  { id: 'yellow-tournesol', label: 'Jaune tournesol' },
  { id: 'yellow-moutarde', label: 'Jaune moutarde' },
  { id: 'orange-terre-battue', label: 'Orange terre battue' },
  { id: 'brown-cafe-creme', label: 'Brun café crème' },
  { id: 'brown-caramel', label: 'Brun caramel' },
  { id: 'brown-opera', label: 'Brun opéra' },
  { id: 'beige-gris-galet', label: 'Beige galet' },
] as const

export const SERVICE_KINDS = [
  { id: 'central', label: 'Administration centrale' },
  { id: 'national', label: 'Service à compétence nationale' },
  { id: 'local', label: 'Service déconcentré' },
  { id: 'operator', label: 'Établissement public ou opérateur' },
  { id: 'authority', label: 'Autorité indépendante' },
  { id: 'other', label: 'Autre organisme' },
] as const

/** Phases of a digital public service, in the order of its life. */
export const PROJECT_PHASES = [
  { id: 'investigation', label: 'Investigation', meaning: 'On vérifie que le problème existe et mérite un service.' },
  { id: 'construction', label: 'Construction', meaning: 'Une petite équipe construit une première version avec des usagers.' },
  { id: 'acceleration', label: 'Accélération', meaning: 'Le service marche : on l’étend au plus grand nombre.' },
  { id: 'sustained', label: 'Pérennisé', meaning: 'Le service est exploité dans la durée par son administration.' },
  { id: 'closed', label: 'Arrêté', meaning: 'Le service n’est plus proposé.' },
] as const

export const ACCESSIBILITY_STATUSES = [
  { id: 'none', label: 'Non conforme' },
  { id: 'partial', label: 'Partiellement conforme' },
  { id: 'full', label: 'Totalement conforme' },
] as const
