import { OWNER_OF_INCUBATOR } from './organisation-tables.ts'
import { FALLBACK_PLACE, type Place } from './reference-lists.ts'
import type { SourceIncubator, SourceStartup } from './source-schemas.ts'

/** Most services that a project shows: the owner of its incubator, and its first sponsors. */
const MAX_SERVICES = 4

export interface StartupPlace {
  ministry: string
  services: string[]
}

/**
 * The ministry of a startup: that of its incubator's owner; a startup that the interministerial DINUM incubates belongs to the first
 * sponsor of another ministry. Without either, the DINUM's own.
 */
export function placeStartup(
  startup: Pick<SourceStartup, 'incubator' | 'sponsors'>,
  incubators: ReadonlyMap<string, SourceIncubator>,
  places: ReadonlyMap<string, Place>,
  notes: string[],
): StartupPlace {
  const incubator = startup.incubator ?? ''
  const ownerId = OWNER_OF_INCUBATOR.get(incubator) ?? incubators.get(incubator)?.owner
  const owner = ownerId === undefined ? undefined : places.get(ownerId)
  const sponsors = startup.sponsors.flatMap((sponsor) => places.get(sponsor) ?? [])
  for (const sponsor of startup.sponsors) if (!places.has(sponsor)) notes.push(`sponsor unknown or under no ministry: ${sponsor}`)

  const place =
    owner?.service === FALLBACK_PLACE.service
      ? (sponsors.find(({ ministry }) => ministry !== owner.ministry) ?? owner)
      : (owner ?? sponsors[0])
  if (place === undefined) notes.push('no ministry known, given to the DINUM')
  const services = [place, owner, ...sponsors].flatMap((one) => one?.service ?? [])
  return {
    ministry: place?.ministry ?? FALLBACK_PLACE.ministry,
    services: place === undefined ? [FALLBACK_PLACE.service] : [...new Set(services)].slice(0, MAX_SERVICES),
  }
}
