import type { Core } from '@strapi/strapi'

/** What the publisher and the admin's home page ask every moment: only what goes wrong with it is worth a line. */
const POLLED = ['/api/publication/state', '/publication/overview']

/** A line a request: method, path, status, time. No query: an officer's search may name a person. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler =>
  async (context, next) => {
    const began = performance.now()
    await next()
    if (context.status < 400 && POLLED.includes(context.path)) return
    strapi.log.http(`${context.method} ${context.path} ${context.status} ${Math.round(performance.now() - began)} ms`)
  }
