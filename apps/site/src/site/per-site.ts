import type { Site } from '../cms/site-types.ts'

/** A function of a site that is worked out once for each: a site never changes, and many pages ask the same of it. */
export function perSite<Result>(compute: (site: Site) => Result): (site: Site) => Result {
  const results = new WeakMap<Site, { result: Result }>()
  return (site) => {
    const known = results.get(site)
    if (known !== undefined) return known.result
    const result = compute(site)
    results.set(site, { result })
    return result
  }
}
