import * as z from 'zod'
import type { Site } from '../../cms/site-types.ts'
import { counted, frenchDate } from '../../copy/format.ts'
import type { PageHead } from '../../layout/page-head.ts'
import { LICENCE, OPEN_DATA } from './offers-files.ts'
import { PublicOffer, toPublicOffer } from './public-offer.ts'

interface FieldRow {
  name: string
  meaning: string
  type: string
}

export interface OpenDataPage {
  head: PageHead
  title: string
  lead: string
  updated: string
  demonstration: boolean
  files: readonly { href: string; label: string; detail: string }[]
  licence: { name: string; url: string }
  fields: readonly FieldRow[]
  /** One offer as in the file; null when none is open. */
  example: string | null
}

/** What the table reads of a field's JSON Schema: a nullable one is a list of types, or a choice between two. */
const Kind = z.object({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  enum: z.array(z.string()).optional(),
})
const Property = Kind.extend({ description: z.string(), anyOf: z.array(Kind).optional() })

const TYPES: Readonly<Record<string, string>> = {
  string: 'texte',
  integer: 'nombre entier',
  number: 'nombre',
  boolean: 'true ou false',
  array: 'liste de textes',
}

function kindWords({ type, format, enum: choices }: z.infer<typeof Kind>): string {
  if (choices !== undefined) return 'texte d’une liste'
  if (format === 'date') return 'date (AAAA-MM-JJ)'
  if (format === 'uri') return 'adresse'
  const [name = ''] = [type ?? []].flat()
  const words = TYPES[name]
  if (words === undefined) throw new Error(`The open data page has no word for the type "${name}": add it to TYPES`)
  return words
}

/** "date", "texte, peut être vide": a type of the schema in plain words. */
function typeWords(property: z.infer<typeof Property>): string {
  const kinds = property.anyOf ?? [property]
  const optional = kinds.some(({ type }) => [type].flat().includes('null'))
  return `${kindWords(kinds[0] ?? property)}${optional ? ', peut être vide' : ''}`
}

function fieldRows(): FieldRow[] {
  const { properties = {} } = z.toJSONSchema(PublicOffer)
  return Object.entries(properties).map(([name, schema]) => {
    const property = Property.parse(schema)
    return { name, meaning: property.description, type: typeWords(property) }
  })
}

/** What may be reused, under what licence, and what each field means: written from the schema that makes the files. */
export function getOpenDataPage(site: Site): OpenDataPage {
  const title = 'Données ouvertes'
  const [first] = site.openOffers
  const count = counted(site.openOffers.length, 'offre ouverte', { plural: 'offres ouvertes' })
  return {
    head: {
      title,
      description:
        'Les offres d’emploi du numérique de l’État en JSON et en CSV, sous licence ouverte : champs, schéma, mise à jour, exemple.',
      path: OPEN_DATA.page,
      breadcrumb: [{ label: title }],
    },
    title,
    lead: 'Réutilisez les offres d’emploi du numérique de l’État : un fichier pour les machines, un pour les tableurs, sans clé ni compte.',
    updated: `Mise à jour le ${frenchDate(site.today)} : ${count}.`,
    demonstration: site.demonstration,
    files: [
      { href: OPEN_DATA.json, label: 'Offres au format JSON', detail: 'UTF-8' },
      { href: OPEN_DATA.csv, label: 'Offres au format CSV', detail: 'UTF-8, virgules' },
      { href: OPEN_DATA.schema, label: 'Schéma du fichier JSON', detail: 'JSON Schema' },
    ],
    licence: LICENCE,
    fields: fieldRows(),
    example: first === undefined ? null : JSON.stringify(toPublicOffer(site, first), null, 2),
  }
}
