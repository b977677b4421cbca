/** Organisations of beta.gouv.fr → services under the ministries. */
import { slugify } from '@metiers-numeriques/content-schemas/slugify'
import { SERVICE_KINDS } from '@metiers-numeriques/content-schemas/vocabulary/organisation'
import { labelOf } from '@metiers-numeriques/content-schemas/vocabulary/vocabulary'
import { type ConvertedRecord, convertRecord, type Outcome, rejected } from './converted-record.ts'
import { MINISTRY_OF_DOMAIN, MINISTRY_OF_ORGANISATION, ORGANISATIONS_THAT_ARE_MINISTRIES } from './organisation-tables.ts'
import { capitalised, cutWithNote, unshouted } from './plain-line.ts'
import type { Place, ReferenceLists } from './reference-lists.ts'
import type { SourceOrganisation } from './source-schemas.ts'
import { UniqueSlugs } from './unique-slugs.ts'

type SeedService = ReferenceLists['services'][number]

const KIND_OF_TYPE: Readonly<Record<string, (typeof SERVICE_KINDS)[number]['id']>> = {
  'administration-centrale': 'central',
  operateur: 'operator',
  'service-deconcentre': 'local',
}

/** Longer ids repeat the name: the acronym makes a better address. */
const MAX_ID_IN_SLUG = 40

export interface Organisations {
  records: ConvertedRecord[]
  /** Where each organisation belongs, by its id. */
  places: Map<string, Place>
}

export function convertOrganisations(organisations: readonly SourceOrganisation[], lists: ReferenceLists): Organisations {
  const slugs = new UniqueSlugs(lists.services.map(({ slug }) => slug))
  const places = new Map<string, Place>()
  const records = organisations.map((organisation) => {
    const record = convertRecord('organisations', organisation.id, (notes) => convert(organisation, lists, slugs, notes))
    const place = placeOf(record.outcome, organisation, lists)
    if (place !== undefined) places.set(organisation.id, place)
    return record
  })
  return { records, places }
}

function ministryOf({ id, domaine_ministeriel: domain }: SourceOrganisation): string | undefined {
  return MINISTRY_OF_ORGANISATION.get(id) ?? MINISTRY_OF_DOMAIN.get(domain ?? '')
}

function convert(organisation: SourceOrganisation, lists: ReferenceLists, slugs: UniqueSlugs, notes: string[]): Outcome {
  const { id, name, acronym, domaine_ministeriel: domain, type } = organisation
  const ministry = ministryOf(organisation)
  if (ministry !== undefined && ORGANISATIONS_THAT_ARE_MINISTRIES.has(id))
    return { type: 'matched', with: `ministry ${ministry}` }
  const known = matchingService(organisation, lists.services)
  if (known !== undefined) return { type: 'matched', with: `service ${known.slug}` }
  if (isPersonName(name)) return rejected('name', 'looks like the name of a person, not of an organisation')
  if (type === 'collectivite-territoriale') return rejected('type', 'a local authority is not a service of a ministry')
  if (ministry === undefined) return rejected('domaine_ministeriel', `"${domain ?? ''}" is the domain of no ministry`)

  const shortName = acronym !== undefined && acronym.length <= 20 && acronym !== name && /\p{Lu}/u.test(acronym) ? acronym : null
  const slugText = id.length > MAX_ID_IN_SLUG && shortName !== null && shortName.length > 2 ? shortName : id
  return {
    type: 'entry',
    entry: {
      model: 'service',
      reference: id,
      data: {
        name: cutWithNote(capitalised(unshouted(name)), 160, 'name', notes),
        slug: slugs.take(slugText, id),
        acronym: shortName,
        kind: labelOf(SERVICE_KINDS, KIND_OF_TYPE[type ?? ''] ?? 'other'),
      },
      relations: { ministry },
      createdWith: {},
      keepExisting: true,
    },
  }
}

function placeOf(outcome: Outcome, organisation: SourceOrganisation, lists: ReferenceLists): Place | undefined {
  const known = matchingService(organisation, lists.services)
  const ministry = ministryOf(organisation)
  if (outcome.type === 'rejected') return ministry === undefined ? undefined : { ministry }
  if (outcome.type === 'matched') {
    if (ministry !== undefined && ORGANISATIONS_THAT_ARE_MINISTRIES.has(organisation.id)) return { ministry }
    return known === undefined ? undefined : { ministry: known.ministry, service: known.slug }
  }
  const { slug } = outcome.entry.data
  return ministry === undefined || typeof slug !== 'string' ? undefined : { ministry, service: slug }
}

/** The service of the reference list that an organisation is: by id, by name, then by acronym when that can't be another one's. */
function matchingService(organisation: SourceOrganisation, services: readonly SeedService[]): SeedService | undefined {
  const { id, name, acronym } = organisation
  const bySlug = services.find(({ slug }) => slug === slugify(id))
  const byName = services.find((service) => slugify(service.name) === slugify(name))
  if (bySlug !== undefined || byName !== undefined || acronym === undefined || slugify(acronym) === '') return bySlug ?? byName
  const named = services.filter((service) =>
    [service.acronym ?? '', service.slug].some((text) => slugify(text) === slugify(acronym)),
  )
  const ministry = ministryOf(organisation)
  const [only] = named
  return named.find((service) => service.ministry === ministry) ?? (named.length === 1 && acronym.length >= 4 ? only : undefined)
}

function isPersonName(name: string): boolean {
  return /^\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)? \p{Lu}{3,}(-\p{Lu}+)?$/u.test(name)
}
