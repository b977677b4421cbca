import type { APIRoute } from 'astro'
import { currentSite } from '../../site/current-site.ts'
import { offersFeed } from '../../views/feeds/offers-feed.ts'

export const GET: APIRoute = () => new Response(offersFeed(currentSite()))
