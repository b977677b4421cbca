import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const DSFR = join(import.meta.dirname, '..', '..', 'node_modules', '@gouvfr', 'dsfr', 'dist')

/** A file of the installed DSFR. */
export const dsfrFile = (...path: string[]): Buffer => readFileSync(join(DSFR, ...path))

/** The colours of a stylesheet's first `:root`, by variable name, each followed through the variables it refers to. */
export function readPalette(css: string): (name: string) => string {
  const root = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? ''
  const values = new Map([...root.matchAll(/(--[\w-]+)\s*:\s*([^;]+)/g)].map(([, name = '', value = '']) => [name, value.trim()]))
  const resolve = (name: string, depth = 0): string => {
    const value = values.get(name)
    if (value === undefined || depth > 5) {
      throw new Error(`The DSFR's stylesheet gives no colour to ${name}: look for its new name in dist/core/core.main.min.css.`)
    }
    const [, next] = /^var\((--[\w-]+)\)$/.exec(value) ?? []
    return next === undefined ? value : resolve(next, depth + 1)
  }
  return (name) => resolve(name)
}

let light: ((name: string) => string) | undefined

/** A colour of the DSFR's light theme: `dsfrColour('--text-title-grey')`. */
export function dsfrColour(name: string): string {
  light ??= readPalette(dsfrFile('core', 'core.main.min.css').toString())
  return light(name)
}
