/** A stolen read token reads published content and nothing else. */
import { describe, expect, it } from 'vitest'
import { PUBLIC_COLLECTIONS, PUBLIC_SINGLES, pullQuery } from './collections.ts'
import { explainForbiddenQuery } from './public-query.ts'

/** A query as Strapi parses it: `populate[image][fields][0]=url` → nested objects and lists. */
function parsed(query: URLSearchParams): unknown {
  const root: Record<string, unknown> = {}
  for (const [name, value] of query) {
    const keys = name.split(/[[\]]+/).filter((key) => key !== '')
    let at: Record<string, unknown> = root
    for (const key of keys.slice(0, -1)) {
      const next: Record<string, unknown> = Object(at[key] ?? {})
      at[key] = next
      at = next
    }
    at[keys.at(-1) ?? ''] = value
  }
  return withLists(root)
}

function withLists(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, withLists(inner)] as const)
  return entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key))
    ? entries.map(([, inner]) => inner)
    : Object.fromEntries(entries)
}

const offers = (query: unknown) => explainForbiddenQuery('api::offer.offer', query)
const ask = (query: string) => offers(parsed(new URLSearchParams(query)))

describe('What the site asks is let through', () => {
  it.each([...PUBLIC_COLLECTIONS, ...PUBLIC_SINGLES])('$path', (type) => {
    expect(explainForbiddenQuery(type.uid, parsed(pullQuery(type)))).toBeUndefined()
    expect(explainForbiddenQuery(type.uid, parsed(pullQuery(type, { page: 2, pageSize: 500 })))).toBeUndefined()
  })

  it('and what tells that the content changed', () => {
    const latest = 'fields[0]=updatedAt&sort[0]=updatedAt:desc&pagination[page]=1&pagination[pageSize]=1'
    expect(ask(latest)).toBeUndefined()
    expect(ask('')).toBeUndefined()
  })
})

describe('Everything else is refused', () => {
  it.each([
    'status=draft',
    'status=bogus',
    'status=',
    'status[0]=draft&status[1]=published',
    'publicationState=preview',
    'populate=*',
    'populate=ministry',
    'populate[0]=ministry',
    'populate[ministry]=true',
    'populate[ministry]=*',
    'populate[ministry][populate]=*',
    'populate[ministry][fields][0]=documentId&populate[ministry][populate][offers]=true',
    'populate[ministry][fields][0]=name',
    'populate[ministry][fields]=*',
    'populate[ministry][filters][name][$startsWith]=a',
    'populate[ministry][status]=draft',
    'populate[salary][fields][0]=min',
    'populate[createdBy]=true',
    'populate[createdBy][fields][0]=documentId',
    'populate[localizations]=true',
    'filters[applyEmail][$startsWith]=a',
    'filters[createdBy][email][$contains]=a',
    '_q=secret',
    'fields[0]=applyEmail',
    'fields[0]=*',
    'fields=updatedAt',
    'sort[0]=applyEmail:asc',
    'sort=createdBy.email',
    'sort[0]=createdBy.email:asc',
    'pagination[start]=0',
    'pagination[withCount]=false',
    'locale=all',
    'unknown=1',
  ])('?%s', (query) => {
    expect(ask(query)).toMatch(/^This query asks for more than the public content: /)
  })

  it('with the name of what it asks, for the caller’s log', () => {
    expect(ask('status=draft&filters[a]=1&populate[ministry][populate]=*')).toMatchInlineSnapshot(
      `"This query asks for more than the public content: status, populate.ministry.fields, populate.ministry.populate, filters"`,
    )
  })

  it('a type that is not public, whatever is asked', () => {
    expect(explainForbiddenQuery('api::import-record.import-record', {})).toMatchInlineSnapshot(
      `"api::import-record.import-record is not public"`,
    )
    expect(explainForbiddenQuery('plugin::upload.file', {})).toMatch('is not public')
  })
})
