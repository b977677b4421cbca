/** The REST collections that the site pulls, and everything it may ask of each. */

/** The CMS answers at most this many entries a page, and silently caps a larger ask. */
export const CMS_MAX_PAGE_SIZE = 500

export interface PublicType {
  uid: `api::${string}.${string}`
  /** Name used in problems, labels and the Content Manager. */
  model: string
  /** Path below `/api/`. */
  path: string
  /** Components, populated whole. */
  components: readonly string[]
  /** Relations, populated to their document ids only. */
  relations: readonly string[]
  /** Media, populated to what an `<img>` needs. */
  media: readonly string[]
}

export const PUBLIC_COLLECTIONS = [
  {
    uid: 'api::ministry.ministry',
    model: 'ministry',
    path: 'ministries',
    components: ['keyFigures', 'reasonsToJoin', 'recruitmentSteps', 'links'],
    relations: [],
    media: [],
  },
  { uid: 'api::service.service', model: 'service', path: 'services', components: [], relations: ['ministry'], media: [] },
  {
    uid: 'api::profession.profession',
    model: 'profession',
    path: 'professions',
    components: ['payByLevel'],
    relations: [],
    media: [],
  },
  { uid: 'api::technology.technology', model: 'technology', path: 'technologies', components: [], relations: [], media: [] },
  {
    uid: 'api::glossary-term.glossary-term',
    model: 'glossary-term',
    path: 'glossary-terms',
    components: [],
    relations: [],
    media: [],
  },
  {
    uid: 'api::project.project',
    model: 'project',
    path: 'projects',
    components: ['impactFigures', 'quote'],
    relations: ['ministry', 'services', 'technologies'],
    media: ['image'],
  },
  {
    uid: 'api::portrait.portrait',
    model: 'portrait',
    path: 'portraits',
    components: ['story', 'video'],
    relations: ['ministry', 'service', 'profession', 'technologies', 'projects'],
    media: ['image'],
  },
  {
    uid: 'api::offer.offer',
    model: 'offer',
    path: 'offers',
    components: ['salary', 'recruitmentSteps'],
    relations: ['ministry', 'service', 'profession', 'technologies', 'projects'],
    media: [],
  },
] as const satisfies readonly PublicType[]

export const PUBLIC_SINGLES = [
  {
    uid: 'api::home.home',
    model: 'home',
    path: 'home',
    components: ['figures', 'reasons'],
    relations: ['featuredProjects', 'featuredPortrait', 'featuredOffers'],
    media: [],
  },
  {
    uid: 'api::alert-banner.alert-banner',
    model: 'alert-banner',
    path: 'alert-banner',
    components: ['link'],
    relations: [],
    media: [],
  },
] as const satisfies readonly PublicType[]

export type CollectionPath = (typeof PUBLIC_COLLECTIONS)[number]['path']

const PUBLIC_TYPES: readonly PublicType[] = [...PUBLIC_COLLECTIONS, ...PUBLIC_SINGLES]

export function publicTypeByUid(uid: string): PublicType | undefined {
  return PUBLIC_TYPES.find((type) => type.uid === uid)
}

export const RELATION_FIELDS = ['documentId'] as const
export const MEDIA_FIELDS = ['url', 'alternativeText', 'width', 'height', 'mime', 'hash', 'ext'] as const

/** The query that pulls one page of a type with everything it may show. */
export function pullQuery(type: PublicType, page?: { page: number; pageSize: number }): URLSearchParams {
  const query = new URLSearchParams()
  for (const name of type.components) query.set(`populate[${name}]`, 'true')
  const populateFields = (name: string, fields: readonly string[]) => {
    for (const [i, field] of fields.entries()) query.set(`populate[${name}][fields][${i}]`, field)
  }
  for (const name of type.relations) populateFields(name, RELATION_FIELDS)
  for (const name of type.media) populateFields(name, MEDIA_FIELDS)
  query.set('status', 'published')
  if (page !== undefined) {
    query.set('pagination[page]', String(page.page))
    query.set('pagination[pageSize]', String(page.pageSize))
    query.set('sort[0]', 'documentId:asc')
  }
  return query
}
