import type { APIRoute } from 'astro'
import { currentSite } from '../../site/current-site.ts'
import { offersSchema } from '../../views/open-data/offers-files.ts'

export const GET: APIRoute = () => new Response(offersSchema(currentSite()))
