import type { APIRoute, GetStaticPaths } from 'astro'
import { wordFiles } from '../../../search/offers/offer-table.ts'
import { currentSite } from '../../../site/current-site.ts'

export const getStaticPaths = (() =>
  [...wordFiles(currentSite())].map(([file, lists]) => ({ params: { file }, props: { lists } }))) satisfies GetStaticPaths

export const GET: APIRoute = ({ props }) => Response.json(props.lists)
