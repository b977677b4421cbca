import type { APIRoute, GetStaticPaths } from 'astro'
import { rowFiles } from '../../../search/offers/offer-table.ts'
import { currentSite } from '../../../site/current-site.ts'

export const getStaticPaths = (() =>
  rowFiles(currentSite()).map((rows, file) => ({ params: { file: String(file) }, props: { rows } }))) satisfies GetStaticPaths

export const GET: APIRoute = ({ props }) => Response.json(props.rows)
