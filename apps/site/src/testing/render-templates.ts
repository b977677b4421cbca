import { join } from 'node:path'
import { getViteConfig } from 'astro/config'
import type { experimental_AstroContainer } from 'astro/container'
import { createViteServer } from 'vitest/node'
import * as z from 'zod'

const SITE = join(import.meta.dirname, '..', '..')

type Container = typeof experimental_AstroContainer
type Template = Parameters<Container['prototype']['renderToString']>[0]

const isFunction = (value: unknown) => typeof value === 'function'
const ContainerModule = z.object({ experimental_AstroContainer: z.custom<Container>(isFunction) })
const TemplateModule = z.object({ default: z.custom<Template>(isFunction) })

/** Renders a template of `src/`, by its path there, with its props. */
export type RenderTemplate = (path: string, props: Readonly<Record<string, unknown>>) => Promise<string>

/** Lends Astro's templates one by one, with no build and no styles. Pages show the site that `setCurrentSite` was given. */
export async function withTemplates<Result>(use: (render: RenderTemplate) => Promise<Result>): Promise<Result> {
  const vite = { server: { middlewareMode: true, watch: null }, appType: 'custom', logLevel: 'error' } as const
  const astro = { root: SITE, configFile: false, logLevel: 'error' } as const
  const config = await getViteConfig(vite, astro)({ mode: 'test', command: 'serve' })
  const server = await createViteServer({ ...config, configFile: false })
  try {
    const { experimental_AstroContainer: container } = ContainerModule.parse(await server.ssrLoadModule('astro/container'))
    const rendering = await container.create()
    return await use(async (path, props) => {
      const template = TemplateModule.parse(await server.ssrLoadModule(`/src/${path}`)).default
      return rendering.renderToString(template, { props, partial: false })
    })
  } finally {
    await server.close()
  }
}
