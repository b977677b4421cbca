import type { APIRoute } from 'astro'
import { offerTable } from '../../search/offers/offer-table.ts'
import { currentSite } from '../../site/current-site.ts'

export const GET: APIRoute = () => Response.json(offerTable(currentSite()))
