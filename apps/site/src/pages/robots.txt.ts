import type { APIRoute } from 'astro'
import { currentSite } from '../site/current-site.ts'
import { robotsText } from '../views/feeds/sitemap.ts'

export const GET: APIRoute = () => new Response(robotsText(currentSite()))
