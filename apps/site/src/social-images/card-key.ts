import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import sharp from 'sharp'
import * as z from 'zod'
import { cardPicture } from './draw-card.ts'
import { dsfrFile } from './dsfr-palette.ts'
import type { SocialCard } from './social-card.ts'

const Versioned = z.object({ version: z.string() })

let template: string | undefined

/** What every image depends on beside its card: this folder's code, the libraries that draw and write, the fonts and colours. */
function templateVersion(): string {
  if (template !== undefined) return template
  const hash = createHash('sha256')
  const code = globSync('*.ts', { cwd: import.meta.dirname }).filter((file) => !file.endsWith('.test.ts'))
  for (const file of code.sort()) hash.update(readFileSync(join(import.meta.dirname, file)))
  const require = createRequire(import.meta.url)
  const canvas = Versioned.parse(JSON.parse(readFileSync(require.resolve('@napi-rs/canvas/package.json'), 'utf8')))
  hash.update(JSON.stringify([canvas.version, sharp.versions]))
  for (const path of [
    ['fonts', 'Marianne-Bold.woff2'],
    ['fonts', 'Marianne-Regular.woff2'],
    ['core', 'core.main.min.css'],
  ])
    hash.update(dsfrFile(...path))
  template = hash.digest('hex')
  return template
}

/** The key of a card's image: the same key means the same bytes. */
export function cardKey(card: SocialCard): string {
  const shown = JSON.stringify([templateVersion(), card, cardPicture(card)])
  return createHash('sha256').update(shown).digest('hex').slice(0, 32)
}
