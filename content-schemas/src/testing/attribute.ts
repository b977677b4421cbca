/** One attribute, in terms that a Strapi schema and a wire schema share. */
export type Attribute =
  | { kind: 'text' | 'email'; required: boolean; maxLength: number | null }
  | { kind: 'slug'; required: boolean; maxLength: number | null; pattern: string }
  | { kind: 'choice'; required: boolean; values: readonly string[] }
  | { kind: 'integer'; required: boolean; min: number | null; max: number | null }
  | { kind: 'date' | 'moment' | 'flag' | 'prose' | 'image'; required: boolean }
  | { kind: 'one' | 'many' }
  | { kind: 'component'; component: string; repeatable: boolean; max: number | null }
