import type { APIRoute } from 'astro'
import { suggestions } from '../../search/suggestions/suggestions.ts'
import { currentSite } from '../../site/current-site.ts'

export const GET: APIRoute = () => Response.json(suggestions(currentSite()))
