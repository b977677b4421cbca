/** The part of Eleventy's interface that the benchmark uses; the package has no types of its own. */
declare module '@11ty/eleventy' {
  export interface UserConfig {
    addGlobalData(name: string, value: unknown): void
    addTemplate(path: string, template: object): void
    addTransform(name: string, transform: (this: { page: { outputPath: string | false } }, content: string) => string): void
    addPassthroughCopy(paths: Readonly<Record<string, string>>): void
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { quietMode: boolean; configPath?: string; config: (config: UserConfig) => void },
    )
    write(): Promise<unknown>
  }
}
