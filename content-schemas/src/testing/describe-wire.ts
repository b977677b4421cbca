/** Wire schemas told as plain data, for the contract test that holds the CMS's `schema.json` files to them. */
import * as z from 'zod'
import { Blocks } from '../blocks.ts'
import { Reference, StrapiImage } from '../wire/attributes.ts'
import type { Attribute } from './attribute.ts'

/** Name of a type or component → its wire schema. */
export type WireSchemas = Readonly<Record<string, z.ZodObject>>

function componentName(schema: unknown, components: WireSchemas): string | undefined {
  return Object.keys(components).find((name) => components[name] === schema)
}

function describeText(schema: z.ZodString | z.ZodEmail, required: boolean): Attribute {
  const { maxLength } = schema
  if (schema.format === 'email') return { kind: 'email', required, maxLength }
  if (schema.format !== 'regex') return { kind: 'text', required, maxLength }
  const pattern = schema.def.checks?.flatMap((check) =>
    check instanceof z.core.$ZodCheckRegex ? [check._zod.def.pattern.source] : [],
  )
  return { kind: 'slug', required, maxLength, pattern: pattern?.join(' ') ?? '' }
}

function describeArray(schema: z.ZodArray, components: WireSchemas): Attribute | undefined {
  if (schema.element === Reference) return { kind: 'many' }
  const component = componentName(schema.element, components)
  if (component === undefined) return undefined
  const most = schema.def.checks?.flatMap((check) => (check instanceof z.core.$ZodCheckMaxLength ? [check._zod.def.maximum] : []))
  return { kind: 'component', component, repeatable: true, max: most?.[0] ?? null }
}

function describeValue(schema: unknown, required: boolean, components: WireSchemas): Attribute | undefined {
  if (schema === Blocks) return { kind: 'prose', required }
  if (schema === Reference) return { kind: 'one' }
  if (schema === StrapiImage) return { kind: 'image', required }
  const component = componentName(schema, components)
  if (component !== undefined) return { kind: 'component', component, repeatable: false, max: null }
  if (schema instanceof z.ZodISODate) return { kind: 'date', required }
  if (schema instanceof z.ZodISODateTime) return { kind: 'moment', required }
  if (schema instanceof z.ZodEmail || schema instanceof z.ZodString) return describeText(schema, required)
  if (schema instanceof z.ZodEnum) return { kind: 'choice', required, values: schema.options.map(String) }
  if (schema instanceof z.ZodBoolean) return { kind: 'flag', required }
  if (schema instanceof z.ZodNumber && schema.format === 'safeint') {
    const { minValue, maxValue } = schema
    return { kind: 'integer', required, min: minValue, max: maxValue }
  }
  return schema instanceof z.ZodArray ? describeArray(schema, components) : undefined
}

/** Every attribute of a wire schema. Throws on a schema that is none of the parts of `attributes.ts`. */
export function describeWire(wire: z.ZodObject, components: WireSchemas): Record<string, Attribute> {
  return Object.fromEntries(
    Object.entries(wire.shape).map(([name, schema]) => {
      const nullable = schema instanceof z.ZodNullable
      const attribute = describeValue(nullable ? schema.unwrap() : schema, !nullable, components)
      if (attribute === undefined) throw new Error(`"${name}" is not made of the parts in wire/attributes.ts: describe it here.`)
      return [name, attribute]
    }),
  )
}
