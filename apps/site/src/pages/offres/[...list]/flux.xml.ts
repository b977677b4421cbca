import type { APIRoute } from 'astro'
import { currentSite } from '../../../site/current-site.ts'
import { type FeedSource, feedPaths, feedSources } from '../../../views/feeds/feed-source.ts'
import { rssFeed } from '../../../views/feeds/offer-feeds.ts'

export const getStaticPaths = () => feedPaths(feedSources(currentSite()))

export const GET: APIRoute<{ page: FeedSource }> = ({ props }) => new Response(rssFeed(currentSite(), props.page))
