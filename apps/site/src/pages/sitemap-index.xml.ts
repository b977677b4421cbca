import type { APIRoute } from 'astro'
import { currentSite } from '../site/current-site.ts'
import { sitemapIndex } from '../views/feeds/sitemap.ts'

export const GET: APIRoute = () => new Response(sitemapIndex(currentSite()))
