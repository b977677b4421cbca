import type { SeedContent } from '../seed/read-content.ts'

/** The lists of the CMS that imported entries point to. */
export type ReferenceLists = Pick<SeedContent, 'ministries' | 'services' | 'professions' | 'technologies'> & {
  projects: readonly Pick<SeedContent['projects'][number], 'slug' | 'name' | 'siteUrl' | 'codeUrl'>[]
}

/** Who takes what has no ministry of its own: the State's digital directorate, which runs beta.gouv.fr. */
export const FALLBACK_PLACE = { ministry: 'services-premier-ministre', service: 'dinum' } as const

/** Where a record belongs. */
export interface Place {
  ministry: string
  service?: string
}
