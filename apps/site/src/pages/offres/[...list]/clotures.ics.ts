import type { APIRoute } from 'astro'
import { currentSite } from '../../../site/current-site.ts'
import { closingCalendar } from '../../../views/feeds/closing-calendar.ts'
import { type FeedSource, feedPaths, feedSources } from '../../../views/feeds/feed-source.ts'

export const getStaticPaths = () => feedPaths(feedSources(currentSite()).filter(({ calendar }) => calendar))

export const GET: APIRoute<{ page: FeedSource }> = ({ props }) => new Response(closingCalendar(currentSite(), props.page))
