/** "domaine_ministeriel" of an organisation → ministry. "autres" is none: courts, parliament and banks are under no ministry. */
export const MINISTRY_OF_DOMAIN: ReadonlyMap<string, string> = new Map([
  ['affaires-etrangeres', 'affaires-etrangeres'],
  ['agriculture', 'agriculture'],
  ['armees', 'armees'],
  ['bercy', 'economie-finances'],
  ['culture', 'culture'],
  ['education', 'education-nationale'],
  ['enseignement-sup', 'enseignement-superieur-recherche'],
  ['environnement', 'transition-ecologique'],
  ['interieur', 'interieur'],
  ['justice', 'justice'],
  ['outre-mer', 'outre-mer'],
  ['solidarite-sante', 'ministeres-sociaux'],
  ['spm', 'services-premier-ministre'],
  ['sport', 'sports-jeunesse'],
  ['territoires', 'amenagement-territoires'],
  ['travail', 'ministeres-sociaux'],
])

/** Organisations whose domain in the source is another ministry's than their own. */
export const MINISTRY_OF_ORGANISATION: ReadonlyMap<string, string> = new Map([
  ['dgos', 'ministeres-sociaux'],
  ['mc', 'culture'],
  ['mctrct', 'amenagement-territoires'],
  ['ministere-charge-de-l-energie', 'transition-ecologique'],
])

/** Organisations that are a ministry as a whole: they are not made a service of it. */
export const ORGANISATIONS_THAT_ARE_MINISTRIES: ReadonlySet<string> = new Set([
  ...['agriculture', 'armees', 'interieur', 'mc', 'mctrct', 'meae', 'mefr', 'mefsin', 'menj', 'menjs', 'mesr'],
  ...['ministere-charge-de-l-energie', 'mj', 'msjop', 'mtei', 'mtes', 'mtfp', 'solidarite-sante'],
])

/** Owners of incubators that the source leaves out or spells otherwise than its organisations. */
export const OWNER_OF_INCUBATOR: ReadonlyMap<string, string> = new Map([
  ['gip-inclusion', 'gip-inclusion'],
  ['menj', 'menjs'],
  ['mission-apprentissage', 'mtei'],
])
