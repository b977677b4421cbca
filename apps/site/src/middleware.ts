import { defineMiddleware } from 'astro:middleware'
import { frenchSpacesInHtml } from './copy/typography.ts'

/** French typography is applied once, to every page, whoever wrote its words. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next()
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response
  return new Response(frenchSpacesInHtml(await response.text()), response)
})
