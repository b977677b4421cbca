import type { APIRoute } from 'astro'
import { currentSite } from '../site/current-site.ts'
import { sitemapFiles } from '../views/feeds/sitemap.ts'

export const getStaticPaths = () =>
  sitemapFiles(currentSite()).map((file, index) => ({ params: { part: String(index) }, props: { file } }))

export const GET: APIRoute<{ file: string }> = ({ props }) => new Response(props.file)
