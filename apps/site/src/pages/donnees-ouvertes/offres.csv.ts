import type { APIRoute } from 'astro'
import { currentSite } from '../../site/current-site.ts'
import { offersCsv } from '../../views/open-data/offers-files.ts'

export const GET: APIRoute = () => new Response(offersCsv(currentSite()))
