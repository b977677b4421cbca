import { LeftOutList } from './LeftOutList'
import { useOverview } from './use-overview'

const REFRESH_EVERY = 10_000

/** In an entry's own edit view: why the live site goes without it, or without a part of it. The Content Manager calls it as a hook. */
export function LeftOutPanel({ documentId }: { documentId?: string }) {
  const reading = useOverview(REFRESH_EVERY)
  if (reading.state !== 'read' || documentId === undefined) return null
  const own = reading.overview.leftOut.filter((entry) => entry.documentId === documentId)
  return own.length === 0 ? null : { title: 'Site public', content: <LeftOutList leftOut={own} /> }
}
