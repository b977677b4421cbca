import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { FIELD_LABELS } from '@metiers-numeriques/content-schemas/field-labels'
import { StrapiComponent, StrapiType } from '@metiers-numeriques/content-schemas/testing/describe-strapi'
import { describe, expect, it } from 'vitest'
import { COMPONENT_EDIT_VIEWS, TYPE_EDIT_VIEWS } from './edit-views'

const SRC = join(import.meta.dirname, '..')
const read = (file: string): unknown => JSON.parse(readFileSync(join(SRC, file), 'utf8'))

/** The CMS's own book-keeping, hidden from the admin. */
const HIDDEN = ['import-record']
const SAME_IN_BOTH_LANGUAGES = ['portrait']

const types = globSync('api/*/content-types/*/schema.json', { cwd: SRC })
  .sort()
  .map((file) => ({ model: basename(dirname(file)), ...StrapiType.parse(read(file)) }))
  .filter(({ model }) => !HIDDEN.includes(model))
const components = globSync('components/*/*.json', { cwd: SRC })
  .sort()
  .map((file) => ({ model: `${basename(dirname(file))}.${basename(file, '.json')}`, ...StrapiComponent.parse(read(file)) }))

const edited = [...types, ...components].map(({ model, attributes }) => ({ model, names: Object.keys(attributes) }))
const views = { ...TYPE_EDIT_VIEWS, ...COMPONENT_EDIT_VIEWS }
const viewOf = (model: string) => views[model] ?? expect.fail(`cms/src/edit-views/edit-views.ts lacks ${model}`)

describe('An officer edits in French', () => {
  it('every type and component has labels and an edit view, and none has them in vain', () => {
    const models = edited.map(({ model }) => model).sort()
    expect(Object.keys(FIELD_LABELS).sort()).toEqual(models)
    expect(Object.keys(views).sort()).toEqual(models)
  })

  it.each(edited)('$model: each field has a French label of its own', ({ model, names }) => {
    const labels = Object.entries(FIELD_LABELS).find(([labelled]) => labelled === model)?.[1] ?? {}
    expect(Object.keys(labels).sort()).toEqual([...names].sort())
    for (const [name, label] of Object.entries(labels)) {
      expect(label, name).toMatch(/^\p{Lu}/u)
      expect(label, name).not.toBe(name)
    }
    expect(new Set(Object.values(labels)).size, 'two fields with one label').toBe(names.length)
  })

  it.each(edited)('$model: each field has its place on the form, once, on rows of twelve columns', ({ model, names }) => {
    const { layout } = viewOf(model)
    expect(layout.flatMap((row) => row.map(([name]) => name)).sort()).toEqual([...names].sort())
    for (const row of layout) expect(row.reduce((width, [, columns]) => width + columns, 0)).toBeLessThanOrEqual(12)
  })

  it.each(edited)('$model: its help, list and main field are about fields it has', ({ model, names }) => {
    const { help, list, mainField } = viewOf(model)
    expect(names).toEqual(expect.arrayContaining([...Object.keys(help), ...list, mainField]))
    for (const [name, text] of Object.entries(help)) expect(text, name).toMatch(/^[\p{Lu}«].*\.$/su)
  })

  it.each(types)('$model: its name and its description are written for people', ({ model, info }) => {
    expect(info.displayName).toMatch(/^\p{Lu}[\p{L} ’]+$/u)
    if (!SAME_IN_BOTH_LANGUAGES.includes(model)) expect(info.displayName.toLowerCase()).not.toBe(model)
    expect(info.description).toMatch(/^\p{Lu}.*\.$/u)
  })

  it.each(components)('$model: its name is written for people', ({ model, info }) => {
    expect(info.displayName).toMatch(/^\p{Lu}/u)
    expect(model).not.toContain(info.displayName.toLowerCase())
  })
})
