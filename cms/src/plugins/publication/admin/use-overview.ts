import { PublicationOverview } from '@metiers-numeriques/content-schemas/publication'
import { useFetchClient } from '@strapi/strapi/admin'
import { useCallback, useEffect, useState } from 'react'

export type Reading = { state: 'loading' } | { state: 'failed' } | { state: 'read'; overview: PublicationOverview }

/** What is live and what is under way, read again every so many milliseconds while the page is shown. */
export function useOverview(refreshEvery: number): Reading {
  const { get } = useFetchClient()
  const [reading, setReading] = useState<Reading>({ state: 'loading' })
  const read = useCallback(async () => {
    if (document.hidden) return
    try {
      const { data } = await get('/publication/overview')
      setReading({ state: 'read', overview: PublicationOverview.parse(data) })
    } catch {
      setReading({ state: 'failed' })
    }
  }, [get])
  useEffect(() => {
    void read()
    const timer = setInterval(() => void read(), refreshEvery)
    return () => clearInterval(timer)
  }, [read, refreshEvery])
  return reading
}
