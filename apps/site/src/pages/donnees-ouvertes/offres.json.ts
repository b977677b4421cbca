import type { APIRoute } from 'astro'
import { currentSite } from '../../site/current-site.ts'
import { offersJson } from '../../views/open-data/offers-files.ts'

export const GET: APIRoute = () => new Response(offersJson(currentSite()))
