import { slugify } from '@metiers-numeriques/content-schemas/slugify'
import type { ReferenceLists } from './reference-lists.ts'

/** Spellings of the source that the controlled list doesn't give as synonyms, as slugs of the list. */
const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['css', ['html-css']],
  ['html', ['html-css']],
  ['s-css', ['html-css']],
  ['node', ['node-js']],
  ['nest', ['nest-js']],
  ['next', ['next-js']],
  ['postgre', ['postgresql']],
  ['postgressql', ['postgresql']],
  ['rails', ['ruby-on-rails']],
  ['ror', ['ruby-on-rails']],
  ['svelte-kit', ['svelte']],
  ['sveltekit', ['svelte']],
  ['nuxt', ['vue']],
  ['nuxt-js', ['vue']],
  ['nuxtjs', ['vue']],
  ['react-dsfr', ['react', 'dsfr']],
  ['redux', ['react']],
  ['spring-boot', ['spring']],
  ['fullstack-js', ['javascript']],
  ['typescrypt', ['typescript']],
  ['tsx', ['typescript', 'react']],
  ['github-actions', ['github']],
  ['docker-compose', ['docker']],
])

/** Words around the names of technologies: "Stack Javascript (React)", "bon niveau en JavaScript souhaité". */
const FILLERS =
  /(?<!\p{L})(stack|framework|bonus|bon niveau en|bon niveau|souhaité|fullstack|pour|choix technologiques? ouverts?.*|choix libre|en cours|es\d)(?!\p{L})/giu

/** Reads free texts such as "React - Scala - Typescript" into slugs of the controlled list, and counts what it doesn't hold. */
export class TechnologyNames {
  private readonly slugs = new Map<string, readonly string[]>()
  /** Names that the list doesn't hold, with how often they were met. */
  readonly unknown = new Map<string, number>()

  constructor(technologies: ReferenceLists['technologies']) {
    const known = new Set(technologies.map(({ slug }) => slug))
    for (const [spelling, slugs] of SPELLINGS) if (slugs.every((slug) => known.has(slug))) this.slugs.set(spelling, slugs)
    for (const { slug, name, synonyms } of technologies) {
      for (const spelling of [...synonyms, name, slug]) this.slugs.set(keyOf(spelling), [slug])
    }
  }

  /** Slugs of the technologies that the texts name, in their order, each once. */
  read(texts: readonly string[]): string[] {
    return [...new Set(texts.flatMap((text) => this.readOne(text)))]
  }

  private readOne(text: string): readonly string[] {
    const whole = this.find(text)
    if (whole !== undefined) return whole
    const names = text.replace(FILLERS, ' ').split(/[,;/()+&|]|\s[-–]\s|\bet\b|\bou\b|\.\s|\.$/u)
    return names.flatMap((name) => this.readName(name.trim()))
  }

  /** "ReactJS" and "react.js" name React. */
  private find(name: string): readonly string[] | undefined {
    const key = keyOf(name)
    return this.slugs.get(key) ?? this.slugs.get(key.replace(/(?<=.)-?js$/, ''))
  }

  private readName(name: string): readonly string[] {
    if (name === '' || slugify(name) === '') return []
    const known = this.find(name)
    if (known !== undefined) return known
    const parts = name.split(/[\s-]+/).map((part) => this.find(part))
    if (parts.some((slugs) => slugs !== undefined)) return parts.flatMap((slugs) => slugs ?? [])
    this.unknown.set(name.toLowerCase(), (this.unknown.get(name.toLowerCase()) ?? 0) + 1)
    return []
  }
}

/** C# and C++ keep their sign, which a slug would lose. */
function keyOf(spelling: string): string {
  return slugify(
    spelling
      .replace(/#/g, 'sharp')
      .replace(/\+\+/g, 'plusplus')
      .replace(/\.(?=net\b)/i, 'dot'),
  )
}
