/**
 * General sigles and everyday words of the trade that no entry of the CMS carries, with what they stand for. Those of a profession
 * or a technology are its synonyms, in the CMS.
 */
export const SIGLES: Readonly<Record<string, readonly string[]>> = {
  // Places
  idf: ['Île-de-France'],
  paca: ['Provence-Alpes-Côte d’Azur'],
  aura: ['Auvergne-Rhône-Alpes'],
  bfc: ['Bourgogne-Franche-Comté'],
  cvl: ['Centre-Val de Loire'],
  hdf: ['Hauts-de-France'],
  pdl: ['Pays de la Loire'],
  // Work
  teletravail: ['Télétravail complet'],
  remote: ['Télétravail complet', 'Télétravail partiel'],
  distance: ['Télétravail complet', 'Télétravail partiel'],
  distanciel: ['Télétravail complet', 'Télétravail partiel'],
  presentiel: ['Sur place'],
  alternance: ['Apprentissage'],
  alternant: ['Apprentissage'],
  alternante: ['Apprentissage'],
  apprenti: ['Apprentissage'],
  stagiaire: ['Stage'],
  freelance: ['Prestation'],
  fonctionnaire: ['Poste de titulaire'],
  contractuel: ['CDD', 'CDI'],
  contractuelle: ['CDD', 'CDI'],
  debutant: ['Débutant accepté'],
  debutante: ['Débutant accepté'],
  junior: ['De 1 à 3 ans', 'Débutant accepté'],
  senior: ['Plus de 7 ans'],
}
