import * as z from 'zod'
import type { Site } from '../../cms/site-types.ts'
import { toCsv } from './csv.ts'
import { PublicOffer, toPublicOffer } from './public-offer.ts'

/** Where the files are: stable addresses, which reuses keep. */
export const OPEN_DATA = {
  page: '/donnees-ouvertes/',
  json: '/donnees-ouvertes/offres.json',
  csv: '/donnees-ouvertes/offres.csv',
  schema: '/donnees-ouvertes/offres.schema.json',
} as const

export const LICENCE = { name: 'etalab-2.0', url: 'https://github.com/etalab/licence-ouverte/blob/master/LO.md' } as const

/** The whole file of offers. */
export const OffersFile = z.strictObject({
  titre: z.string(),
  producteur: z.string(),
  licence: z.string().describe('Licence des données'),
  schema: z.url().describe('Adresse de ce schéma'),
  mise_a_jour: z.iso.date().describe('Jour de la publication'),
  demonstration: z.boolean().describe('Vrai si des offres sont inventées, pour un essai du site'),
  total: z.int().describe('Nombre d’offres ouvertes'),
  offres: z.array(PublicOffer),
})

const publicOffers = (site: Site): PublicOffer[] => site.openOffers.map((offer) => toPublicOffer(site, offer))

export function offersJson(site: Site): string {
  const file: z.infer<typeof OffersFile> = {
    titre: 'Offres d’emploi du numérique dans les ministères',
    producteur: 'Direction interministérielle du numérique (DINUM)',
    licence: LICENCE.name,
    schema: `${site.siteUrl}${OPEN_DATA.schema}`,
    mise_a_jour: site.today,
    demonstration: site.demonstration,
    total: site.openOffers.length,
    offres: publicOffers(site),
  }
  return JSON.stringify(file)
}

export function offersCsv(site: Site): string {
  return toCsv(Object.keys(PublicOffer.shape), publicOffers(site))
}

/** JSON Schema of the file, from the same description that types it. */
export function offersSchema(site: Site): string {
  const schema = z.toJSONSchema(OffersFile)
  return JSON.stringify({ $id: `${site.siteUrl}${OPEN_DATA.schema}`, title: 'Offres ouvertes', ...schema }, null, 2)
}
