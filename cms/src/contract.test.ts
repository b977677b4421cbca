/** The CMS's own schema files against what the site expects of them: neither moves without the other. */
import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import {
  describeStrapi,
  relationTargets,
  StrapiComponent,
  StrapiType,
} from '@metiers-numeriques/content-schemas/testing/describe-strapi'
import { describeWire, type WireSchemas } from '@metiers-numeriques/content-schemas/testing/describe-wire'
import {
  entry,
  StrapiKeyFigure,
  StrapiLink,
  StrapiQuote,
  StrapiReason,
  StrapiRecruitmentStep,
  StrapiSourcedFact,
} from '@metiers-numeriques/content-schemas/wire/attributes'
import { PUBLIC_COLLECTIONS, PUBLIC_SINGLES, type PublicType } from '@metiers-numeriques/content-schemas/wire/collections'
import { StrapiOffer, StrapiSalary } from '@metiers-numeriques/content-schemas/wire/offer'
import {
  StrapiGlossaryTerm,
  StrapiMinistry,
  StrapiPayLevel,
  StrapiProfession,
  StrapiService,
  StrapiTechnology,
} from '@metiers-numeriques/content-schemas/wire/reference-data'
import {
  StrapiAlertBanner,
  StrapiAnswer,
  StrapiHome,
  StrapiPortrait,
  StrapiProject,
  StrapiVideo,
} from '@metiers-numeriques/content-schemas/wire/stories'
import { describe, expect, it } from 'vitest'

const SRC = import.meta.dirname
const readJson = (file: string): unknown => JSON.parse(readFileSync(join(SRC, file), 'utf8'))

const types = new Map(
  globSync('api/*/content-types/*/schema.json', { cwd: SRC })
    .sort()
    .map((file) => [basename(dirname(file)), StrapiType.parse(readJson(file), { reportInput: true })]),
)
const components = new Map(
  globSync('components/*/*.json', { cwd: SRC })
    .sort()
    .map((file) => [`${basename(dirname(file))}.${basename(file, '.json')}`, StrapiComponent.parse(readJson(file))]),
)

const WIRE_TYPES: WireSchemas = {
  'alert-banner': StrapiAlertBanner,
  'glossary-term': StrapiGlossaryTerm,
  home: StrapiHome,
  ministry: StrapiMinistry,
  offer: StrapiOffer,
  portrait: StrapiPortrait,
  profession: StrapiProfession,
  project: StrapiProject,
  service: StrapiService,
  technology: StrapiTechnology,
}
const WIRE_COMPONENTS: WireSchemas = {
  'offer.salary': StrapiSalary,
  'portrait.answer': StrapiAnswer,
  'portrait.video': StrapiVideo,
  'profession.pay-level': StrapiPayLevel,
  'shared.key-figure': StrapiKeyFigure,
  'shared.link': StrapiLink,
  'shared.quote': StrapiQuote,
  'shared.reason': StrapiReason,
  'shared.recruitment-step': StrapiRecruitmentStep,
  'shared.sourced-fact': StrapiSourcedFact,
}

/** Types that the site does not read: an event has no page yet, an import record is the CMS's own. */
const NOT_PULLED = ['event', 'import-record']

const typeNamed = (model: string) => types.get(model) ?? expect.fail(`cms/src/api holds no type "${model}"`)
const publicTypes: readonly PublicType[] = [...PUBLIC_COLLECTIONS, ...PUBLIC_SINGLES]

describe('Every type of the CMS has its wire schema', () => {
  it('and the few that the site does not read are named here', () => {
    expect([...types.keys()]).toEqual([...Object.keys(WIRE_TYPES), ...NOT_PULLED].sort())
    expect([...components.keys()]).toEqual(Object.keys(WIRE_COMPONENTS))
    expect(publicTypes.map(({ model }) => model).sort()).toEqual(Object.keys(WIRE_TYPES))
  })

  it.each(Object.entries(WIRE_TYPES))(
    '%s: the same attributes, obligations, choices, bounds, relations and parts',
    (model, wire) => {
      const { documentId, createdAt, updatedAt, ...attributes } = describeWire(wire, WIRE_COMPONENTS)
      expect(attributes).toEqual(describeStrapi(typeNamed(model)))
      expect(Object.keys({ documentId, createdAt, updatedAt }).sort()).toEqual(Object.keys(entry).sort())
      expect(updatedAt).toEqual({ kind: 'moment', required: true })
    },
  )

  it.each(Object.entries(WIRE_COMPONENTS))('%s: the same attributes inside the component', (uid, wire) => {
    const component = components.get(uid) ?? expect.fail(`cms/src/components holds no "${uid}"`)
    expect(describeWire(wire, WIRE_COMPONENTS)).toEqual(describeStrapi(component))
  })

  it('a relation points at the type that the site joins it with', () => {
    const expected: Readonly<Record<string, string>> = {
      ministry: 'ministry',
      service: 'service',
      services: 'service',
      profession: 'profession',
      technologies: 'technology',
      projects: 'project',
      featuredProjects: 'project',
      featuredPortrait: 'portrait',
      featuredOffers: 'offer',
    }
    const relations = [...types].flatMap(([model, type]) =>
      Object.entries(relationTargets(type)).map(([name, target]) => ({ model, name, target })),
    )
    expect(relations.length).toBeGreaterThan(10)
    for (const relation of relations) {
      const target = expected[relation.name]
      expect(relation).toEqual({ ...relation, target: `api::${target}.${target}` })
    }
  })
})

describe('What the site asks of the CMS', () => {
  it.each(publicTypes)('$model: exactly its components, its relations and its media', (type) => {
    const { kind, info } = typeNamed(type.model)
    const attributes = Object.entries(describeStrapi(typeNamed(type.model)))
    const named = (...kinds: string[]) =>
      attributes.flatMap(([name, attribute]) => (kinds.includes(attribute.kind) ? [name] : []))
    expect({ ...type, components: [...type.components].sort(), relations: [...type.relations].sort() }).toEqual({
      uid: `api::${info.singularName}.${info.singularName}`,
      model: info.singularName,
      path: kind === 'collectionType' ? info.pluralName : info.singularName,
      components: named('component').sort(),
      relations: named('one', 'many').sort(),
      media: named('image'),
    })
  })

  it('a collection is not asked as a single type, nor the reverse', () => {
    const kinds = (list: readonly PublicType[]) => [...new Set(list.map(({ model }) => typeNamed(model).kind))]
    expect(kinds(PUBLIC_COLLECTIONS)).toEqual(['collectionType'])
    expect(kinds(PUBLIC_SINGLES)).toEqual(['singleType'])
  })
})

describe('Drafts', () => {
  it('are for what is written and reread; unpublishing a ministry would cut it from every offer', () => {
    expect(Object.fromEntries([...types].map(([model, { options }]) => [model, options.draftAndPublish]))).toEqual({
      ministry: false,
      service: false,
      profession: false,
      technology: false,
      'glossary-term': false,
      'import-record': false,
      offer: true,
      project: true,
      portrait: true,
      event: true,
      home: true,
      'alert-banner': true,
    })
  })
})
