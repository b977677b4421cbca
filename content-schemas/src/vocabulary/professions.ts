/** Families of digital professions, after the State's interministerial reference. */
export const PROFESSION_FAMILIES = [
  { id: 'development', slug: 'developpement', label: 'Développement logiciel', pictogram: 'coding' },
  { id: 'data', slug: 'donnees', label: 'Données et intelligence artificielle', pictogram: 'data-visualization' },
  { id: 'infrastructure', slug: 'infrastructure', label: 'Infrastructures et cloud', pictogram: 'ecosystem' },
  { id: 'security', slug: 'securite', label: 'Sécurité numérique', pictogram: 'padlock' },
  { id: 'product', slug: 'produit', label: 'Produit et projet', pictogram: 'innovation' },
  { id: 'design', slug: 'design', label: 'Design et accessibilité', pictogram: 'human-cooperation' },
  { id: 'architecture', slug: 'architecture', label: 'Architecture et urbanisation', pictogram: 'city-hall' },
  { id: 'support', slug: 'support', label: 'Support et accompagnement', pictogram: 'community' },
  { id: 'quality', slug: 'qualite', label: 'Qualité et déploiement', pictogram: 'success' },
  { id: 'steering', slug: 'pilotage', label: 'Pilotage et stratégie', pictogram: 'conclusion' },
] as const

export const TECHNOLOGY_KINDS = [
  { id: 'language', label: 'Langage' },
  { id: 'framework', label: 'Cadre de développement' },
  { id: 'database', label: 'Base de données' },
  { id: 'infrastructure', label: 'Infrastructure' },
  { id: 'data', label: 'Données et IA' },
  { id: 'security', label: 'Sécurité' },
  { id: 'design', label: 'Conception' },
  { id: 'tool', label: 'Outil' },
] as const
