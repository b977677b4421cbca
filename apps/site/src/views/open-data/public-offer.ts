import {
  CATEGORIES,
  CONTRACT_TYPES,
  EXPERIENCE_LEVELS,
  NATURES_OF_POST,
  OFFER_SOURCES,
  REMOTE_POLICIES,
} from '@metiers-numeriques/content-schemas/vocabulary/employment'
import { PROFESSION_FAMILIES } from '@metiers-numeriques/content-schemas/vocabulary/professions'
import { labelOf, labels } from '@metiers-numeriques/content-schemas/vocabulary/vocabulary'
import * as z from 'zod'
import type { Site, SiteOffer } from '../../cms/site-types.ts'
import { employerText } from '../../copy/offer-copy.ts'

/**
 * An offer as anyone may take it: this list of fields is the only one that open data is made from. No person is in it, nor any
 * text that could name one. Names are French, as other open data of the State; a new field is a new line, a change of one breaks reuses.
 */
export const PublicOffer = z.strictObject({
  identifiant: z.string().describe('Nom de l’offre dans son adresse, sans doublon'),
  reference: z.string().describe('Référence donnée par l’employeur'),
  intitule: z.string().describe('Intitulé du poste'),
  resume: z.string().describe('Le poste en une ou deux phrases'),
  adresse: z.url().describe('Page de l’offre'),
  ministere: z.string().describe('Ministère de rattachement'),
  employeur: z.string().describe('Service ou opérateur qui recrute ; à défaut, le ministère'),
  metier: z.string().describe('Métier, dans la liste du site'),
  famille: z.enum(labels(PROFESSION_FAMILIES)).describe('Famille de métiers'),
  nature_du_poste: z.enum(labels(NATURES_OF_POST)).describe('À qui le poste est ouvert'),
  contrat: z.enum(labels(CONTRACT_TYPES)).describe('Type de contrat'),
  duree_du_contrat: z.string().nullable().describe('Durée, pour un contrat qui en a une'),
  categorie: z.enum(labels(CATEGORIES)).nullable().describe('Catégorie de la fonction publique'),
  experience: z.enum(labels(EXPERIENCE_LEVELS)).nullable().describe('Expérience attendue'),
  temps_plein: z.boolean().describe('Faux pour un temps partiel'),
  postes: z.int().describe('Nombre de postes à pourvoir'),
  salaire_minimum: z.number().nullable().describe('Euros bruts par an'),
  salaire_maximum: z.number().nullable().describe('Euros bruts par an'),
  ville: z.string().nullable().describe('Ville du poste'),
  code_departement: z.string().nullable().describe('Code officiel géographique ; vide si le poste est partout en France'),
  departement: z.string().nullable().describe('Nom du département'),
  region: z.string().nullable().describe('Nom de la région'),
  teletravail: z.enum(labels(REMOTE_POLICIES)).describe('Part du télétravail'),
  jours_de_teletravail: z.int().nullable().describe('Jours par semaine, si le télétravail est partiel'),
  technologies: z.array(z.string()).describe('Technologies citées par l’offre'),
  ouverture: z.iso.date().describe('Premier jour pour postuler'),
  cloture: z.iso.date().nullable().describe('Dernier jour pour postuler, inclus ; vide jusqu’à ce que le poste soit pourvu'),
  mise_a_jour: z.iso.date().describe('Dernière modification de l’offre'),
  source: z.enum(labels(OFFER_SOURCES)).describe('D’où vient l’offre'),
})
export type PublicOffer = z.infer<typeof PublicOffer>

/** The label of a closed list as the schema types it. */
function term<const T extends readonly { id: string; label: string }[]>(terms: T, id: T[number]['id']): T[number]['label'] {
  return labelOf(terms, id)
}

const termOrNull = <const T extends readonly { id: string; label: string }[]>(terms: T, id: T[number]['id'] | null) =>
  id === null ? null : term(terms, id)

/** Picks, field by field, what of an offer is open data. */
export function toPublicOffer(site: Pick<Site, 'siteUrl'>, offer: SiteOffer): PublicOffer {
  return {
    identifiant: offer.slug,
    reference: offer.reference,
    intitule: offer.title,
    resume: offer.summary,
    adresse: `${site.siteUrl}/offres/${offer.slug}/`,
    ministere: offer.ministry.name,
    employeur: employerText(offer),
    metier: offer.profession.title,
    famille: term(PROFESSION_FAMILIES, offer.profession.family),
    nature_du_poste: term(NATURES_OF_POST, offer.natureOfPost),
    contrat: term(CONTRACT_TYPES, offer.contractType),
    duree_du_contrat: offer.contractLength,
    categorie: termOrNull(CATEGORIES, offer.category),
    experience: termOrNull(EXPERIENCE_LEVELS, offer.experience),
    temps_plein: offer.fullTime,
    postes: offer.posts,
    salaire_minimum: offer.salary?.min ?? null,
    salaire_maximum: offer.salary?.max ?? null,
    ville: offer.city,
    code_departement: offer.department?.code ?? null,
    departement: offer.department?.name ?? null,
    region: offer.region?.name ?? null,
    teletravail: term(REMOTE_POLICIES, offer.remote),
    jours_de_teletravail: offer.remoteDays,
    technologies: offer.technologies.map(({ name }) => name),
    ouverture: offer.opensOn,
    cloture: offer.closesOn,
    mise_a_jour: offer.updatedOn,
    source: term(OFFER_SOURCES, offer.source),
  }
}
