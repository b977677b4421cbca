/** `docs/measurements.md`: each benchmark owns one block of it, and writes that alone. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from '../lib/paths.ts'

const FILE = join(ROOT, 'docs', 'measurements.md')

const INTRO = `# Measurements

Figures that \`npm run bench\` measured, each block with its machine, its date and the command that repeats it. Running a
benchmark again replaces its block; what is outside of the blocks is written by hand. Times depend on the machine, so read
the ratios first. No test depends on a time.
`

/** Writes the block of a benchmark, in place of the one that is there. Answers the file. */
export function writeMeasurements(name: string, block: string): string {
  const [start, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`]
  const text = existsSync(FILE) ? readFileSync(FILE, 'utf8') : INTRO
  const marked = `${start}\n\n${block.trim()}\n\n${end}`
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  const result =
    from === -1 || to < from ? `${text.trimEnd()}\n\n${marked}\n` : text.slice(0, from) + marked + text.slice(to + end.length)
  mkdirSync(dirname(FILE), { recursive: true })
  writeFileSync(FILE, result)
  return FILE
}
