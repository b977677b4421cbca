/** Where the facts of these pages come from, and the day from which each holds or on which it was read there. */
export interface Source {
  name: string
  url: string
  /** `yyyy-mm-dd`. */
  date: string
}

const CIVIL_SERVICE_CODE = 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000044416551/'

export const SOURCES = {
  contracts: {
    name: 'Loi n° 2019-828 de transformation de la fonction publique, article 18',
    url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000038889182',
    date: '2019-08-06',
  },
  contractLength: {
    name: 'Code général de la fonction publique, articles L. 332-1 à L. 332-5',
    url: CIVIL_SERVICE_CODE,
    date: '2022-03-01',
  },
  payReview: {
    name: 'Décret n° 86-83 relatif aux agents contractuels de l’État',
    url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000699956',
    date: '1986-01-17',
  },
  payReference: {
    name: 'Circulaire n° 6434/SG, présentée par le ministère chargé de la fonction publique',
    url: 'https://www.fonction-publique.gouv.fr/toutes-les-actualites/le-referentiel-de-remuneration-des-metiers-du-numerique-est-mis-jour',
    date: '2024-02-09',
  },
  payOfDevelopers: {
    name: 'Circulaire n° 6434/SG, citée par Solutions numériques',
    url: 'https://solutions-numeriques.com/cdi-salaires-letat-muscle-son-arsenal-pour-ses-contractuels-experts-du-numerique',
    date: '2024-01-03',
  },
  payOfDataAnalysts: {
    name: 'Circulaire n° 6434/SG, citée par Le Monde informatique',
    url: 'https://lemondeinformatique.fr/actualites/lireamp-pour-attirer-l-etat-revise-sa-grille-salariale-des-metiers-it-92655.html',
    date: '2024-01-03',
  },
  variablePay: {
    name: 'Circulaire n° 6434/SG, citée par La Gazette des communes',
    url: 'https://www.lagazettedescommunes.com/909883/le-chiffre-de-la-semaine-pour-un-data-analyst-recruter-a-un-salaire-compris-entre-54-400-et-70-400-euros-bruts-annuels',
    date: '2024-01-03',
  },
  permanentFirst: {
    name: 'Présentation du référentiel par la DINUM',
    url: 'https://www.numerique.gouv.fr/publications/referentiel-de-remuneration-des-55-metiers-de-la-filiere-numerique/',
    date: '2024-01-10',
  },
  headcount: {
    name: '« Les ressources humaines de l’État dans le numérique », cité par RHMatin',
    url: 'https://www.rhmatin.com/paie/remuneration/fonction-publique-le-referentiel-de-remuneration-des-55-metiers-du-numerique-mis-a-jour.html',
    date: '2023-01-31',
  },
  contractShare: {
    name: 'Insee Première n° 2094, repris par Vie-publique',
    url: 'https://www.vie-publique.fr/en-bref/302083-fonction-publique-hausse-des-effectifs-en-2024',
    date: '2024-12-31',
  },
  remote: {
    name: 'Décret n° 2016-151 relatif au télétravail dans la fonction publique, article 3',
    url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000032036983',
    date: '2016-02-11',
  },
  remoteAllowance: {
    name: 'Arrêté du 23 novembre 2022, présenté par AEF info',
    url: 'https://www.aefinfo.fr/depeche/683120-l-indemnite-forfaitaire-de-teletravail-portee-a-288-euros-par-jour-a-partir-du-1er-janvier-2023',
    date: '2022-11-23',
  },
  leave: {
    name: 'Service-Public, fiche « Congés annuels dans la fonction publique »',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F488',
    date: '2024-05-24',
  },
  apprenticeship: {
    name: 'Service-Public, fiche « Apprentissage dans la fonction publique »',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F3059',
    date: '2024-01-01',
  },
  internship: {
    name: 'Apecita, gratification minimale des stages en 2026',
    url: 'https://www.apecita-media.com/stagiaires-la-gratification-minimale-revalorisee-en-2026',
    date: '2026-01-01',
  },
  positions: {
    name: 'Code général de la fonction publique, articles L. 511-1 à L. 514-8',
    url: CIVIL_SERVICE_CODE,
    date: '2022-03-01',
  },
  sideActivity: {
    name: 'Code général de la fonction publique, articles L. 123-1 à L. 123-8',
    url: CIVIL_SERVICE_CODE,
    date: '2022-03-01',
  },
  procurement: {
    name: 'Décret n° 2025-1386, présenté par Gartner avocats',
    url: 'https://gartner-avocats.fr/?p=2572',
    date: '2026-04-01',
  },
  paymentDelay: {
    name: 'Code de la commande publique, article R. 2192-10',
    url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000037701019/',
    date: '2019-04-01',
  },
} as const satisfies Record<string, Source>

export type SourceName = keyof typeof SOURCES
